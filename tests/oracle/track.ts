import type { Aggregates } from './aggregates.ts';
import { atLeast } from './comparison.ts';
import type { Rationing } from './limits.ts';
import type { Pool } from './oracle-input.ts';
import type { Continuation } from './ramp.ts';
import type { Site } from './sites.ts';

/** Everything that is known of one site, by year from the base year on. */
export interface SiteTrack {
  readonly site: Site;
  /** `E_i`, 1 or 0. */
  readonly established: number[];
  /** `K_i`, ha. */
  readonly cleared: number[];
  readonly ready: number[];
  readonly operating: boolean[];
  /** Operating years, the first one included. */
  readonly age: number[];
  /** `L_i`, ha. */
  readonly leased: number[];
  /** Change of leased land that is not a withdrawal, ha a year; 0 in the base year. */
  readonly takeUp: number[];
  /** Where the site goes on along its ramp after the record; `undefined`: it does not come from a record. */
  continuation: Continuation | undefined;
}

export interface PoolTrack {
  readonly pool: Pool;
  /** `R`, or `null`. */
  readonly recordedTo: number | null;
  readonly sites: SiteTrack[];
  readonly aggregates: Aggregates[];
  /** `G(t)`; `null` in the base year. */
  readonly gateOpen: (boolean | null)[];
  /** `null` in the base year and in recorded years, when no limit acts. */
  readonly rationing: (Rationing | null)[];
}

/** `[E_i(t)] * [K_i(t) >= open_at * A_i]` */
export function readyYear(site: Site, established: number, cleared: number): number {
  return established === 1 && atLeast(cleared, site.line.openAt * site.area) ? 1 : 0;
}

export function item<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}
