import type { OracleInput, Pool, SiteLine } from './oracle-input.ts';
import { type MemberRecord, memberRecords } from './record.ts';

/** One site of a pool, after its line has been divided into `count` sites. */
export interface Site {
  readonly name: string;
  readonly line: SiteLine;
  /** `A_i`, ha. */
  readonly area: number;
  /** Cleared land in the base year, ha. */
  readonly baseCleared: number;
  /** `p_i` as planned, without the delay: the site order uses it. `null` for a site that stands. */
  readonly planned: number | null;
  /** The first real year from which the site is due, the delay included. `null` for a site that stands. */
  readonly due: number | null;
  /** What is recorded of this site; `null` without a record and in the mode `as-planned`. */
  readonly record: MemberRecord | null;
}

/** `R`: the last year in which the pool follows its record; `null` where it follows none. */
export function recordedTo(pool: Pool, input: OracleInput): number | null {
  if (input.mode === 'as-planned') return null;
  if (pool.recordedTo !== null) return pool.recordedTo;
  let latest: number | null = null;
  for (const line of pool.lines) {
    if (line.record === null) continue;
    const { established, operating, cleared, occupancy } = line.record;
    for (const part of [established, operating, cleared, occupancy]) {
      const years = part === null ? [] : typeof part === 'number' ? [part] : Object.keys(part).map(Number);
      for (const year of years) if (latest === null || year > latest) latest = year;
    }
  }
  return latest;
}

/** `p_k = from + floor(k * (to - from + 1) / n)`. */
function cohortYear(from: number, to: number, k: number, n: number): number {
  return from + Math.floor((k * (to - from + 1)) / n);
}

/** All sites of a pool in site order: standing ones in file order, then by planned year, then in file order. */
export function sitesOf(pool: Pool, input: OracleInput): Site[] {
  const lastRecorded = recordedTo(pool, input);
  const inFileOrder: Site[] = [];
  for (const line of pool.lines) {
    const records: (MemberRecord | null)[] = lastRecorded === null ? [] : memberRecords(line, input.base);
    const uncovered = records.filter((record) => record === null).length;
    let uncoveredBefore = 0;
    for (let k = 0; k < line.count; k++) {
      const record = records[k] ?? null;
      let planned: number | null = null;
      let due: number | null = null;
      if (line.planned !== null) {
        const { from, to } = line.planned;
        planned = cohortYear(from, to, k, line.count);
        due = planned + line.delay;
        if (lastRecorded !== null && record === null) {
          if (line.count > 1) {
            // "planned again, evenly over max(from, R + 1)..max(to, R + 1) by the same formula"
            const first = Math.max(from, lastRecorded + 1);
            const last = Math.max(to, lastRecorded + 1);
            due = cohortYear(first, last, uncoveredBefore, uncovered) + line.delay;
          } else {
            due = Math.max(planned + line.delay, lastRecorded + 1);
          }
        }
      }
      if (record === null) uncoveredBefore += 1;
      const area = line.area / line.count;
      const statedCleared = line.cleared === null ? null : line.cleared / line.count;
      const baseCleared = line.standing === null ? 0 : (statedCleared ?? (line.standing === 'operating' ? area : 0));
      const name = line.count > 1 ? `${line.name}_${k + 1}` : line.name;
      inFileOrder.push({ name, line, area, baseCleared, planned, due, record });
    }
  }
  const standing = inFileOrder.filter((site) => site.planned === null);
  const planned = inFileOrder.filter((site) => site.planned !== null);
  // `sort` is stable: file order decides among equals.
  planned.sort((one, other) => (one.planned ?? 0) - (other.planned ?? 0));
  return [...standing, ...planned];
}

/** "From the start of its `until` year a site is out of every step, count and area." */
export function isWithdrawn(site: Site, year: number): boolean {
  return site.line.until !== null && year >= site.line.until;
}
