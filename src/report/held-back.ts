import type { BindingConstraint, TargetAssessment } from '../assessment/assess.ts';
import { satisfies } from '../assessment/wanted-band.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { formatYears } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { sayConstraint } from './labels.ts';
import { sayValue } from './target-words.ts';

/** What held a target back, when, and what comes out with each constraint lifted: the most helpful first. */
export function sayHeldBack({ model, scenario }: JudgedScenario, assessment: TargetAssessment, language: Language, texts: CheckTexts): readonly Block[] {
  const { binding, projected, band, target, direction } = assessment;
  const name = ({ constraint }: BindingConstraint) => sayConstraint(constraint, model, scenario, language, texts.detail);
  const moves = ({ liftedProjected }: BindingConstraint) =>
    liftedProjected === null || projected === null || Math.abs(liftedProjected - projected) > 1e-9 * Math.max(Math.abs(projected), Math.abs(liftedProjected));
  const gain = ({ liftedProjected }: BindingConstraint) =>
    liftedProjected === null || projected === null ? Number.NEGATIVE_INFINITY : (liftedProjected - projected) * (direction === 'decrease' ? -1 : 1);
  const moving = binding.filter(moves).sort((a, b) => gain(b) - gain(a));
  const still = binding.filter((item) => !moves(item));
  const rows = moving.map((item): readonly Inline[] => {
    const { liftedProjected, years } = item;
    const reaches = target.timing === 'by' && liftedProjected !== null && band !== null && satisfies(liftedProjected, band);
    const result = liftedProjected === null ? texts.detail.noValueWithout : texts.detail.without(sayValue(assessment, liftedProjected, language, false));
    return [name(item), formatYears(years), result, [reaches ? piece('✓', 'good') : piece('')]];
  });
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns: [column(''), column(''), column(''), column('')], rows, repeat: null } as const]),
    ...(still.length === 0 ? [] : [{ kind: 'sentence', lines: [texts.detail.unchanged(still.map(name))] } as const]),
  ];
}
