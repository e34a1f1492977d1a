import type { AnyOutput } from './designed-output.ts';
import type { Refusal } from './refusal.ts';

/** What keeps a method from an output that reads its factors one by one: groups that were asked for. */
export function checkGroups({ plan }: AnyOutput): Refusal | null {
  return plan.groups === undefined ? null : { code: 'grouped-factors' };
}
