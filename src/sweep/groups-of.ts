import type { Factor } from './factor.ts';

/** Factors that an analysis takes as one: all of them move at once. */
export interface FactorGroup {
  readonly name: string;
  /** Indices of factors, rising. */
  readonly members: readonly number[];
}

/**
 * The factors of a plan in groups, in the order of the first member of each: those that were formed, and every other factor by
 * itself, under its path.
 */
export function groupsOf({
  factors,
  groups = [],
}: {
  readonly factors: readonly Factor[];
  readonly groups?: readonly FactorGroup[];
}): readonly FactorGroup[] {
  const formed = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  return factors.flatMap(({ path }, factor): FactorGroup[] => {
    const group = formed.get(factor);
    if (group === undefined) return [{ name: path, members: [factor] }];
    return group.members[0] === factor ? [group] : [];
  });
}
