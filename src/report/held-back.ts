import type { BindingConstraint, TargetAssessment } from '../assessment/target-assessment.ts';
import { satisfies } from '../assessment/wanted-band.ts';
import type { Model } from '../model/compile-model.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { formatYears } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { sayConstraint } from './labels.ts';
import { sayValue } from './target-words.ts';

/** What held a target back, when, and what comes out with each constraint lifted: the most helpful first. */
export function sayHeldBack(
  { model, scenario }: JudgedScenario,
  assessment: TargetAssessment,
  language: Language,
  texts: CheckTexts,
): readonly Block[] {
  const { binding, projected, band, target } = assessment;
  const several = poolsOf(model, binding).size > 1;
  const name = ({ constraint }: BindingConstraint) => sayConstraint(constraint, several, model, scenario, language, texts.detail);
  const moves = ({ liftedProjected }: BindingConstraint) =>
    liftedProjected === null ||
    projected === null ||
    Math.abs(liftedProjected - projected) > 1e-9 * Math.max(Math.abs(projected), Math.abs(liftedProjected));
  const gain = (item: BindingConstraint) => gainOf(assessment, item);
  const moving = binding.filter(moves).sort((a, b) => gain(b) - gain(a));
  const still = binding.filter((item) => !moves(item));
  const value = ({ liftedProjected }: BindingConstraint) => sayValue(assessment, liftedProjected, language, false);
  const worse = moving.filter((item) => gain(item) < 0).map((item) => ({ name: name(item), value: value(item) }));
  const rows = moving
    .filter((item) => gain(item) >= 0)
    .map((item): readonly Inline[] => {
      const { liftedProjected } = item;
      const reaches = target.timing === 'by' && liftedProjected !== null && band !== null && satisfies(liftedProjected, band);
      return [name(item), formatYears(item.years), texts.detail.without(value(item)), [reaches ? piece('✓', 'good') : piece('')]];
    });
  if (rows.length + worse.length + still.length === 0) return [];
  return [
    ...(rows.length === 0
      ? [{ kind: 'sentence', lines: [texts.detail.nothingHelps] } as const]
      : [{ kind: 'table', columns: [column(''), column(''), column(''), column('')], rows, repeat: null } as const]),
    ...(worse.length === 0 ? [] : [{ kind: 'sentence', lines: [texts.detail.worse(worse)] } as const]),
    ...(still.length === 0 ? [] : [{ kind: 'sentence', lines: [texts.detail.unchanged(still.map(name))] } as const]),
  ];
}

/** The pools that constraints belong to: their names are said only where there are several. */
export function poolsOf(model: Model, binding: readonly BindingConstraint[]): ReadonlySet<string> {
  return new Set(binding.flatMap(({ constraint }) => model.constraints.find((item) => item.id === constraint)?.pools ?? []));
}

/** How much nearer to what is wanted a target comes without a constraint; below 0 where it comes further off. */
export function gainOf({ band, projected, direction }: TargetAssessment, { liftedProjected }: BindingConstraint): number {
  if (projected === null) return 0;
  if (liftedProjected === null) return Number.NEGATIVE_INFINITY;
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = band ?? {};
  const distance = (value: number) => Math.max(0, lower - value, value - upper);
  const nearer = distance(projected) - distance(liftedProjected);
  if (nearer !== 0 || direction === 'none' || (Number.isFinite(lower) && Number.isFinite(upper))) return nearer;
  return (liftedProjected - projected) * (direction === 'decrease' ? -1 : 1);
}
