import { supportOf } from '../base/support-of.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import type { JudgedScenario } from './judged-scenario.ts';

/** What the verdicts of a scenario go by: samples, or the central projection alone. */
export function sayBasis({ sampled, model }: JudgedScenario, language: Language, texts: CheckTexts): string {
  if (!sampled) return texts.verdict.central(hasRanges(model));
  const { n, failed, design, seed } = sampled;
  const count = (value: number) => formatNumber(value, 0, language);
  return texts.verdict.sampled({ samples: count(n), failed: failed === 0 ? null : count(failed), design, seed });
}

/** Whether any assumption has a range that samples could be drawn from. */
function hasRanges({ parameters }: JudgedScenario['model']): boolean {
  return parameters.some(({ quantity, provenance }) => {
    if (quantity === null || quantity.uncertainty === null || provenance.kind !== 'assumed') return false;
    const [low, high] = supportOf(quantity);
    return low < high;
  });
}
