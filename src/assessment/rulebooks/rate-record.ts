import { atLeast, atMost } from '../../base/comparison.ts';
import { directionSign } from '../direction.ts';
import { withBase } from '../observed-record.ts';
import type { ProgressSpan, Rating, Rulebook, RulebookInput, RulebookRefusal } from './rulebook.ts';

/**
 * Judges a record by one published rule.
 *
 * In this order: a last value that satisfies the target is `achieved`, by the comparison of all targets; what the rule cannot
 * judge is `cannot-assess` with the reason; the rest is classified by the rule's own exact boundaries.
 *
 * @param rulebook one of {@link RULEBOOKS}
 * @param input values in the unit of the series; years whole
 * @example
 * const record = [{ year: 2023, value: 133.1 }];
 * const target = { deadline: 2030, target: 200, lower: 200, direction: 'increase', kind: 'level' } as const;
 * rateRecord(statcan2025, { record, baseYear: 2020, baseValue: 100, ...target }).class // 'on-track'
 */
export function rateRecord(rulebook: Rulebook, input: RulebookInput): Rating {
  const refuse = (refused: RulebookRefusal): Rating => ({ rulebook: rulebook.id, class: 'cannot-assess', refused });
  const base = { year: input.baseYear, value: input.baseValue };
  const points = withBase(input.record, base);
  const now = points.at(-1);
  if (now === undefined) return refuse('no-record');
  if (satisfies(now.value, input)) return { rulebook: rulebook.id, class: 'achieved' };
  const { deadline, target, direction, kind } = input;
  if (direction === undefined) return refuse('direction-not-stated');
  if (deadline <= now.year) return refuse('deadline-not-after-record');
  if (directionSign(direction) * (target - now.value) <= 0) return refuse('past-target');
  const span: ProgressSpan = { points, base, now, deadline, target, direction, kind };
  const measured = rulebook.measure(span);
  if ('refused' in measured) return refuse(measured.refused);
  if (!Number.isFinite(measured.measure)) return refuse('not-finite');
  return { rulebook: rulebook.id, class: rulebook.classify(measured, direction), notes: rulebook.notes(span), ...measured };
}

function satisfies(value: number, { lower, upper }: RulebookInput): boolean {
  if (lower === undefined && upper === undefined) return false;
  return (lower === undefined || atLeast(value, lower)) && (upper === undefined || atMost(value, upper));
}
