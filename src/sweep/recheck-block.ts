import type { Model } from '../model/compile-model.ts';
import { createSuspectExplainer, type ExplainSuspect } from '../projection/blocks/explain-suspect.ts';
import { BLOCK } from '../projection/blocks/sample-block.ts';
import type { Sampler } from './design.ts';
import type { SweepPlan } from './plan-sweep.ts';
import { placeOf, STATE, type SweepTable } from './sweep-table.ts';

/** Why samples failed: the first of them, and how many failed for the same reason. */
export interface Failure {
  readonly code: string;
  /** The variable that left the finite numbers, or the key whose computed number is none that it takes. */
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Number of the first sample, from 0. */
  readonly sample: number;
  readonly count: number;
}

/** Asks the numbers reader about the suspects of a block; gives why those that failed did. */
export type RecheckBlock = (block: number) => readonly Failure[];

/**
 * What settles the suspects of a block: each is projected alone. One whose numbers are in order is valid with the values that it
 * has; one whose numbers are not keeps none and has failed.
 */
export function createRecheckBlock(plan: SweepPlan, model: Model, sampler: Sampler, table: SweepTable): RecheckBlock {
  const { factors, columns } = plan.request;
  const inputs = new Float64Array(factors.length * BLOCK);
  const through = Math.min(model.last, Math.max(model.to, ...columns.map(({ year }) => year)));
  // Most sweeps have no suspects: what explains them is made when the first appears.
  let explain: ExplainSuspect | undefined;
  return (block) => {
    const { tile, at, count } = placeOf(table, block);
    const { rows, values, reached, states } = tile;
    if (!states.subarray(at, at + count).includes(STATE.suspect)) return [];
    explain ??= createSuspectExplainer(model, factors, through);
    sampler.fill(block, inputs);
    const failures: Failure[] = [];
    for (let sample = 0; sample < count; sample++) {
      const row = at + sample;
      if (states[row] !== STATE.suspect) continue;
      const [problem] = explain(factors.map((_, factor) => inputs[factor * BLOCK + sample]));
      states[row] = problem === undefined ? STATE.valid : STATE.failed;
      if (problem === undefined) continue;
      for (let column = 0; column < columns.length; column++) values[column * rows + row] = Number.NaN;
      for (let target = 0; target < plan.judges.length; target++) reached[target * rows + row] = 0;
      const { code, facts } = problem;
      const subject = 'variable' in facts ? facts.variable : 'path' in facts ? facts.path : '';
      failures.push({
        ...{ code, subject, sample: block * BLOCK + sample, count: 1 },
        facts: facts as Readonly<Record<string, string | number>>,
      });
    }
    return mergeFailures(failures);
  };
}

/** Failures of the same kind and subject as one, the most frequent first, the earlier among equals. */
export function mergeFailures(failures: readonly Failure[]): readonly Failure[] {
  const merged = new Map<string, Failure>();
  for (const failure of [...failures].sort((a, b) => a.sample - b.sample)) {
    const key = `${failure.code} ${failure.subject}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? failure : { ...known, count: known.count + failure.count });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count || a.sample - b.sample);
}
