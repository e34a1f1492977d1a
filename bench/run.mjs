// The benches, one after another: `npm run bench [-- --only engine,audit] [--json]`. Each is bundled first, as the product is: what
// tsx adds to every function would be measured with it. With --json one object, a key for each bench, and nothing else
// (`npm run -s bench -- --json`).
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const BENCHES = ['start-up', 'engine', 'audit', 'monte-carlo', 'sensitivity'];
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist.bench');
const args = process.argv.slice(2);
const json = args.includes('--json');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1]?.split(',') : BENCHES;
const unknown = only?.filter((name) => !BENCHES.includes(name)) ?? ['(none)'];
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}: ${BENCHES.join(', ')}`);
  process.exit(2);
}

// The command itself is what the start-up bench runs.
if (only.includes('start-up')) execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });

const results = {};
try {
  for (const name of BENCHES) {
    if (!only.includes(name)) continue;
    const source = join(root, 'bench', `${name}.ts`);
    const outfile = join(folder, `${name}.mjs`);
    // Threads look for their part beside whatever starts them.
    const thread = { in: join(root, 'src/cli/threads/sweep-thread.ts'), out: 'sweep-thread' };
    for (const [entry, extension] of [
      [{ in: source, out: name }, '.mjs'],
      [thread, '.js'],
    ]) {
      await build({
        ...{ entryPoints: [entry], outdir: folder, outExtension: { '.js': extension }, bundle: true, packages: 'external' },
        ...{ absWorkingDir: root, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' },
      });
    }
    const stdio = ['inherit', json ? 'pipe' : 'inherit', 'inherit'];
    const { status, stdout } = spawnSync(process.execPath, [outfile, ...args], { cwd: root, stdio, encoding: 'utf8' });
    if (status !== 0) process.exitCode = 1;
    if (json && status === 0) Object.assign(results, JSON.parse(stdout));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (json) console.log(JSON.stringify(results, null, 2));
