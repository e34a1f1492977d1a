import type { Scenario } from '../scenario/scenario.ts';
import type { SamplePlan } from '../sweep/design.ts';
import { groupsOf } from '../sweep/groups-of.ts';
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
  const names = assumptionNames(
    plan.factors.map(({ path }) => path),
    scenario,
    language,
  );
  return groupsOf(plan).map(({ name, members }): NamedGroup => {
    const [first = -1] = members;
    if (members.length === 1 && plan.factors[first]?.path === name) return { name: names[first] as string, members: null };
    return { name: sensitivityTexts(language).group(name), members: members.map((factor) => names[factor] as string) };
  });
}
