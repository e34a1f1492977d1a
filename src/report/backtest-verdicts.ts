import type { ComparedVerdict } from '../assessment/backtest/compare-verdicts.ts';
import { backtestTexts } from '../text/backtest/backtest-texts.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import { sayValue, sayWanted, targetLabel } from './target-words.ts';
import { verdictPiece } from './verdict-sign.ts';

/** The targets whose deadline lies in the record: the verdict as it would have been, and what happened. */
export function verdictsOf(verdicts: readonly ComparedVerdict[], language: Language): readonly Block[] {
  const texts = backtestTexts(language);
  const check = CHECK_TEXTS[language];
  const { columns } = texts;
  const rows = verdicts.map(({ before, verdict, happened, recorded, right }): readonly Inline[] => [
    targetLabel(before, language),
    `${sayWanted(before, language, check)} ${check.verdict.deadline(before.target.timing, before.target.year)}`,
    [verdictPiece(verdict, check.verdict), piece(` (${sayValue(before, before.projected, language, false)})`)],
    [verdictPiece(happened, check.verdict), piece(` (${sayValue(before, recorded, language, false)})`)],
    right === null ? [piece(texts.open, 'unknown')] : right ? [piece(texts.right, 'good')] : [piece(texts.wrong, 'bad')],
  ]);
  return [
    {
      kind: 'table',
      columns: [
        column(columns.target),
        column(check.verdict.columns.wanted(null)),
        column(columns.verdictThen),
        column(columns.happened),
        column('', 'left', false, 1),
      ],
      rows,
      repeat: null,
    },
  ];
}
