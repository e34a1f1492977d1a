import type { TargetAssessment } from '../assessment/assess.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { HARD_SPACE, NO_VALUE } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { column, type Inline, type Piece, piece, type TableBlock } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { movesByYear, sayGap, sayValue, sayWanted, targetLabel } from './target-words.ts';
import { toneOf, VERDICTS, verdictPiece } from './verdict-sign.ts';

/** How many targets have each verdict, on one line. */
export function countVerdicts(targets: readonly TargetAssessment[], texts: CheckTexts): readonly Piece[] {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: targets.filter((target) => target.verdict === verdict).length })).filter(({ count }) => count > 0);
  const pieces = counts.flatMap(({ verdict, count }, index) => [
    piece(index === 0 ? ' ' : ', '),
    piece(`${count}${HARD_SPACE}${texts.verdict.verdicts[verdict]}`, toneOf(verdict)),
  ]);
  return [piece(texts.verdict.countOf(targets.length)), ...pieces, piece('.')];
}

/** The table of verdicts: the verdict first, then the numbers. */
export function verdictTable({ assessment: { targets }, model }: JudgedScenario, language: Language, texts: CheckTexts): TableBlock {
  const { columns } = texts.verdict;
  const usual = usualDeadline(targets);
  return {
    kind: 'table',
    columns: [
      column(columns.verdict),
      column(columns.target),
      column(columns.wanted(usual), 'right', true),
      column(columns.projected, 'right'),
      column(columns.gap, 'right', false, 1),
      column(columns.reached, 'right', false, 2),
    ],
    rows: targets.map((item): readonly Inline[] => {
      const { target } = item;
      const wanted = sayWanted(item, language, texts);
      const deadline = target.timing === 'by' && target.year === usual ? '' : ` ${texts.verdict.deadline(target.timing, target.year)}`;
      const reached = item.yearReached !== null && item.verdict !== 'undetermined' && movesByYear(model, item.metric) ? `${item.yearReached}` : NO_VALUE;
      return [
        [verdictPiece(item.verdict, texts.verdict)],
        targetLabel(item, language),
        `${wanted}${deadline}`,
        sayValue(item, item.projected, language, false),
        sayGap(item, language),
        reached,
      ];
    }),
    repeat: null,
  };
}

/** The year by which most targets are wanted; null where there is none or only one target has it among several. */
function usualDeadline(targets: readonly TargetAssessment[]): number | null {
  const years = targets.filter(({ target }) => target.timing === 'by').map(({ target }) => target.year);
  const count = (year: number) => years.filter((item) => item === year).length;
  const usual = years.reduce<number | null>((best, year) => (best === null || count(year) > count(best) ? year : best), null);
  return usual;
}
