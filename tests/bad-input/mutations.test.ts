import { expect, test } from 'vitest';
import { checkMutations, realPlan, SMALL } from './check-mutations.ts';

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

test('900 mutations of a small plan are read or refused in words', async () => {
  const { faults, refused } = await checkMutations(SMALL, seeds(0, 900));
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(600);
}, 120_000);

test('100 mutations of the real plan are read or refused in words', async () => {
  const { faults, refused } = await checkMutations(realPlan(), seeds(900, 100));
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(40);
}, 120_000);
