import type { Prices } from '../base/quantity.ts';
import type { Unit } from '../base/unit.ts';

/** What a key asks of its number. */
export interface Expectation {
  /** The unit that the value is kept in; null takes any. */
  readonly unit: Unit | null;
  /** Something that could stand there, for messages: `500 ha/yr`. */
  readonly example: string;
  readonly sign: 'any' | 'not-negative' | 'positive';
  /** A share of a whole: 100 % at most. */
  readonly share?: boolean;
  readonly whole?: boolean;
  /** Structure has to be known (a count of sites): no range and no formula. */
  readonly fixed?: boolean;
  /** The price basis of the section that the number stands in; `own` where the number itself must name it. */
  readonly prices: Prices | 'own' | null;
}
