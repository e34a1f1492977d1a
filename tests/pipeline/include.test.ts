import { expect, test } from 'vitest';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import { memoryHost } from './memory-host.ts';

const PLAN = `title: A
period: {base: 2025, to: 2030}
series: {x: {unit: index, base: 100 index, growth: 2%/yr}}
targets: {x: {metric: x, at_least: 105 index, by: 2030}}
`;

test('a file that includes one that includes another overrides what they say, not what they include', () => {
  const host = memoryHost({
    'plan.yaml': PLAN,
    'faster.yaml': 'include: plan.yaml\nseries: {x: {growth: 3%/yr}}\n',
    'mine.yaml': 'include: faster.yaml\nseries: {x: {growth: 4%/yr}}\n',
  });
  const loaded = loadScenario(host, 'mine.yaml', {});
  expect(loaded.ok ? loaded.value.collisions.map(({ path }) => path.join('.')) : loaded.problems).toEqual(['series.x.growth']);
});
