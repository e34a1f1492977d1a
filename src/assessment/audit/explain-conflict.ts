import type { Interval } from './interval.ts';
import type { Needed } from './needed-values.ts';
import { type Active, type AuditIdentity, type AuditNetwork, numberOf, programAt } from './network.ts';
import { propagate, type Taken } from './propagate.ts';
import { forward } from './revise.ts';
import type { Conflict } from './smallest-conflict.ts';

/** Powers of ten that a slip of magnitude or separator multiplies by. */
const POWERS = [-6, -3, -2, -1, 1, 2, 3, 6];
/** An interval that a factor of ten hardly leaves tells nothing of magnitude. */
const TOO_WIDE = 5;
const MOST_STRETCH = 1e7;

/** How many half units of its last digit each figure would have to give; null where no rounding helps. 1 is what was printed. */
export function slackOf(network: AuditNetwork, { identities }: Conflict, taken: Taken): number | null {
  const holds = (stretch: number) => propagate(network, identities, { ...taken, stretch }).ok;
  let high = 2;
  while (!holds(high)) {
    high *= 4;
    if (high > MOST_STRETCH) return null;
  }
  let low = high === 2 ? 1 : high / 4;
  for (let step = 0; step < 40 && high - low > 1e-6 * high; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The figures that a factor of ten, a hundred, a thousand would mend, with the factor. */
export function magnitudeSlips(
  network: AuditNetwork,
  needed: readonly Needed[],
  taken: Taken,
): readonly { figure: number; factor: number }[] {
  return needed.flatMap(({ figure, interval }) => {
    const number = numberOf(network, figure, taken.picks);
    if (number === undefined || number.central === 0 || !(interval.lo > 0 && interval.hi < TOO_WIDE * interval.lo)) return [];
    const power = POWERS.find((exponent) => {
      const value = number.central * 10 ** exponent;
      const half = number.half * 10 ** exponent;
      return value + half >= interval.lo && value - half <= interval.hi;
    });
    return power === undefined ? [] : [{ figure, factor: 10 ** power }];
  });
}

/**
 * The change of relative prices a year that would let an identity between two price bases hold: its left side is that much
 * larger than its right one. Null where the conflict holds no such identity or leaves the change open.
 */
export function driftOf(network: AuditNetwork, { identities }: Conflict, taken: Taken): Interval | null {
  const mixed = identities.filter(({ identity }) => (network.identities[identity] as AuditIdentity).isMixed);
  const [first] = mixed;
  if (first === undefined) return null;
  const program = programAt(network, first);
  if (program.relation !== '=') return null;
  const rest = identities.filter((item) => item !== first);
  const settled = propagate(network, rest, taken);
  if (!settled.ok) return null;
  const values = forward(program, program.variables.map(settled.at));
  const [left, right] = [values[program.left] as Interval, values[program.right] as Interval];
  if (!(left.lo > 0 && right.lo > 0)) return null;
  const { years } = network.identities[first.identity] as AuditIdentity;
  const yearly = (ratio: number) => ratio ** (1 / years) - 1;
  return { lo: yearly(left.lo / right.hi), hi: yearly(left.hi / right.lo) };
}

/** An identity as the only one of a conflict. */
export function onlyIdentity(
  { identities }: AuditNetwork,
  conflict: { readonly identities: readonly Active[] },
): AuditIdentity | null {
  const [first] = conflict.identities;
  return conflict.identities.length === 1 && first !== undefined ? (identities[first.identity] ?? null) : null;
}
