import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import { BLOCK } from '../projection/blocks/sample-block.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import type { SamplePlan } from '../sweep/design.ts';
import { judgeBlock } from '../sweep/judge-block.ts';
import { mergeFailures } from '../sweep/recheck-block.ts';
import { type SamplesFacts, samplesProblem } from '../sweep/samples-problem.ts';
import { blocksOf, placeOf, STATE, type SweepTable } from '../sweep/sweep-table.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import type { RunSamples } from './run-samples.ts';
import type { SampleFile, WantedColumn } from './sample-file.ts';
import { createSweepState, memoryOf } from './sweep-state.ts';

/** The last bits of logarithms may differ between machines; what was drawn by another rule differs by far more. */
const SAME = 1e-9;

/**
 * The samples of a result file in the place of those of a run: each row goes where the number of its sample says. What the
 * design draws and what the rules of the targets say is held against what the file holds; why samples failed, which the file
 * does not say, is found out again.
 */
export async function samplesOfFile(
  prepared: PreparedSweep,
  from: SampleFile,
  writer: string,
): Promise<Result<RunSamples, Problem>> {
  const { plan, size } = prepared;
  const { file } = from;
  const altered = (part: SamplesFacts['samples-altered']['part']) =>
    failure([samplesProblem('samples-altered', { file, part, writer })]);
  const wanted: readonly WantedColumn[] = [
    { name: 'sample', type: 'number' },
    { name: 'valid', type: 'truth' },
    ...plan.samples.factors.map(({ path }) => ({ name: path, type: 'number' as const })),
    ...plan.columns.map(({ name }) => ({ name, type: 'number' as const })),
    ...plan.judges.map(({ id }) => ({ name: `reached.${id}`, type: 'truth' as const })),
  ];
  const missing = wanted.map(({ name }) => name).filter((name) => !from.columns.includes(name));
  if (missing.length > 0) return failure([samplesProblem('samples-without-columns', { file, columns: missing })]);
  // Once as they are read, once in their place.
  const needed = 8 * wanted.length * size + memoryOf(prepared);
  if (needed > from.room) return failure([samplesProblem('samples-too-large', { file, needed, room: from.room })]);
  const read = await from.read(wanted);
  if (!read.ok) return failure([samplesProblem('samples-unread', { file, reason: 'damaged', detail: read.detail })]);
  const [numbers, valid, ...rest] = read.value as [Float64Array, Float64Array, ...Float64Array[]];
  if (numbers.length !== size)
    return failure([samplesProblem('samples-incomplete', { file, found: numbers.length, needed: size })]);
  const rows = rowsBySample(numbers);
  if (rows === null || valid.some(Number.isNaN)) return altered('numbering');
  const factors = plan.samples.factors.length;
  if (!isDrawn(plan.samples, rest.slice(0, factors), rows)) return altered('inputs');

  const state = createSweepState(prepared);
  const { table } = state;
  fillTable(table, rest.slice(factors, factors + plan.columns.length), valid, rows);
  for (const block of state.open()) {
    const { tile, at, count } = placeOf(table, block);
    judgeBlock(plan.judges, tile, at, count);
  }
  if (!isJudged(table, rest.slice(factors + plan.columns.length), valid, rows)) return altered('results');
  for (const block of state.open()) state.finish(block);
  const failures = mergeFailures(state.failures());
  const failed = failures.reduce((sum, { count }) => sum + count, 0);
  const invalid = valid.reduce((sum, value) => sum + (value === 1 ? 0 : 1), 0);
  return failed === invalid ? success({ table, failures, failed }) : altered('results');
}

/** The row of each sample; null where one is missing, there twice, or has no number. */
function rowsBySample(numbers: Float64Array): Float64Array | null {
  const rows = new Float64Array(numbers.length).fill(-1);
  for (const [row, sample] of numbers.entries()) {
    // No index but a whole number below the length has an element.
    if (rows[sample] !== -1) return null;
    rows[sample] = row;
  }
  return rows;
}

/** Whether the design draws what stands in the file. */
function isDrawn(plan: SamplePlan, columns: readonly Float64Array[], rows: Float64Array): boolean {
  const sampler = createSampler(plan);
  const drawn = new Float64Array(columns.length * BLOCK);
  for (let first = 0; first < sampler.size; first += BLOCK) {
    const count = sampler.fill(first / BLOCK, drawn);
    for (const [factor, column] of columns.entries())
      for (let sample = 0; sample < count; sample++) {
        const [one, other] = [drawn[factor * BLOCK + sample] as number, column[rows[first + sample] as number] as number];
        if (!(Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other)))) return false;
      }
  }
  return true;
}

/** Lays columns by row into tiles by sample; one that is not valid is a suspect, to be asked why. */
function fillTable(table: SweepTable, columns: readonly Float64Array[], valid: Float64Array, rows: Float64Array): void {
  for (let block = 0; block < blocksOf(table.size); block++) {
    const { tile, at, count } = placeOf(table, block);
    for (let sample = 0; sample < count; sample++) {
      const row = rows[block * BLOCK + sample] as number;
      tile.states[at + sample] = valid[row] === 1 ? STATE.valid : STATE.suspect;
      for (const [index, column] of columns.entries()) tile.values[index * tile.rows + at + sample] = column[row] as number;
    }
  }
}

/** Whether the targets of the valid samples are judged as the file has them. */
function isJudged(table: SweepTable, reached: readonly Float64Array[], valid: Float64Array, rows: Float64Array): boolean {
  for (let block = 0; block < blocksOf(table.size); block++) {
    const { tile, at, count } = placeOf(table, block);
    for (let sample = 0; sample < count; sample++) {
      const row = rows[block * BLOCK + sample] as number;
      if (valid[row] !== 1) continue;
      for (const [target, column] of reached.entries())
        if (tile.reached[target * tile.rows + at + sample] !== column[row]) return false;
    }
  }
  return true;
}
