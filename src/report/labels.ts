import type { Model } from '../model/compile-model.ts';
import type { Constraint } from '../model/land/constraints.ts';
import type { Label, Scenario } from '../scenario/scenario.ts';
import type { DetailTexts } from '../text/check/detail-texts.ts';
import type { Language } from '../text/language.ts';

/** A label in a language, else in the other, else the name in the file. */
export function sayLabel(label: Label | null, name: string, language: Language): string {
  return (language === 'vi' ? (label?.vi ?? label?.en) : (label?.en ?? label?.vi)) ?? name;
}

export function poolLabel(scenario: Scenario, pool: string, language: Language): string {
  return sayLabel(scenario.pools.find((item) => item.name === pool)?.label ?? null, pool, language);
}

export function seriesLabel(scenario: Scenario, series: string, language: Language): string {
  return sayLabel(scenario.series.find((item) => item.name === series)?.label ?? null, series, language);
}

/** A constraint in words, with its pool where several are spoken of. */
export function sayConstraint(
  id: string,
  several: boolean,
  model: Model,
  scenario: Scenario,
  language: Language,
  texts: DetailTexts,
): string {
  const constraint: Constraint | undefined = model.constraints.find((item) => item.id === id);
  if (constraint === undefined) return id;
  const { kind, pools } = constraint;
  const takeUp = kind === 'limit' && pools.some((pool) => id === `${pool}.take_up`);
  const limit = scenario.limits.find((item) => item.name === id);
  const own = several && (kind !== 'limit' || takeUp) ? poolLabel(scenario, pools[0] ?? '', language) : null;
  return texts.constraint(takeUp ? 'take-up' : kind, kind === 'limit' ? sayLabel(limit?.label ?? null, id, language) : null, own);
}
