import { pow } from './power.ts';
import type { Quantity } from './quantity.ts';

/** Standard deviations on either side of the mean that hold 99.9 % and 90 % of a normal distribution. */
const DEVIATIONS = 3.290526731491926;
export const DEVIATIONS_OF_P95 = 1.6448536269514722;

/** The lowest and the highest value that a number may take; of an unbounded distribution the central 99.9 %. */
export function supportOf({ uncertainty, value }: Pick<Quantity, 'uncertainty' | 'value'>): readonly [number, number] {
  if (uncertainty === null) return [value, value];
  switch (uncertainty.kind) {
    case 'choices':
      return [Math.min(...uncertainty.values), Math.max(...uncertainty.values)];
    case 'normal':
      return [
        uncertainty.low ?? uncertainty.mean - DEVIATIONS * uncertainty.sd,
        uncertainty.high ?? uncertainty.mean + DEVIATIONS * uncertainty.sd,
      ];
    case 'quantiles': {
      const { p5, p95, shape } = uncertainty;
      const half = DEVIATIONS / DEVIATIONS_OF_P95;
      if (shape === 'normal') return [(p5 + p95) / 2 - (half * (p95 - p5)) / 2, (p5 + p95) / 2 + (half * (p95 - p5)) / 2];
      const spread = pow(p95 / p5, half / 2);
      return [Math.sqrt(p5 * p95) / spread, Math.sqrt(p5 * p95) * spread];
    }
    default:
      return [uncertainty.low, uncertainty.high];
  }
}
