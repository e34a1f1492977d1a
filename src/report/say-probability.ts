import type { ShareEstimate } from '../sweep/summary/estimate-share.ts';
import { HARD_SPACE } from '../text/format-number.ts';
import { formatPercent } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';

/** A share of samples as a probability; what no sample shows, or every one, is not impossible or certain: its bound is said. */
export function sayProbability({ share, low, high }: ShareEstimate, language: Language): string {
  if (share === 0) return `<${HARD_SPACE}${formatPercent(high, language)}`;
  return share === 1 ? `>${HARD_SPACE}${formatPercent(low, language)}` : formatPercent(share, language);
}
