// Builds dist/: one small command, chunks that it loads when they are needed, and their bytecode. See docs/decisions/.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { plainYaml } from './plain-yaml.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = 'node20';
/** Command lines whose functions are kept as bytecode; what others need besides is compiled when it is called. */
const usualCommands = [
  ['check', 'scenarios/bac-giang.yaml'],
  ['check', 'scenarios/bac-giang.yaml', '--json'],
];

const folder = join(root, `dist.${process.pid}`);
try {
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  await writeChunks();
  for (const name of ['parkreach.js', 'sweep-thread.js']) copyFileSync(join(root, 'scripts/launcher.cjs'), join(folder, name));
  // npx links to it once and never again makes it a command that may be run.
  chmodSync(join(folder, 'parkreach.js'), 0o755);
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  gatherUsualChunks();
  writeBytecode();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(folder, join(root, 'dist'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeChunks() {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', 'sweep-thread': 'src/cli/threads/sweep-thread.ts' },
    // Optional and large: found where it is installed.
    external: ['@duckdb/node-api'],
    outdir: join(folder, 'chunks'),
    bundle: true,
    write: false,
    // Only ES modules can be split and tree-shaken; they become CommonJS below.
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    platform: 'node',
    target,
    legalComments: 'none',
    tsconfigRaw: '{}',
    // The build of yaml for browsers is the one made of ES modules.
    alias: {
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      'string-width': join(root, 'scripts/string-width.mjs'),
      assert: join(root, 'scripts/assert.mjs'),
    },
    plugins: [plainYaml],
    // yargs asks for the width of a terminal when it is loaded, which makes the stream of standard output; our own help does not.
    define: { 'process.stdout.columns': 'undefined' },
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target,
      minify: true,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'here' },
    });
    writeFileSync(path, `(function (exports, require, module, here) {'use strict';${ascii(code)}})`);
  }
  writeLicences(Object.keys(metafile.inputs));
}

/** The licences of the packages whose code is in the bundle, which ask to go with it. */
function writeLicences(inputs) {
  const packages = new Set(inputs.flatMap((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[0] ?? []));
  const texts = [...packages].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, path)).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(root, path, file), 'utf8').trim()}`;
  });
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** esbuild leaves only regular expressions as they are, where an escape means the same as its character. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Puts the chunks that the last of the usual commands loads into one file, an object of their functions by name. */
function gatherUsualChunks() {
  const chunk = (name) => join(folder, 'chunks', name);
  writeFileSync(chunk('usual.js'), '({})');
  const names = JSON.parse(runBuilt('list-chunks.cjs', usualCommands.at(-1)).stderr);
  const entries = names.map((name) => `${JSON.stringify(name)}: ${readFileSync(chunk(name), 'latin1')}`);
  for (const name of names) rmSync(chunk(name));
  writeFileSync(chunk('usual.js'), `({${entries.join(',\n')}})`);
}

function runBuilt(script, command) {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const args = [join(root, 'scripts', script), join(folder, 'parkreach.js'), ...command];
  return spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
}

function writeBytecode() {
  for (const command of usualCommands) runBuilt('write-bytecode.cjs', command);
  if (!existsSync(join(folder, 'cache')) || readdirSync(join(folder, 'cache')).length === 0) throw new Error('no bytecode');
}
