'use strict';
// Runs one command line of the built product and says on standard error which chunks it loaded, in that order:
// `node scripts/list-chunks.cjs <dist/parkreach.js> <arguments...>`.
const { resolve } = require('node:path');

process.argv.splice(1, 2, resolve(process.argv[2]));
const { modules } = require(process.argv[1]);

process.on('exit', () => console.error(JSON.stringify([...modules.keys()])));
