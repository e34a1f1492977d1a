/**
 * What the fixed Monte Carlo workload costs, phase by phase, against its reference programs: `npm run bench -- --only
 * monte-carlo`. All take turns, so that a busy moment of the machine meets each; ratios are medians over the rounds.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runHere } from '../src/cli/threads/run-here.ts';
import { runOnThreads } from '../src/cli/threads/run-on-threads.ts';
import type { SweepRun } from '../src/cli/threads/sweep-run.ts';
import type { Model } from '../src/model/compile-model.ts';
import type { SweepJob } from '../src/pipeline/sweep-job.ts';
import { compileBlocks } from '../src/projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../src/projection/blocks/create-block-reader.ts';
import { BLOCK } from '../src/projection/blocks/sample-block.ts';
import { createSampler } from '../src/sweep/create-sampler.ts';
import { judgeBlock } from '../src/sweep/judge-block.ts';
import { createRoom } from '../src/sweep/summary/create-room.ts';
import { summariseColumn } from '../src/sweep/summary/summarise-column.ts';
import { blocksOf, createSweepTable, placeOf, type SweepTable, tableBytes } from '../src/sweep/sweep-table.ts';
import { median } from './median.ts';

import { planW2 } from './monte-carlo/plan-w2.ts';
import { findReferences, type ReferenceTimes } from './monte-carlo/reference.ts';
import { compileW2, sweepW2 } from './monte-carlo/workload.ts';
import { show } from './show.ts';

const ROUNDS = 5;
const ROUNDS_OF_MANY = 3;
/** Milliseconds of runs that are not timed. */
const WARM_UP = 1500;
const SERIES_COLUMNS = 5;
/** Of the quantiles that the workload asks for. */
const SHARES = [0.05, 0.5, 0.95];
const PHASES = ['draw', 'kernel', 'reduce', 'total'] as const;

interface Workload {
  readonly model: Model;
  readonly job: SweepJob;
  readonly table: SweepTable;
  readonly run: () => ReferenceTimes;
}

/** The workload, ready to run: all samples drawn, projected and judged block by block, then every column summed up. */
function prepare(n: number, repeated: number, years: number): Workload {
  const model = compileW2(planW2(repeated, years));
  const plan = sweepW2(model, n, years);
  const program = compileBlocks(model, plan.request);
  const table = createSweepTable(n, plan.columns.length, plan.judges.length);
  const sampler = createSampler(plan.samples);
  const reader = createBlockReader(program);
  const inputs = new Float64Array(plan.request.factors.length * BLOCK);
  const room = createRoom(n);
  const run = (): ReferenceTimes => {
    let [draw, kernel] = [0, 0];
    for (let block = 0; block < blocksOf(n); block++) {
      const { tile, at, count } = placeOf(table, block);
      const start = performance.now();
      sampler.fill(block, inputs);
      const drawn = performance.now();
      reader.run(inputs, count, tile.values, at, tile.rows, tile.states);
      judgeBlock(plan.judges, tile, at, count);
      draw += drawn - start;
      kernel += performance.now() - drawn;
    }
    const start = performance.now();
    // The last column feeds its target only.
    for (let column = 0; column < SERIES_COLUMNS * (years + 1); column++) summariseColumn(table, column, room, SHARES);
    const reduce = performance.now() - start;
    return { draw: draw / 1e3, kernel: kernel / 1e3, reduce: reduce / 1e3, total: (draw + kernel + reduce) / 1e3 };
  };
  return { model, job: { plan, program }, table, run };
}

/** Nanoseconds of the kernel for one site in one year, for plans of more sites and years. */
function perSiteYear(): readonly { readonly name: string; readonly ns: number; readonly factor: number }[] {
  const plans = [
    { name: '29 sites, 10 years', repeated: 1, years: 10, n: 16 * BLOCK },
    { name: '232 sites', repeated: 8, years: 10, n: 2 * BLOCK },
    { name: '1,856 sites', repeated: 64, years: 10, n: BLOCK },
    { name: '50 years', repeated: 1, years: 50, n: 4 * BLOCK },
  ].map((plan) => ({ ...plan, workload: prepare(plan.n, plan.repeated, plan.years) }));
  const times = plans.map((): number[] => []);
  for (let round = 0; round < 2 * ROUNDS; round++) {
    for (const [index, { workload, repeated, years, n }] of plans.entries()) {
      times[index]?.push((workload.run().kernel * 1e9) / (n * 29 * repeated * years));
    }
  }
  const found = times.map((list) => median(list.slice(ROUNDS)));
  return plans.map(({ name }, index) => ({
    name,
    ns: found[index] as number,
    factor: (found[index] as number) / (found[0] as number),
  }));
}

interface ThreadGain {
  /** How many times as fast two threads are as one, once they are started. */
  readonly warm: number;
  /** The same of a first run, from before the threads are started. */
  readonly first: number;
}

/** In turns, medians over the rounds. */
async function twoThreadGain(job: SweepJob, table: SweepTable): Promise<ThreadGain> {
  const open = Array.from({ length: blocksOf(table.size) }, (_, block) => block);
  const time = async (run: SweepRun): Promise<number> => {
    const start = performance.now();
    await run.blocks(open, () => {});
    await run.summarise();
    return performance.now() - start;
  };
  const gainOf = (alone: readonly number[], together: readonly number[]): number =>
    median(alone.map((milliseconds, round) => milliseconds / (together[round] as number)));
  const starts = [() => runHere(job, table), () => runOnThreads(job, table, 2)] as const;
  const firsts: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of [0, 1] as const) {
      const begin = performance.now();
      const run = starts[which]();
      await time(run);
      firsts[which].push(performance.now() - begin);
      await run.close();
    }
  }
  const runs = [starts[0](), starts[1]()] as const;
  for (const run of runs) await time(run);
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) for (const which of [0, 1] as const) times[which].push(await time(runs[which]));
  for (const run of runs) await run.close();
  return { warm: gainOf(...times), first: gainOf(...firsts) };
}

