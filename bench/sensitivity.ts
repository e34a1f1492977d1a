/**
 * Sobol indices with a bootstrap of 100 over 2^14 base samples of 8 factors, against SALib and the same formulae in NumPy:
 * `SALIB_PATH=<folder of the package> npm run bench -- --only sensitivity`. All take turns; ratios are medians over the rounds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_UNIT } from '../src/base/unit.ts';
import type { DesignedOutput } from '../src/sweep/analyse/designed-output.ts';
import { sobolIndices } from '../src/sweep/analyse/sobol-indices.ts';
import { inputsOf } from '../src/sweep/inputs-of.ts';
import { median } from './median.ts';
import { show } from './show.ts';

const ROUNDS = 5;
const N = 2 ** 14;
const WEIGHTS = [0, 1, 4.5, 9, 99, 99, 99, 99];
const PYTHON = process.env['PYTHON'] ?? 'python3';

type Timed = readonly [seconds: number, shares: readonly number[]];
interface Answer {
  readonly numpy: Timed;
  readonly salib: Timed | null;
  readonly absent?: string;
}

/** Sobol's G function over a Saltelli design. */
function outputs(secondOrder: boolean): DesignedOutput<'saltelli'> {
  const law = { kind: 'uniform', low: 0, high: 1 } as const;
  const factors = WEIGHTS.map((_, parameter) => ({ path: `x${parameter}`, parameter, unit: NO_UNIT, central: 0.5, law }));
  const plan = { factors, design: { kind: 'saltelli', n: N, seed: 1, secondOrder } as const, correlations: [] };
  const inputs = inputsOf(plan);
  const size = inputs.length / factors.length;
  const values = Float64Array.from({ length: size }, (_, sample) =>
    WEIGHTS.reduce((all, a, factor) => (all * (Math.abs(4 * (inputs[factor * size + sample] as number) - 2) + a)) / (1 + a), 1),
  );
  return { plan, values };
}

/** Seconds and shares of one analysis here. */
function here(output: DesignedOutput<'saltelli'>): Timed {
  const start = performance.now();
  const found = sobolIndices(output, { level: 0.95, resamples: 100, seed: 7 });
  const seconds = (performance.now() - start) / 1e3;
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { first, total, second } = found.value;
  return [seconds, [...first, ...total, ...second.map(({ share }) => share)].map(({ value }) => value)];
}

function measure(secondOrder: boolean, folder: string) {
  const output = outputs(secondOrder);
  const file = join(folder, `outputs-${secondOrder}.f64`);
  writeFileSync(file, output.values);
  const ask = `${JSON.stringify({ file, factors: WEIGHTS.length, secondOrder, resamples: 100 })}\n`;
  const script = join('bench', 'sensitivity', 'reference.py');
  const [first] = here(output);
  here(output);
  const own: number[] = [];
  const answers: Answer[] = [];
  let absent: string | null = null;
  let difference = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [seconds, shares] = here(output);
    own.push(seconds);
    if (absent !== null) continue;
    try {
      // The first answer of a process warms it up.
      const text = execFileSync(PYTHON, [script], { input: ask + ask, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 });
      const answer = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Answer;
      answers.push(answer);
      for (const other of [answer.numpy, answer.salib])
        for (const [index, share] of (other?.[1] ?? []).entries())
          difference = Math.max(difference, Math.abs(share - (shares[index] as number)));
    } catch (error) {
      absent = (error as Error).message.split('\n').slice(0, 2).join(' ');
    }
  }
  const ratio = (pick: (answer: Answer) => Timed | null): number | null => {
    const found = answers.flatMap((answer, round) => {
      const other = pick(answer);
      return other === null ? [] : [(own[round] as number) / other[0]];
    });
    return found.length === 0 ? null : median(found);
  };
  return {
    milliseconds: median(own) * 1e3,
    firstMilliseconds: first * 1e3,
    ratioToNumpy: ratio(({ numpy }) => numpy),
    ratioToSalib: ratio(({ salib }) => salib),
    largestDifference: answers.length === 0 ? null : difference,
    absent: [
      ...(absent === null ? [] : [`NumPy and SALib were not run: ${absent}`]),
      ...(answers[0]?.absent === undefined ? [] : [`SALib was not run (SALIB_PATH): ${answers[0].absent}`]),
    ],
  };
}

const folder = mkdtempSync(join(tmpdir(), 'parkreach-bench-'));
try {
  const plain = measure(false, folder);
  const second = measure(true, folder);
  const line = (name: string, { milliseconds, firstMilliseconds, ...found }: typeof plain, limit: number): readonly string[] => [
    `${name} ${milliseconds.toFixed(0)} ms, the first time ${firstMilliseconds.toFixed(0)} ms`,
    ...(found.ratioToSalib === null ? [] : [`           ${found.ratioToSalib.toFixed(3)}x SALib (at most ${limit})`]),
    ...(found.ratioToNumpy === null ? [] : [`           ${found.ratioToNumpy.toFixed(2)}x NumPy (at most 2)`]),
    ...(found.largestDifference === null
      ? []
      : [`           largest difference of an index ${found.largestDifference.toExponential(1)} (at most 1e-12)`]),
    ...found.absent.map((text) => `           ${text}`),
  ];
  show('sensitivity', { base: N, factors: WEIGHTS.length, resamples: 100, firstAndTotal: plain, withSecond: second }, [
    ...line('Sobol     ', plain, 0.15),
    ...line('  pairs   ', second, 0.1),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
