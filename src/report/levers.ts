import type { Lever } from '../assessment/find-levers.ts';
import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { Quantity } from '../base/quantity.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { assumptionName } from './assumption-name.ts';
import { type Block, column, type Inline } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';

/** Names of assumptions that a sentence lists before it says how many more there are. */
const LISTED = 5;

/** The value of each assumption alone at which the answer changes, the nearest first; then those that cannot. */
export function sayLevers(
  { scenario }: JudgedScenario,
  { levers }: TargetAssessment,
  language: Language,
  texts: CheckTexts,
): readonly Block[] {
  const { lever: words } = texts.detail;
  if (levers.length === 0) return [{ kind: 'sentence', lines: [words.none] }];
  const pools = new Set(levers.flatMap(({ path }) => (path.startsWith('land.') ? [path.split('.')[1]] : [])));
  const name = (lever: Lever) => assumptionName(lever.path, pools.size > 1, scenario, language);
  const rows = levers.flatMap((lever): readonly Inline[][] => {
    const { value, quantity } = lever;
    if (value === null) return [];
    // What reaches lies on the far side of its value, what keeps on the near one.
    const direction = value < quantity.value === (lever.effect === 'reaches') ? 'at-most' : 'at-least';
    const said = sayStated(roundTowards(value, quantity, direction), quantity.unit, language);
    return [[name(lever), words.value(direction, said), words.instead(sayStated(quantity.value, quantity.unit, language))]];
  });
  const names = levers.filter(({ value }) => value === null).map(name);
  const keeps = levers[0]?.effect === 'keeps';
  const more = Math.max(0, names.length - LISTED);
  const say = keeps ? words.always : rows.length === 0 ? words.noneAlone : words.tooLittle;
  const rest = say(names.slice(0, LISTED), more);
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns: [column(''), column(''), column('')], rows, repeat: null } as const]),
    ...(names.length === 0 ? [] : [{ kind: 'sentence', lines: [rest] } as const]),
  ];
}

/** Three digits, rounded to the side on which the answer holds. */
function roundTowards(value: number, { unit }: Quantity, direction: 'at-least' | 'at-most'): number {
  const shown = unit.percent ? value * 100 : value;
  if (shown === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(shown))) - 2);
  // A value that has three digits already stays what it is.
  const steps = Number((shown / step).toPrecision(12));
  const rounded = (direction === 'at-least' ? Math.ceil(steps) : Math.floor(steps)) * step;
  return Number((unit.percent ? rounded / 100 : rounded).toPrecision(12));
}
