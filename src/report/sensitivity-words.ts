import { type Estimate, holdsZero } from '../sweep/analyse/estimate.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import type { Design } from '../sweep/design.ts';
import { formatNumber, percentSign } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import type { SensitivityTexts } from '../text/sensitivity/sensitivity-words.ts';

/** Characters of a full bar. */
const BAR = 16;

/** A share in whole percent, below one percent with its first digit. */
export function sayPart(share: number, language: Language): string {
  return `${percentOf(share, language)}${percentSign(language)}`;
}

/** A share of runs; one that is not quite none or all is not printed as such. */
export function sayProbability(share: number, language: Language): string {
  if (share > 0 && share < 0.001) return `< ${formatNumber(0.1, 1, language)}${percentSign(language)}`;
  if (share < 1 && share > 0.999) return `> ${formatNumber(99.9, 1, language)}${percentSign(language)}`;
  const far = share > 0 && share < 1 && (share < 0.1 || share > 0.9);
  return `${formatNumber(share * 100, far ? 1 : 0, language)}${percentSign(language)}`;
}

/** A share of the variance as `56–68 %`; what cannot be told from nothing as `≈ 0`. A share lies between none and all. */
export function sayShareRange(estimate: Estimate, language: Language): string {
  if (holdsZero(estimate)) return sensitivityTexts(language).nothing;
  const inside = (share: number) => Math.max(0, Math.min(1, share));
  const low = percentOf(inside(estimate.low), language);
  const high = percentOf(inside(estimate.high), language);
  return `${low === high ? low : `${low}–${high}`}${percentSign(language)}`;
}

/** A correlation as `0.56 to 0.68`, where a dash would look like a sign. */
export function sayCorrelation(estimate: Estimate, language: Language): string {
  if (holdsZero(estimate)) return sensitivityTexts(language).nothing;
  const say = (value: number) => formatNumber(value, 2, language, true);
  return `${say(estimate.low)}…${say(estimate.high)}`;
}

/** A bar of two parts: what is full, and what comes to it. */
export function drawBar(full: number, whole: number): string {
  const cells = (share: number) => Math.round(BAR * Math.max(0, Math.min(1, share)));
  const solid = cells(full);
  return '█'.repeat(solid) + '░'.repeat(Math.max(0, cells(whole) - solid));
}

/** Where a span lies between two ends, with a mark at one place. */
export function drawSpan(least: number, most: number, mark: number, ends: readonly [number, number]): string {
  const [from, to] = ends;
  const cell = (value: number) => Math.round(((value - from) / (to - from)) * (BAR - 1));
  return Array.from({ length: BAR }, (_, at) =>
    at === cell(mark) ? '│' : at >= cell(least) && at <= cell(most) ? '█' : ' ',
  ).join('');
}

export function sayRefusal(refusal: Refusal | undefined, language: Language): string {
  return refusal === undefined ? '' : sensitivityTexts(language).refusal(refusal, (value) => formatNumber(value, 0, language));
}

function percentOf(share: number, language: Language): string {
  const percent = share * 100;
  return formatNumber(percent, percent > 0 && percent < 1 ? 1 : 0, language);
}

/** How samples are laid out that each stand for themselves; nothing of other designs, whose sentences name them. */
export function layoutOf({ kind }: Design, { layouts }: SensitivityTexts): string {
  return kind === 'sobol' || kind === 'latin-hypercube' || kind === 'random' ? layouts[kind] : '';
}
