'use strict';
// Runs one command line of the built product and keeps the bytecode of every chunk that it used, functions compiled on the
// way included: `node scripts/write-bytecode.cjs <dist/parkreach.js> <arguments...>`.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

process.argv.splice(1, 2, resolve(process.argv[2]));
const { cacheFolder, scripts } = require(process.argv[1]);

process.on('exit', () => {
  mkdirSync(cacheFolder, { recursive: true });
  for (const [name, script] of scripts) writeFileSync(join(cacheFolder, name), script.createCachedData());
});
