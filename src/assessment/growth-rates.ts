import { pow } from '../base/power.ts';

/** Geometric: a fraction per year, compounding. Linear: an equal change per year, in the unit of the series. */
export type RateForm = 'geometric' | 'linear';

/** Why a rate has no value. */
export type RateRefusal =
  | 'no-years'
  | 'non-positive-base'
  | 'non-positive-now'
  | 'non-positive-target'
  /** The acceleration over an observed rate of zero. */
  | 'no-movement'
  /** A value is missing or the result leaves the finite numbers. */
  | 'not-finite';

export type Rate = { readonly rate: number } | { readonly refused: RateRefusal };
export type Acceleration = { readonly factor: number } | { readonly refused: RateRefusal };

/**
 * The rate that the target needs from the base: geometric `(Y / y_b)^(1/(D - b)) - 1`, linear `(Y - y_b) / (D - b)`.
 *
 * @param base `y_b`, in the unit of the series; above 0 where geometric, else `non-positive-base`
 * @param target `Y`, same unit; above 0 where geometric, else `non-positive-target`
 * @param years `D - b`, above 0, else `no-years`
 * @example requiredRate(6, 29, 10, 'geometric') // { rate: 0.17064354502381818 }
 * @source the closed form of RRI in spreadsheets
 */
export function requiredRate(base: number, target: number, years: number, form: RateForm): Rate {
  if (form === 'geometric' && base <= 0) return { refused: 'non-positive-base' };
  if (form === 'geometric' && target <= 0) return { refused: 'non-positive-target' };
  return rateBetween(base, target, years, form);
}

/**
 * The rate that the target needs from now: geometric `(Y / y_now)^(1/(D - now)) - 1`, linear `(Y - y_now) / (D - now)`.
 *
 * @param now `y_now`, in the unit of the series; above 0 where geometric, else `non-positive-now`
 * @param target `Y`, same unit; above 0 where geometric, else `non-positive-target`
 * @param years `D - now`, above 0, else `no-years`
 * @example catchUpRate(8, 29, 7, 'linear') // { rate: 3 }
 */
export function catchUpRate(now: number, target: number, years: number, form: RateForm): Rate {
  if (form === 'geometric' && now <= 0) return { refused: 'non-positive-now' };
  if (form === 'geometric' && target <= 0) return { refused: 'non-positive-target' };
  return rateBetween(now, target, years, form);
}

/**
 * The rate from the base to now: geometric `(y_now / y_b)^(1/(now - b)) - 1`, linear `(y_now - y_b) / (now - b)`.
 *
 * @param base `y_b`, in the unit of the series; above 0 where geometric, else `non-positive-base`
 * @param now `y_now`, same unit; not below 0 where geometric, else `non-positive-now`: a fall to 0 is a rate of -1
 * @param years `now - b`, above 0, else `no-years`
 * @example observedRate(100, 121, 2, 'linear') // { rate: 10.5 }
 */
export function observedRate(base: number, now: number, years: number, form: RateForm): Rate {
  if (form === 'geometric' && base <= 0) return { refused: 'non-positive-base' };
  if (form === 'geometric' && now < 0) return { refused: 'non-positive-now' };
  return rateBetween(base, now, years, form);
}

/**
 * How many times faster than observed it must go from now on: `catch-up / observed`. Below 0 the record goes the wrong way.
 *
 * @param catchUp from {@link catchUpRate}; its refusal is passed on, before that of the other
 * @param observed from {@link observedRate}, in the same form; a rate of 0 is refused as `no-movement`
 * @example acceleration({ rate: 3 }, { rate: 2 }) // { factor: 1.5 }
 */
export function acceleration(catchUp: Rate, observed: Rate): Acceleration {
  if ('refused' in catchUp) return catchUp;
  if ('refused' in observed) return observed;
  if (observed.rate === 0) return { refused: 'no-movement' };
  const factor = catchUp.rate / observed.rate;
  return Number.isFinite(factor) ? { factor } : { refused: 'not-finite' };
}

function rateBetween(from: number, to: number, years: number, form: RateForm): Rate {
  if (years <= 0) return { refused: 'no-years' };
  const rate = form === 'geometric' ? pow(to / from, 1 / years) - 1 : (to - from) / years;
  return Number.isFinite(rate) ? { rate } : { refused: 'not-finite' };
}
