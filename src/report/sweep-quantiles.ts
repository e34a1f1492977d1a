import { type ColumnSummary, SHARES } from '../sweep/summary/summarise-column.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { decimalsOf, formatNumber, NO_VALUE, percentSign } from '../text/format-number.ts';
import { formatPercent, sayQuantity } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sweepTexts } from '../text/sweep/sweep-texts.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import type { SweptScenario, SweptTarget } from './swept-scenario.ts';
import { sayWanted, targetLabel } from './target-words.ts';

/** By year the quantiles of what the targets measure; targets of one measure share a table. */
export function quantileTables(swept: SweptScenario, language: Language): readonly Block[] {
  const groups = groupByMeasure(swept);
  if (groups.length === 0 || swept.valid === 0) return [];
  return [
    { kind: 'heading', level: 2, text: sweepTexts(language).measured },
    ...groups.flatMap((targets) => measureBlocks(swept, targets, language)),
  ];
}

function groupByMeasure({ targets, columns }: SweptScenario): readonly (readonly SweptTarget[])[] {
  const groups = new Map<string, SweptTarget[]>();
  for (const target of targets) {
    const [first] = target.judge?.shown ?? [];
    if (first === undefined || target.assessment.verdict === 'undetermined') continue;
    const subject = columns[first]?.subject ?? '';
    groups.set(subject, [...(groups.get(subject) ?? []), target]);
  }
  return [...groups.values()];
}

function measureBlocks(
  { columns, summaries, central }: SweptScenario,
  targets: readonly SweptTarget[],
  language: Language,
): readonly Block[] {
  const texts = sweepTexts(language);
  const shown = [...new Set(targets.flatMap(({ judge }) => judge?.shown ?? []))].sort(
    (a, b) => (columns[a]?.year ?? 0) - (columns[b]?.year ?? 0),
  );
  const spread = shown.filter((index) => differs(summaries[index]));
  const unit = columns[shown[0] as number]?.unit ?? { text: '', percent: false, perYear: false };
  const heading: Block = { kind: 'heading', level: 3, text: sayMeasure(targets, language) };
  if (spread.length === 0) {
    // The same in every sample, though not in every year: what counts is the year of the target.
    const judged = targets[0]?.judge?.columns.at(-1) ?? (shown.at(-1) as number);
    const { max = null } = summaries[judged] ?? {};
    const year = columns[judged]?.year ?? 0;
    return [
      heading,
      { kind: 'sentence', lines: [texts.always(max === null ? NO_VALUE : sayQuantity(max, unit, language), year)] },
    ];
  }
  const factor = unit.percent ? 100 : 1;
  const size = Math.max(...spread.map((index) => Math.abs(factor * (summaries[index]?.quantiles[4] ?? 0))));
  const whole = spread.every((index) => [...(summaries[index]?.quantiles ?? []), central[index]].every(isWhole));
  const decimals = unit.percent ? 1 : whole ? 0 : Math.min(3, decimalsOf(size));
  const say = (value: number | null | undefined) =>
    value === null || value === undefined
      ? NO_VALUE
      : `${formatNumber(factor * value, decimals, language, true)}${unit.percent ? percentSign(language) : ''}`;
  const isMissing = spread.some((index) => (summaries[index]?.missing ?? 0) > 0);
  return [
    heading,
    {
      kind: 'table',
      columns: [
        column(texts.columns.year, 'left', false),
        ...SHARES.map((share) => column(`${formatNumber(100 * share, 0, language)}${percentSign(language)}`, 'right')),
        column(texts.columns.centralValue, 'right'),
        ...(isMissing ? [column(texts.columns.without, 'right')] : []),
      ],
      rows: spread.map((index): readonly Inline[] => [
        `${columns[index]?.year}`,
        ...SHARES.map((_, at) => say(summaries[index]?.quantiles[at])),
        [piece(say(central[index]), 'quiet')],
        ...(isMissing ? [sayMissing(summaries[index], language)] : []),
      ]),
      repeat: null,
    },
    ...(isMissing ? [{ kind: 'note', lines: [texts.missing] } as const] : []),
  ];
}

/** What is measured, by its first target, and what is wanted of it. */
function sayMeasure(targets: readonly SweptTarget[], language: Language): Inline {
  const check = CHECK_TEXTS[language];
  const wanted = targets.map(({ assessment }) => {
    const { target } = assessment;
    return `${sayWanted(assessment, language, check)} ${check.verdict.deadline(target.timing, target.year)}`;
  });
  const [first] = targets;
  const label = first === undefined ? '' : targetLabel(first.assessment, language);
  return [piece(label, 'strong'), piece(` (${wanted.join('; ')})`, 'quiet')];
}

/** The share of valid samples without a value. */
function sayMissing(summary: ColumnSummary | undefined, language: Language): string {
  const { count = 0, missing = 0 } = summary ?? {};
  return formatPercent(missing / (count + missing), language);
}

/** Whether the samples differ by more than the rounding of their sums. */
function differs(summary: ColumnSummary | undefined): boolean {
  const { min = null, max = null } = summary ?? {};
  return min !== null && max !== null && max - min > 1e-9 * Math.abs(max);
}

function isWhole(value: number | null | undefined): boolean {
  return value === null || value === undefined || Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
