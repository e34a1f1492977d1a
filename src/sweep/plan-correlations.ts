import { nearest } from '../base/nearest.ts';
import type { DesignKind, SweepSection } from '../base/sweep-section.ts';
import { numberOfPath } from '../model/spread-years.ts';
import { correlationGroups } from './correlation-groups.ts';
import type { SamplePlan } from './design.ts';
import type { Factor } from './factor.ts';
import type { SweepProblem } from './sweep-problem.ts';

type Correlation = SamplePlan['correlations'][number];

/** Steps in which a possible correlation is looked for: its first two digits. */
const STEPS = 100;

/** The correlations of a section by factor, or what is wrong with them. */
export function planCorrelations(
  section: SweepSection,
  factors: readonly Factor[],
  design: DesignKind,
  problems: SweepProblem[],
): SamplePlan['correlations'] {
  const stated = section.correlations;
  if (stated.length === 0) return [];
  const before = problems.length;
  if (design !== 'random' && design !== 'latin-hypercube' && design !== 'sobol') {
    const place = (stated[0] as (typeof stated)[number]).place;
    problems.push({ code: 'design-without-correlations', place, facts: { design } });
  }
  const numbers = factors.map(({ path }) => numberOfPath(path));
  const paths = numbers.map(({ path }) => path);
  const found: Correlation[] = [];
  for (const { place, value, ...pair } of stated) {
    const [first, second] = [pair.first, pair.second].map((named) => {
      const { path } = named;
      const index = paths.indexOf(path);
      if (index === -1) {
        const near = nearest(path, paths);
        const facts = { path, ...(near !== undefined && { nearest: near }) };
        problems.push({ code: 'correlation-not-varied', place: named.place, path, facts });
      }
      return index;
    }) as [number, number];
    if (first === -1 || second === -1) continue;
    const [one, other] = [numbers[first], numbers[second]] as [Years, Years];
    if ((one.year === null) !== (other.year === null)) {
      const [yearly, once] = one.year === null ? [other.path, one.path] : [one.path, other.path];
      problems.push({ code: 'correlation-per-year', place, path: yearly, facts: { yearly, once } });
      continue;
    }
    if (found.some((other) => isPair(other, first, second))) {
      const facts = { first: pair.first.path, second: pair.second.path };
      problems.push({ code: 'correlation-twice', place, facts });
    }
    found.push({ first, second, value });
  }
  if (problems.length === before && correlationGroups(found) === undefined) {
    // The last one for which, all others given, there is a value at all; else the last, and all of them weaker.
    const values = found.map((_, index) => nearestPossible(found, index));
    const last = values.map((value) => value !== undefined).lastIndexOf(true);
    const culprit = stated[last === -1 ? stated.length - 1 : last] as (typeof stated)[number];
    const possible = last === -1 ? undefined : values[last];
    const facts = { first: culprit.first.path, second: culprit.second.path, value: culprit.value };
    const mend = possible === undefined ? { factor: largestFactor(found) } : { possible };
    problems.push({ code: 'correlation-impossible', place: culprit.place, facts: { ...facts, ...mend } });
  }
  // Numbers that every year draws anew go together within the year; the first stands for all of them above.
  return found.flatMap((pair) => {
    const { path, year } = numbers[pair.first] as Years;
    const years = year === null ? 1 : paths.filter((other) => other === path).length;
    return Array.from({ length: years }, (_, at) => ({ ...pair, first: pair.first + at, second: pair.second + at }));
  });
}

type Years = ReturnType<typeof numberOfPath>;

function isPair(pair: Correlation, first: number, second: number): boolean {
  return (pair.first === first && pair.second === second) || (pair.first === second && pair.second === first);
}

/** The value of two digits nearest to the stated one that the other correlations leave possible. */
function nearestPossible(all: readonly Correlation[], index: number): number | undefined {
  const stated = (all[index] as Correlation).value;
  const possible = Array.from({ length: 2 * STEPS - 1 }, (_, step) => (step + 1 - STEPS) / STEPS).filter(
    (value) => correlationGroups(all.map((pair, other) => (other === index ? { ...pair, value } : pair))) !== undefined,
  );
  return possible.sort((a, b) => Math.abs(a - stated) - Math.abs(b - stated))[0];
}

/** The largest factor of two digits that makes all correlations possible together; with 0 they would be. */
function largestFactor(all: readonly Correlation[]): number {
  let step = STEPS - 1;
  const fits = (factor: number) => correlationGroups(all.map((pair) => ({ ...pair, value: pair.value * factor }))) !== undefined;
  while (step > 0 && !fits(step / STEPS)) step--;
  return step / STEPS;
}
