import { expect, test } from 'vitest';
import { checkMutations, realPlan, SMALL } from '../bad-input/check-mutations.ts';

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

test.each([...Array(16).keys()])('mutations of a small plan, part %i', async (part) => {
  expect((await checkMutations(SMALL, seeds(10_000 + part * 1000, 1000))).faults).toEqual([]);
});

test.each([...Array(8).keys()])('mutations of the real plan, part %i', async (part) => {
  expect((await checkMutations(realPlan(), seeds(50_000 + part * 500, 500))).faults).toEqual([]);
});
