import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sobolIndices } from '../../src/sweep/analyse/sobol-indices.ts';
import { uniformFactors } from '../sweep/analyse/outputs.ts';

interface Published {
  readonly secondOrder: boolean;
  readonly n: number;
  readonly factors: number;
  readonly values: readonly number[];
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly second: readonly number[];
}

// Outputs of 64 base samples and what SALib 1.5.2 (commit 1c37548) says of them: Ishigami, Ishigami far from 0 with second
// order, zeros and ones.
const SALIB = JSON.parse(readFileSync('tests/known-answers/sobol/salib-1.5.json', 'utf8')) as readonly Published[];

test.each(SALIB.map((item, index) => [index, item] as const))('equals SALib on the same outputs, %i', (_, published) => {
  const { factors, n, secondOrder, values } = published;
  const plan = {
    factors: uniformFactors(factors),
    design: { kind: 'saltelli', n, seed: 1, secondOrder },
    correlations: [],
  } as const;
  const found = sobolIndices({ plan, values: Float64Array.from(values) }, { level: 0.95, resamples: 20, seed: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { first, total, second } = found.value;
  const agree = (list: readonly { readonly value: number }[], answers: readonly number[]) => {
    expect(list).toHaveLength(answers.length);
    for (const [index, { value }] of list.entries()) expect(Math.abs(value - (answers[index] as number))).toBeLessThan(1e-12);
  };
  agree(first, published.first);
  agree(total, published.total);
  agree(
    second.map(({ share }) => share),
    published.second,
  );
});
