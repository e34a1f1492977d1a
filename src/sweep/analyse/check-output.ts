import { designSize } from '../design-size.ts';
import type { AnyOutput } from './designed-output.ts';
import type { Refusal } from './refusal.ts';

/** What makes outputs unfit for any analysis: none or too many of them, missing ones, all the same; null where they are fit. */
export function checkOutput({ plan, values }: AnyOutput): Refusal | null {
  if (plan.factors.length === 0) return { code: 'no-factors' };
  const needed = designSize(plan);
  if (values.length !== needed) return { code: 'wrong-size', found: values.length, needed };
  let missing = 0;
  let constant = true;
  for (const value of values) {
    if (!Number.isFinite(value)) missing++;
    if (value !== values[0]) constant = false;
  }
  if (missing > 0) return { code: 'missing-values', missing, samples: values.length };
  return constant ? { code: 'constant-output', value: values[0] } : null;
}
