import type { Quantity } from '../base/quantity.ts';
import { evidenceTexts } from '../text/evidence/evidence-texts.ts';
import { formatExact } from '../text/format-number.ts';
import { sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';

/** A number of a document with its unit and its wording; a year without a sign between its digits. */
export function sayFigure(quantity: Quantity, language: Language): string {
  const texts = evidenceTexts(language);
  const { value, unit, wording, uncertainty } = quantity;
  if (wording === 'range' && uncertainty?.kind === 'uniform') {
    const low = unit.percent ? formatExact(uncertainty.low * 100, language) : formatExact(uncertainty.low, language);
    return texts.range(low, sayStated(uncertainty.high, unit, language));
  }
  const said = looksLikeYear(quantity) ? `${value}` : sayStated(value, unit, language);
  return wording === 'exactly' || wording === 'range' ? said : texts.wording[wording](said);
}

/** Several readings of one text, or one. */
export function sayReadings(readings: readonly Quantity[], language: Language): string {
  return evidenceTexts(language).readings(readings.map((reading) => sayFigure(reading, language)));
}

function looksLikeYear({ value, unit, wording }: Quantity): boolean {
  return unit.text === '' && wording === 'exactly' && Number.isInteger(value) && value >= 1900 && value <= 2100;
}
