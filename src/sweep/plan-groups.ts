import { nearest } from '../base/nearest.ts';
import type { SweepSection } from '../base/sweep-section.ts';
import type { Factor } from './factor.ts';
import type { FactorGroup } from './groups-of.ts';
import type { SweepProblem } from './sweep-problem.ts';

/** The groups of a section by factor, or what is wrong with them. A path may name a number or a section with all that varies in it. */
export function planGroups(
  { groups }: SweepSection,
  factors: readonly Factor[],
  problems: SweepProblem[],
): readonly FactorGroup[] {
  const taken = new Map<number, string>();
  return groups.flatMap(({ name, paths }): FactorGroup[] => {
    const members = new Set<number>();
    for (const { path, place } of paths) {
      const found = factors.flatMap((factor, index) => (isWithin(factor.path, path) ? [index] : []));
      if (found.length === 0) {
        const near = nearest(
          path,
          factors.map((factor) => factor.path),
        );
        problems.push({
          code: 'group-not-varied',
          place,
          path,
          facts: { name, path, ...(near !== undefined && { nearest: near }) },
        });
      }
      for (const factor of found) {
        const other = taken.get(factor);
        if (other !== undefined && other !== name) {
          const facts = { path: (factors[factor] as Factor).path, first: other, second: name };
          problems.push({ code: 'group-twice', place, path, facts });
        }
        taken.set(factor, name);
        members.add(factor);
      }
    }
    return members.size === 0 ? [] : [{ name, members: [...members].sort((a, b) => a - b) }];
  });
}

/** `land.parks` holds `land.parks.take_up`. */
function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}.`);
}
