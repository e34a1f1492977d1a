import { expect, test } from 'vitest';
import { nodeHost } from '../../src/cli/node-host.ts';
import { renderSweep } from '../../src/cli/render-sweep.ts';
import { runHere } from '../../src/cli/threads/run-here.ts';
import { prepareSweep } from '../../src/pipeline/prepare-sweep.ts';
import { compileSweepJob } from '../../src/pipeline/sweep-job.ts';
import { sweepJson } from '../../src/pipeline/sweep-json.ts';
import { outcomeOf } from '../../src/pipeline/sweep-outcome.ts';
import { createSweepState } from '../../src/pipeline/sweep-state.ts';

async function sweep(file: string, flags: Parameters<typeof prepareSweep>[2]['flags']) {
  const prepared = await prepareSweep(nodeHost, file, {
    ...{ mode: 'from-today', rulebook: 'statcan-2025', flags, keep: false, version: 'test' },
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  const state = createSweepState(prepared.value);
  const run = runHere(compileSweepJob(prepared.value), state.table);
  await run.blocks(state.open(), state.finish);
  return outcomeOf(prepared.value, state.counts(), state.failures(), await run.summarise());
}

const shown = { version: 'test', terminal: { width: 80, colour: false }, seconds: 1.5, threads: 2 } as const;

test('a sweep in 80 columns, in both languages, says what JSON says', async () => {
  const outcome = await sweep('scenarios/lang-son.yaml', { n: '2000' });
  const english = renderSweep(outcome, { ...shown, language: 'en' });
  const vietnamese = renderSweep(outcome, { ...shown, language: 'vi' });
  for (const text of [english, vietnamese]) {
    for (const line of text.split('\n')) expect([...line.normalize('NFC')].length).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
  }
  expect(english).toContain('2,048 samples, all of them valid.');
  expect(english).toContain('2,000 were asked for; a Sobol sequence comes in powers of 2, hence 2,048.');
  expect(vietnamese).toContain('2.048 mẫu, tất cả đều hợp lệ.');
  const json = sweepJson(outcome, 'test');
  const probability = json.targets.find(({ id }) => id === 'workers_2025')?.probability ?? null;
  expect(json.targets.filter(({ probability }) => probability !== null).length).toBeGreaterThan(5);
  expect(json.targets.filter(({ verdict }) => verdict === 'undetermined').map(({ probability }) => probability)).toEqual(
    json.targets.filter(({ verdict }) => verdict === 'undetermined').map(() => null),
  );
  if (probability !== null) expect(english).toContain(`${Math.round(1000 * probability) / 10} %`);
  for (const { columns } of json.targets) for (const name of columns) expect(json.columns).toHaveProperty([name as string]);
});

test('points that were chosen have shares and no probabilities', async () => {
  const outcome = await sweep('scenarios/bac-giang.yaml', { design: 'grid', vary: ['land.parks.approvals=2,3,4,5'] });
  const text = renderSweep(outcome, { ...shown, language: 'en' });
  expect(text).toMatch(/Share of/);
  // On record: what was in the year of the target, not in the last year shown.
  expect(text).toContain('2 in 2025, in every sample.');
  expect(text).toMatch(/a share of points is no\s+probability/);
  expect(text).not.toContain('95 % interval');
  const json = sweepJson(outcome, 'test');
  expect([json.samples.asked, json.samples.sampling]).toEqual([4, 'chosen']);
  expect(json.targets.every(({ standardError, low, high }) => standardError === null && low === null && high === null)).toBe(
    true,
  );
});
