import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { HARD_SPACE, NO_VALUE } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { column, type Inline, type Piece, piece, type TableBlock } from './block.ts';
import type { JudgedBySamples, JudgedScenario } from './judged-scenario.ts';
import { sayProbability } from './say-probability.ts';
import { movesByYear, sayGap, sayValue, sayWanted, targetLabel } from './target-words.ts';
import { toneOf, VERDICTS, verdictPiece } from './verdict-sign.ts';

/** A verdict of more letters may go over two lines. */
const LONG_VERDICT = 12;

/** How many targets have each verdict, on one line. */
export function countVerdicts(targets: readonly TargetAssessment[], texts: CheckTexts): readonly Piece[] {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: targets.filter((target) => target.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const pieces = counts.flatMap(({ verdict, count }, index) => [
    piece(index === 0 ? ' ' : ', '),
    piece(`${count}${HARD_SPACE}${texts.verdict.verdicts[verdict]}`, toneOf(verdict)),
  ]);
  return [piece(texts.verdict.countOf(targets.length)), ...pieces, piece('.')];
}

/** The table of verdicts: the verdict first, then the numbers. */
export function verdictTable(
  { assessment: { targets }, model, sampled }: JudgedScenario,
  language: Language,
  texts: CheckTexts,
): TableBlock {
  const { columns } = texts.verdict;
  const usual = usualDeadline(targets);
  const words = targets.map(({ verdict }) => texts.verdict.verdicts[verdict]);
  return {
    kind: 'table',
    columns: [
      column(
        columns.verdict,
        'left',
        words.some((word) => word.length > LONG_VERDICT),
      ),
      column(columns.target),
      column(columns.wanted(usual), 'right', true),
      column(columns.projected, 'right'),
      column(columns.gap, 'right', true, 1),
      column(columns.reached, 'right', true, 2),
      ...(sampled ? [column(columns.probability, 'right')] : []),
    ],
    rows: targets.map((item, index): readonly Inline[] => {
      const { target } = item;
      const open = item.verdict !== 'undetermined';
      const wanted = sayWanted(item, language, texts);
      const deadline =
        target.timing === 'by' && target.year === usual ? '' : ` ${texts.verdict.deadline(target.timing, target.year)}`;
      const reached = item.yearReached !== null && open && movesByYear(model, item.metric) ? `${item.yearReached}` : NO_VALUE;
      return [
        [verdictPiece(item.verdict, texts.verdict)],
        targetLabel(item, language),
        `${wanted}${deadline}`,
        open ? sayValue(item, item.projected, language, false) : NO_VALUE,
        open ? sayGap(item, language) : NO_VALUE,
        reached,
        ...(sampled ? [shareOf(sampled, index, language)] : []),
      ];
    }),
    repeat: null,
    below: 1,
  };
}

/** In how many samples a target is reached. */
function shareOf({ shares }: JudgedBySamples, index: number, language: Language): string {
  const share = shares[index] ?? null;
  return share === null ? NO_VALUE : sayProbability(share, language);
}

/** The year by which most targets are wanted, the first of equals; null where none has such a year. */
function usualDeadline(targets: readonly TargetAssessment[]): number | null {
  const years = targets.filter(({ target }) => target.timing === 'by').map(({ target }) => target.year);
  const count = (year: number) => years.filter((item) => item === year).length;
  return years.reduce<number | null>((best, year) => (best === null || count(year) > count(best) ? year : best), null);
}
