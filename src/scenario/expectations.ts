import type { Prices } from '../base/quantity.ts';
import { NO_UNIT, PERCENT, PERCENT_PER_YEAR, parseUnit, type Unit } from '../base/unit.ts';
import type { Expectation } from './expectation.ts';

const unit = (text: string): Unit => parseUnit(text) as Unit;
const HECTARES = unit('ha');
const HECTARES_PER_YEAR = unit('ha/yr');
const YEARS = unit('yr');

/** What each kind of key asks of its number. */
export const AREA: Expectation = { unit: HECTARES, example: '256.68 ha', sign: 'positive', prices: null };
export const LAND: Expectation = { unit: HECTARES, example: '120 ha', sign: 'not-negative', prices: null };
export const LAND_A_YEAR: Expectation = { unit: HECTARES_PER_YEAR, example: '500 ha/yr', sign: 'not-negative', prices: null };
export const SHARE: Expectation = { unit: PERCENT, example: '68%', sign: 'not-negative', share: true, prices: null };
export const LAG: Expectation = { unit: YEARS, example: '3 yr', sign: 'not-negative', prices: null };
export const RAMP_YEARS: Expectation = { unit: YEARS, example: '6.5 yr', sign: 'positive', prices: null };
export const RAMP_RATE: Expectation = { unit: NO_UNIT, example: '0.35', sign: 'positive', prices: null };
export const GROWTH: Expectation = { unit: PERCENT_PER_YEAR, example: '26%/yr', sign: 'any', prices: null };
export const COUNT: Expectation = { unit: NO_UNIT, example: '29', sign: 'positive', whole: true, fixed: true, prices: null };
export const DECISIONS: Expectation = { unit: NO_UNIT, example: '4', sign: 'not-negative', prices: null };
/** A named assumption: whatever unit it says. */
export const ANYTHING: Expectation = { unit: null, example: '500 ha/yr', sign: 'any', prices: 'own' };

/** A number in the unit and price basis of its section. */
export function inUnit(wanted: Unit, prices: Prices | null, sign: Expectation['sign'] = 'any'): Expectation {
  const example = wanted.percent ? `60${wanted.text}` : wanted.text === '' ? '29' : `1200 ${wanted.text}`;
  return { unit: wanted, example, sign, prices };
}
