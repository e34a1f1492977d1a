import { expect, test } from 'vitest';
import { checkFinite } from '../../src/projection/check-finite.ts';
import { project } from '../../src/projection/project-numbers.ts';
import { createRecheckBlock, mergeFailures } from '../../src/sweep/recheck-block.ts';
import { createRunBlock } from '../../src/sweep/run-blocks.ts';
import { countReached } from '../../src/sweep/summary/count-reached.ts';
import { summariseColumn } from '../../src/sweep/summary/summarise-column.ts';
import { blocksOf, createSweepTable, placeOf, STATE } from '../../src/sweep/sweep-table.ts';
import { FAILING } from './failing-plan.ts';
import { modelOf, planOf, uniformSampler } from './plan-scenario.ts';
import { createReferenceReader } from './reference-reader.ts';

test('suspects are settled by the numbers reader: valid with its values, or failed with the reason', async () => {
  const n = 200;
  const model = await modelOf('failing.yaml', FAILING);
  expect(checkFinite(project(model))).toEqual([]);
  const plan = planOf(model, n);
  const sampler = uniformSampler(plan);
  const reference = createReferenceReader(model, plan.request);
  // A reader that suspects every third sample besides was overcautious.
  const suspicious: typeof reference = {
    run: (inputs, count, outputs, at, stride, suspects) => {
      reference.run(inputs, count, outputs, at, stride, suspects);
      for (let sample = 0; sample < count; sample += 3) suspects[at + sample] = 1;
    },
  };
  const tables = [reference, suspicious].map((reader) => {
    const table = createSweepTable(n, plan.columns.length, plan.judges.length);
    const run = createRunBlock(plan, sampler, reader, table);
    const recheck = createRecheckBlock(plan, model, sampler, table);
    const failures = [...Array(blocksOf(n)).keys()].flatMap((block) => {
      run(block);
      return recheck(block);
    });
    return { table, failures: mergeFailures(failures) };
  });
  const [plain, cautious] = tables as [(typeof tables)[number], (typeof tables)[number]];
  expect(cautious).toEqual(plain);
  const { table, failures } = plain;
  const counts = countReached(table, []);
  expect(counts.failed).toBeGreaterThan(10);
  expect(counts.valid).toBeGreaterThan(10);
  expect(failures.map(({ code, subject }) => [code, subject]).sort()).toEqual([
    ['formula-out-of-domain', 'land.parks.leasable'],
    ['not-finite', 'output'],
  ]);
  expect(failures.reduce((sum, { count }) => sum + count, 0)).toBe(counts.failed);
  const { tile } = placeOf(table, 0);
  const firstFailed = tile.states.indexOf(STATE.failed);
  expect(Math.min(...failures.map(({ sample }) => sample))).toBe(firstFailed);
  // Failed samples are in no statistic.
  for (const column of plan.columns.keys()) {
    const { count, missing } = summariseColumn(table, column);
    expect(count + missing).toBe(counts.valid);
    expect(tile.values[column * tile.rows + firstFailed]).toBeNaN();
  }
  for (const target of plan.judges.keys()) expect(tile.reached[target * tile.rows + firstFailed]).toBe(0);
});
