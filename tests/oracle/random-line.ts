import fc from 'fast-check';
import type { Ramp, Reached, SiteLine, SiteRecord } from './oracle-input.ts';
import { maybe, often, percent, rarely } from './random-draws.ts';

/*
 * Raw draws are turned into a valid input by plain functions, so that fast-check shrinks the draws. Numbers have few
 * digits, so that they survive being written in percent. The values that a ramp reaches end in half a percent and
 * occupancies in a whole one: no recorded occupancy meets a plateau of a ramp exactly.
 */

const occupancyReached = fc.integer({ min: 20, max: 99 }).map((value) => (value * 10 + 5) / 1000);
const rampYears = fc.integer({ min: 10, max: 120 }).map((value) => value / 10);
const rampStart = fc.oneof(fc.constant(0), percent(0, 15));

const ramp: fc.Arbitrary<Ramp> = fc.oneof(
  fc.record({ shape: fc.constant('linear' as const), from: rampStart, to: occupancyReached, years: rampYears }),
  fc.record({ shape: fc.constant('saturating' as const), from: rampStart, to: occupancyReached, years: rampYears }),
  fc.record({ shape: fc.constant('saturating' as const), from: rampStart, to: occupancyReached, k: percent(5, 150) }),
  fc.record({ shape: fc.constant('s-curve' as const), from: rampStart, to: occupancyReached, years: rampYears }),
  fc
    .record({
      from: rampStart,
      ages: fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 5 }),
      values: fc.uniqueArray(fc.integer({ min: 0, max: 98 }), { minLength: 5, maxLength: 5 }),
      rising: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ from, ages, values, rising }): Ramp => {
      const sorted = ages.map((age) => age / 2).sort((one, other) => one - other);
      const levels = values.map((value) => (value * 10 + 5) / 1000);
      if (rising > 0) levels.sort((one, other) => one - other);
      const points = sorted.map((age, position): [number, number] => [age, levels[position] ?? 0]);
      return { shape: 'points', from: sorted[0] === 0 ? 0 : from, points };
    }),
);

const rawRecord = fc.record({
  covered: fc.integer({ min: 1, max: 5 }),
  opened: fc.integer({ min: 0, max: 5 }),
  established: fc.array(fc.nat({ max: 5 }), { minLength: 5, maxLength: 5 }),
  lags: fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }),
  cleared: fc.array(fc.record({ at: fc.nat({ max: 5 }), share: percent(1, 100) }), { maxLength: 3 }),
  occupancy: fc.array(fc.record({ at: fc.nat({ max: 5 }), share: percent(0, 100) }), { maxLength: 3 }),
  plain: often,
  statesEstablished: often,
  statesOperating: often,
});
type RawRecord = typeof rawRecord extends fc.Arbitrary<infer Raw> ? Raw : never;

export const rawLine = fc.record({
  kind: fc.constantFrom('operating', 'established', 'planned', 'planned', 'planned'),
  count: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 5 })),
  area: fc.integer({ min: 500, max: 40000 }).map((value) => value / 100),
  leasable: percent(40, 100),
  occupancy: percent(0, 100),
  cleared: maybe(percent(1, 100)),
  plannedFrom: fc.integer({ min: 0, max: 8 }),
  plannedSpan: fc.integer({ min: 0, max: 6 }),
  delay: fc.constantFrom(0, 0, 0, 1, 0.5, 1.25, 2.3),
  build: fc.constantFrom(0, 0, 1, 2, 0.5, 2.5),
  openAt: fc.constantFrom(1, 1, 0.8, 0.5, 0.25),
  ramp,
  exempt: rarely,
  until: maybe(fc.integer({ min: 1, max: 14 })),
  withdraws: rarely,
  expands: rarely,
  district: maybe(fc.constantFrom('north', 'south')),
  record: maybe(rawRecord),
});
export type RawLine = typeof rawLine extends fc.Arbitrary<infer Raw> ? Raw : never;

