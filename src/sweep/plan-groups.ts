import { nearest } from '../base/nearest.ts';
import type { DesignKind, SweepSection } from '../base/sweep-section.ts';
import { numberOfPath } from '../model/spread-years.ts';
import type { Factor } from './factor.ts';
import type { FactorGroup } from './groups-of.ts';
import type { SweepProblem } from './sweep-problem.ts';

/**
 * The groups of a section by factor, or what is wrong with them. A path may name a number or a section with all that varies in it.
 * The years of a number that is drawn anew in each belong together: where the design has groups and none is asked for, they are one.
 */
export function planGroups(
  { groups }: SweepSection,
  factors: readonly Factor[],
  design: DesignKind,
  problems: SweepProblem[],
): readonly FactorGroup[] {
  const taken = new Map<number, string>();
  const stated = groups.flatMap(({ name, paths }): FactorGroup[] => {
    const members = new Set<number>();
    for (const { path, place } of paths) {
      const found = factors.flatMap((factor, index) => (isWithin(factor.path, path) ? [index] : []));
      if (found.length === 0) {
        const near = nearest(
          path,
          factors.map((factor) => numberOfPath(factor.path).path),
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
          const facts = { path: numberOfPath((factors[factor] as Factor).path).path, first: other, second: name };
          problems.push({ code: 'group-twice', place, path, facts });
        }
        taken.set(factor, name);
        members.add(factor);
      }
    }
    return members.size === 0 ? [] : [{ name, members: [...members].sort((a, b) => a - b) }];
  });
  if (design !== 'saltelli' && design !== 'morris') return stated;
  const years = new Map<string, number[]>();
  for (const [factor, { path }] of factors.entries()) {
    const number = numberOfPath(path);
    if (number.year === null || taken.has(factor)) continue;
    years.set(number.path, [...(years.get(number.path) ?? []), factor]);
  }
  return [...stated, ...[...years].map(([name, members]) => ({ name, members }))];
}

/** `land.parks` holds `land.parks.take_up`, and a number all its years. */
function isWithin(factor: string, section: string): boolean {
  const { path } = numberOfPath(factor);
  return path === section || path.startsWith(`${section}.`);
}
