import { numberOfPath } from '../model/spread-years.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SamplePlan } from '../sweep/design.ts';
import { groupsOf } from '../sweep/groups-of.ts';
import { numbersOf } from '../sweep/numbers-of.ts';
import type { Language } from '../text/language.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import { assumptionNames } from './assumption-name.ts';

/** What an analysis takes as one, each in words: an assumption by its own name, several by that of their group. */
export interface NamedGroup {
  readonly name: string;
  /** Of a group that was asked for the names of its assumptions; null of an assumption. */
  readonly members: readonly string[] | null;
}

/** The groups of a plan by name. */
export function groupNames(plan: SamplePlan, scenario: Scenario, language: Language): readonly NamedGroup[] {
  const numbers = numbersOf(plan.factors);
  const names = assumptionNames(
    numbers.map(({ path }) => path),
    scenario,
    language,
  );
  return groupsOf(plan).map(({ name, members }): NamedGroup => {
    // A number by itself, with all its years.
    const known = numbers.findIndex(({ path }) => path === name);
    if (known !== -1) return { name: names[known] as string, members: null };
    const paths = new Set(members.map((factor) => numberOfPath(plan.factors[factor]?.path ?? '').path));
    const own = [...paths].map((path) => names[numbers.findIndex((number) => number.path === path)] as string);
    return { name: sensitivityTexts(language).group(name), members: own };
  });
}
