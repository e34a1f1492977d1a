/** What a whole command costs against a bare Node that does nothing: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { median } from './median.ts';
import { show } from './show.ts';

const RUNS = 31;
const command = ['dist/parkreach.js', 'check', 'scenarios/bac-giang.yaml', '--json'];

function milliseconds(...args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - start;
}

function peakMegabytes(): number {
  const report = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(process.execPath, ['--import', report, ...command]);
  return Number(stderr.toString().trim().split('\n').at(-1)) / 1024;
}

// Taken in turns, so that a busy moment of the machine meets both.
const pairs = Array.from({ length: RUNS }, () => [milliseconds('-e', '0'), milliseconds(...command)] as const);
const bare = median(pairs.map(([value]) => value));
const check = median(pairs.map(([, value]) => value));

const memory = peakMegabytes();
show('startUp', { bareMs: bare, checkMs: check, ratio: check / bare, memoryMB: memory }, [
  `start-up   bare node ${bare.toFixed(0)} ms, check --json ${check.toFixed(0)} ms: ${(check / bare).toFixed(2)}x (at most 2.6x)`,
  `memory     peak ${memory.toFixed(0)} MB (at most 120 MB)`,
]);
