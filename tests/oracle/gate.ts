import type { Aggregates } from './aggregates.ts';
import { atLeast, atMost } from './comparison.ts';
import type { Gate, Pool } from './oracle-input.ts';

/** `G(t)`: every gate in force is open, judged by last year's figures (model.md 3, step 1). */
export function isGateOpen(pool: Pool, year: number, lastYear: Aggregates): boolean {
  for (const gate of pool.gates) {
    const inForce = (gate.from === null || gate.from <= year) && (gate.to === null || year <= gate.to);
    if (inForce && !lets(gate, pool, lastYear)) return false;
  }
  return true;
}

function lets(gate: Gate, pool: Pool, lastYear: Aggregates): boolean {
  const occupancy = lastYear.occupancy[gate.over ?? pool.occupancyOver];
  // "open too where that denominator is still empty"
  if (occupancy === null) return true;
  if (atLeast(occupancy, gate.occupancy)) return true;
  for (const alternative of gate.alternatives) {
    const over = alternative.over ?? pool.occupancyOver;
    if (alternative.kind === 'unleased at most') {
      if (atMost(lastYear.unleased[over], alternative.value)) return true;
    } else {
      // "a missing value satisfies no comparison, except that a gate without one is open"
      const other = lastYear.occupancy[over];
      if (other === null || atLeast(other, alternative.value)) return true;
    }
  }
  return false;
}
