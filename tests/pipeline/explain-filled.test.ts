import { expect, test } from 'vitest';
import { explain } from '../../src/pipeline/explain.ts';
import { memoryHost } from './memory-host.ts';

const PLAN = `title: A base year between two observations
period: {base: 2020, to: 2026}
series: {x: {unit: index, growth: 10%/yr, observed: {2018: 100 index, 2022: 144 index}}}
targets: {x: {metric: x, at_least: 240 index, by: 2026}}
`;

test('a base year filled from an earlier observation is told with the years of both', async () => {
  const options = { mode: 'from-today', subject: 'x', year: 2020 } as const;
  const explained = await explain(memoryHost({ 'plan.yaml': PLAN }), 'plan.yaml', options);
  if (!explained.ok || explained.value.kind !== 'traced') throw new Error('x is traced');
  const notes = explained.value.trace.steps.flatMap((step) => step.notes);
  expect(notes).toContainEqual({ kind: 'filled', from: 2018, to: 2022 });
});
