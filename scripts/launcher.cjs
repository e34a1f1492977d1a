#!/usr/bin/env node
'use strict';
// The command itself, copied to dist/parkreach.js, and again to dist/sweep-thread.js for the threads of a sweep: loads the chunks
// of the bundle with the bytecode that the build compiled for this very V8. Another V8 finds no bytecode (or refuses it) and
// compiles the source as usual. What every `check` loads stands in one file, because each file costs its opening.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Most commands end before optimised code would pay for its making: it is made for what runs longer. The bytecode is
// compiled under the same setting. (Later versions of V8 have another name for it, and wait longer by themselves.)
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

const cacheFolder = join(__dirname, 'cache', `${process.versions.v8}-${process.arch}`);
const here = pathToFileURL(__filename).href;
const modules = new Map();
const scripts = new Map();
const usual = run('usual.js');

function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const body = usual[name] ?? run(name);
  body(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), module, here);
  return module.exports;
}

function run(name) {
  // The build guarantees ASCII, which this encoding reads fastest. Bytecode keeps the name: it must not tell a folder.
  const source = readFileSync(join(__dirname, 'chunks', name), 'latin1');
  const script = new Script(source, { filename: `parkreach/${name}`, cachedData: bytecode(name) });
  scripts.set(name, script);
  return script.runInThisContext();
}

function bytecode(name) {
  try {
    return readFileSync(join(cacheFolder, name));
  } catch {
    return undefined;
  }
}

// For the build, which asks what a run has loaded, and each script for its bytecode.
module.exports = { cacheFolder, scripts, modules };

load(__filename.endsWith('sweep-thread.js') ? 'sweep-thread.js' : 'main.js');
