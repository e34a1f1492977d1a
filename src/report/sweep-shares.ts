import type { ShareEstimate } from '../sweep/summary/estimate-share.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { decimalsOf, formatNumber, NO_VALUE, percentSign } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { sweepTexts } from '../text/sweep/sweep-texts.ts';
import { column, type Inline, type TableBlock } from './block.ts';
import type { SweptScenario } from './swept-scenario.ts';
import { sayWanted, targetLabel } from './target-words.ts';
import { verdictPiece } from './verdict-sign.ts';

/** The table of targets: the verdict by the samples, how often each is reached, and the verdict of the central projection. */
export function sharesTable({ targets, sampling }: SweptScenario, language: Language): TableBlock {
  const texts = sweepTexts(language);
  const check = CHECK_TEXTS[language];
  const { columns } = texts;
  const usual = usualDeadline(targets.map(({ assessment }) => assessment.target));
  const withErrors = sampling === 'independent' || sampling === 'spread';
  return {
    kind: 'table',
    columns: [
      column(columns.verdict),
      column(columns.target),
      column(columns.wanted(usual), 'right', true, 1),
      column(sampling === 'chosen' ? columns.share : columns.probability, 'right', true),
      ...(withErrors ? [column(columns.interval, 'right', true)] : []),
      column(columns.central),
    ],
    rows: targets.map(({ assessment, estimate, verdict }): readonly Inline[] => {
      const { target } = assessment;
      const deadline =
        target.timing === 'by' && target.year === usual ? '' : ` ${check.verdict.deadline(target.timing, target.year)}`;
      return [
        [verdictPiece(verdict, check.verdict)],
        targetLabel(assessment, language),
        `${sayWanted(assessment, language, check)}${deadline}`,
        estimate === null ? NO_VALUE : sayShare(estimate, language),
        ...(withErrors ? [estimate === null ? NO_VALUE : sayInterval(estimate, language)] : []),
        [verdictPiece(assessment.verdict, check.verdict)],
      ];
    }),
    repeat: null,
  };
}

/** A share of samples in percent, as fine as its sampling error allows; all and none are said as such. */
export function sayShare({ share, standardError }: ShareEstimate, language: Language): string {
  return `${formatNumber(100 * share, decimalsFor(100 * standardError), language)}${percentSign(language)}`;
}

/** The interval of a share: `23.1-23.7 %`. */
export function sayInterval({ low, high, standardError }: ShareEstimate, language: Language): string {
  const decimals = standardError === 0 ? decimalsOf(100 * Math.max(high - low, 1e-9)) : decimalsFor(100 * standardError);
  const say = (share: number) => formatNumber(100 * share, Math.min(decimals, 6), language);
  return `${say(low)}-${say(high)}${percentSign(language)}`;
}

/** Digits after which a number with this error says nothing: at most four. */
function decimalsFor(error: number): number {
  return error === 0 ? 1 : Math.max(1, Math.min(4, -Math.floor(Math.log10(error))));
}

function usualDeadline(targets: readonly { readonly timing: string; readonly year: number }[]): number | null {
  const years = targets.filter(({ timing }) => timing === 'by').map(({ year }) => year);
  const count = (year: number) => years.filter((item) => item === year).length;
  return years.reduce<number | null>((best, year) => (best === null || count(year) > count(best) ? year : best), null);
}
