import type { Uncertainty } from '../base/quantity.ts';
import type { Unit } from '../base/unit.ts';

/** One uncertain number of a scenario: what a sweep varies. Plain data, so that it can be posted to a thread. */
export interface Factor {
  /** `assumptions.delay`, `land.parks.take_up`; `assumptions.growth@2024` of a number that every year draws anew */
  readonly path: string;
  /** Index of the model's parameter. */
  readonly parameter: number;
  readonly unit: Unit;
  /** The value of the central projection. */
  readonly central: number;
  readonly law: Uncertainty;
}
