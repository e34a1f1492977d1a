// Loaded before the language server: a socket to anywhere is refused, and told.
const { Socket } = require('node:net');

Socket.prototype.connect = function refuse() {
  process.stderr.write('tried to open a socket\n');
  throw new Error('no network here');
};
