import type { Place } from '../../base/place.ts';
import type { Prices } from '../../base/quantity.ts';
import type { Unit } from '../../base/unit.ts';
import type { Label } from '../../scenario/scenario.ts';
import type { Interval } from './interval.ts';
import type { Program } from './program.ts';
import type { StatedNumber } from './stated-interval.ts';

/** A quantity of the plan: a figure that is stated, in one reading or several, or an unknown that may follow from others. */
export interface AuditVariable {
  /** `file.id`, with the year of one of several values: `file.id.2020`. */
  readonly id: string;
  readonly label: Label;
  /** The unit to show it in; null where none is known. */
  readonly unit: Unit | null;
  readonly prices: Prices | null;
  readonly place: Place;
  /** As printed in the document, where that is known. */
  readonly printed: readonly string[];
  /** Where it stands in the document. */
  readonly standsAt: string | null;
  /** None for an unknown. */
  readonly readings: readonly StatedNumber[];
  /** What an unknown may be; everything, for a figure. */
  readonly bounds: Interval;
  /** The figure whose number this is, exactly as it stands; null for the figure itself. */
  readonly statedOf: number | null;
}

/** One way to read an identity. */
export interface IdentityReading {
  readonly label: Label;
  readonly text: string;
  readonly program: Program;
}

/** What should hold between the figures of a plan. */
export interface AuditIdentity {
  readonly id: string;
  readonly label: Label;
  readonly note: Label;
  readonly place: Place;
  readonly readings: readonly IdentityReading[];
  /** Only to be expected, or between two price bases: a mismatch is a warning. */
  readonly isExpectation: boolean;
  /** Said to be no more than expected. */
  readonly isExpected: boolean;
  /** Holds figures of two price bases against each other. */
  readonly isMixed: boolean;
  /** Years over which a difference of price bases builds up. */
  readonly years: number;
}

/** Everything that an audit looks at. */
export interface AuditNetwork {
  readonly variables: readonly AuditVariable[];
  readonly identities: readonly AuditIdentity[];
}

/** An identity in one of its readings. */
export interface Active {
  readonly identity: number;
  readonly reading: number;
}

/** The reading of each variable that has several; the first where none is named. */
export type Picks = ReadonlyMap<number, number>;

export function programAt({ identities }: AuditNetwork, { identity, reading }: Active): Program {
  return identities[identity]?.readings[reading]?.program as Program;
}

/** The number of a figure in the reading that is picked; undefined for an unknown. */
export function numberOf({ variables }: AuditNetwork, variable: number, picks: Picks): StatedNumber | undefined {
  const { readings, statedOf } = variables[variable] as AuditVariable;
  return readings[picks.get(statedOf ?? variable) ?? 0];
}