export function buildLine(raw: RawLine, name: string, base: number, horizon: number, before: readonly SiteLine[]): SiteLine {
  const planned = raw.kind === 'planned';
  const parent = before.find((line) => line.standing === 'operating');
  const expands = planned && raw.expands && parent !== undefined ? parent.name : null;
  const count = expands === null ? raw.count : 1;
  const from = base + raw.plannedFrom;
  const record = raw.record === null || horizon === 0 ? null : buildRecord(raw.record, raw, count, base, horizon);
  const recordedYears = record === null ? [] : yearsOf(record);
  return {
    name,
    count,
    area: raw.area,
    leasable: raw.leasable,
    planned: planned ? { from, to: from + (count > 1 ? raw.plannedSpan : 0) } : null,
    standing: raw.kind === 'planned' ? null : raw.kind === 'operating' ? 'operating' : 'established',
    occupancy: raw.kind === 'operating' ? raw.occupancy : null,
    cleared: planned || raw.cleared === null ? null : partOf(raw.area, raw.cleared),
    delay: planned ? raw.delay : 0,
    build: raw.build,
    openAt: raw.openAt,
    ramp: raw.ramp,
    exempt: planned && raw.exempt,
    until: raw.until !== null && raw.withdraws ? Math.max(base + raw.until, ...recordedYears.map((year) => year + 1)) : null,
    expands,
    district: raw.district,
    record,
  };
}

/** A share of an area in hectares of two decimals, above nothing and never above the area. */
function partOf(area: number, share: number): number {
  return Math.max(1, Math.floor(area * share * 100)) / 100;
}

function yearsOf(record: SiteRecord): number[] {
  const parts = [record.established, record.operating, record.cleared, record.occupancy];
  return parts.flatMap((part) => (part === null ? [] : typeof part === 'number' ? [part] : Object.keys(part).map(Number)));
}

function buildRecord(raw: RawRecord, line: RawLine, count: number, base: number, horizon: number): SiteRecord | null {
  const last = base + horizon;
  const yearAt = (offset: number) => base + 1 + (offset % horizon);
  const plain = count === 1 || raw.plain;
  const covered = line.kind === 'planned' && !plain ? Math.min(raw.covered, count) : count;

  // Years of establishment and opening of the covered sites, in order.
  let establishedYears = raw.established.slice(0, covered).map(yearAt);
  establishedYears.sort((one, other) => one - other);
  if (plain) establishedYears = establishedYears.map(() => establishedYears[0] ?? last);
  if (line.kind !== 'planned') establishedYears = establishedYears.map(() => base);
  const openings: number[] = [];
  establishedYears.slice(0, plain && raw.opened > 0 ? covered : raw.opened).forEach((year, k) => {
    const lag = raw.lags[plain ? 0 : k] ?? 0;
    openings.push(Math.min(last, Math.max(base + 1, year + lag, openings[k - 1] ?? 0)));
  });
  const firstEstablished = establishedYears[0] ?? last;
  const firstOpening = openings[0] ?? null;
  const lastOpening = openings[openings.length - 1] ?? null;

  const occupancy: Record<number, number> = {};
  const opens = line.kind === 'operating' || firstOpening !== null;
  const statesOperating = line.kind !== 'operating' && raw.statesOperating && firstOpening !== null;
  for (const { at, share } of raw.occupancy) {
    const year = yearAt(at);
    if (opens && year >= (statesOperating ? (firstOpening ?? last) : firstEstablished)) occupancy[year] = share;
  }
  if (statesOperating && lastOpening !== null && !Object.keys(occupancy).some((year) => Number(year) >= lastOpening)) {
    occupancy[lastOpening] = line.occupancy;
  }

  const cleared: Record<number, number> = {};
  for (const { at, share } of raw.cleared) {
    const year = yearAt(at);
    const sharers = establishedYears.filter((established) => established <= year).length;
    if (sharers > 0) cleared[year] = partOf((line.area / count) * sharers, share);
  }

  const nothingElse = Object.keys(occupancy).length === 0 && Object.keys(cleared).length === 0 && !statesOperating;
  if (line.kind !== 'planned' && nothingElse) return null;
  // Without `established` the sites' own records have to say when: not where the record of a cohort gives only sums.
  const sitesSay = plain ? !nothingElse : statesOperating && Object.keys(cleared).length === 0;
  const statesEstablished = line.kind === 'planned' && (raw.statesEstablished || !sitesSay);
  return {
    established: statesEstablished ? reached(establishedYears, plain) : null,
    operating: statesOperating ? reached(openings, plain) : null,
    cleared: Object.keys(cleared).length === 0 ? null : cleared,
    occupancy: Object.keys(occupancy).length === 0 ? null : occupancy,
  };
}

function reached(years: readonly number[], plain: boolean): Reached {
  if (plain && years[0] !== undefined) return years[0];
  const counts: Record<number, number> = {};
  for (const year of years) counts[year] = (counts[year] ?? 0) + 1;
  return counts;
}