interface Many {
  readonly n: number;
  readonly phases: Readonly<Record<(typeof PHASES)[number], number>>;
  readonly ratioToTunedNumpy: number | null;
  readonly ratioToPlainC: number | null;
  readonly ratioToSimdC: number | null;
  readonly memoryOverResultMB: number;
}

/** The same for ten times the samples, in a process of its own, whose memory is then its own too. */
function measureMany(): Many {
  const [script = ''] = process.argv.slice(1);
  const args = [script, '--n', '1000000', '--json', '--phases-only'];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output).monteCarlo;
}

function sayMany(many: Many): string {
  const { n: size, phases, memoryOverResultMB, ratioToTunedNumpy, ratioToPlainC, ratioToSimdC } = many;
  const times = PHASES.map((phase) => `${phase} ${phases[phase]}`).join(', ');
  const ratio = (value: number | null) => (value === null ? '-' : `${value.toFixed(2)}x`);
  const ratios = `${ratio(ratioToPlainC)} plain C, ${ratio(ratioToSimdC)} SIMD C, ${ratio(ratioToTunedNumpy)} tuned NumPy`;
  return `samples    ${size}: ${times} ns each; ${ratios}; ${memoryOverResultMB} MB besides the results`;
}

const { values } = parseArgs({ strict: false, options: { n: { type: 'string' } } });
const n = Number(values['n'] ?? 100_000);
const phasesOnly = process.argv.includes('--phases-only');
const { programs, absent } = findReferences();
const workload = prepare(n, 1, 10);
// Until V8 has made all of it fast, in the background.
for (const start = performance.now(); performance.now() - start < WARM_UP; ) workload.run();
const own: ReferenceTimes[] = [];
const others = new Map([...programs.keys()].map((name) => [name, [] as ReferenceTimes[]]));
for (let round = 0; round < (phasesOnly ? ROUNDS_OF_MANY : ROUNDS); round++) {
  own.push(workload.run());
  for (const [name, reference] of programs) others.get(name)?.push(reference(n));
}
const memoryMB = Math.round(process.resourceUsage().maxRSS / 1024);
const { size, columns, targets } = workload.table;
const overResultMB = Math.round(process.resourceUsage().maxRSS / 1024 - tableBytes(size, columns, targets) / 2 ** 20);
const ratios = [...others].map(([name, times]) => {
  const of = (phase: (typeof PHASES)[number]): number =>
    median(times.map((time, round) => (own[round] as ReferenceTimes)[phase] / time[phase]));
  return {
    name,
    phases: Object.fromEntries(PHASES.map((phase) => [phase, of(phase)])) as Record<(typeof PHASES)[number], number>,
  };
});
const gain = phasesOnly ? null : await twoThreadGain(workload.job, workload.table);
const flat = phasesOnly ? [] : perSiteYear();
const many = values['n'] === undefined ? measureMany() : null;
const ratioTo = (name: string): number | null => ratios.find((item) => item.name === name)?.phases.total ?? null;
const nanoseconds = (phase: (typeof PHASES)[number]): string => ((median(own.map((time) => time[phase])) / n) * 1e9).toFixed(0);
const limits: Readonly<Record<string, string>> = { 'tuned NumPy': '0.50', 'plain C': '2.4', 'SIMD C': '3.2' };

show(
  'monteCarlo',
  {
    n,
    ratioToTunedNumpy: ratioTo('tuned NumPy'),
    ratioToPlainC: ratioTo('plain C'),
    ratioToSimdC: ratioTo('SIMD C'),
    ...(gain !== null && {
      twoThreadGain: gain.warm,
      twoThreadGainFirst: gain.first,
      perSiteYear: Math.max(...flat.map(({ factor }) => factor)),
    }),
    memoryMB,
    memoryOverResultMB: overResultMB,
    phases: Object.fromEntries(PHASES.map((phase) => [phase, Number(nanoseconds(phase))])),
    ratios: Object.fromEntries(ratios.map(({ name, phases }) => [name, phases])),
    absent,
    ...(many !== null && { many }),
  },
  [
    `samples    ${n}: draw ${nanoseconds('draw')}, kernel ${nanoseconds('kernel')}, reduce ${nanoseconds('reduce')}, total ${nanoseconds('total')} ns each; peak ${memoryMB} MB, ${overResultMB} MB besides the results (at most 200)`,
    ...ratios.map(
      ({ name, phases }) =>
        `           ${phases.total.toFixed(2)}x ${name} (at most ${limits[name]}): ${PHASES.slice(0, 3)
          .map((phase) => `${phase} ${phases[phase].toFixed(2)}`)
          .join(', ')}`,
    ),
    ...absent.map((line) => `           ${line}`),
    ...(gain === null
      ? []
      : [
          `threads    two are ${gain.warm.toFixed(2)} times as fast as one (at least 1.6), ${gain.first.toFixed(2)} times in a first run with their start`,
          `flatness   per site-year ${flat.map(({ name, ns, factor }) => `${name} ${ns.toFixed(1)} ns (${factor.toFixed(2)}x)`).join(', ')} (at most 1.3x)`,
        ]),
    ...(many === null ? [] : [sayMany(many)]),
  ],
);
process.exit(0);
