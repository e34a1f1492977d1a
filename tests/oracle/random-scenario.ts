import fc from 'fast-check';
import type {
  ByYear,
  Denominator,
  Fill,
  Gate,
  Limit,
  OracleInput,
  Pool,
  Ramp,
  Reached,
  Series,
  SiteLine,
  SiteRecord,
} from './oracle-input.ts';

/*
 * Raw draws are turned into a valid input by plain functions, so that fast-check shrinks the draws. Numbers have few
 * digits, so that they survive being written in percent. The values that a ramp reaches end in half a percent and
 * occupancies in a whole one: no recorded occupancy meets a plateau of a ramp exactly.
 */

const percent = (low: number, high: number) => fc.integer({ min: low, max: high }).map((value) => value / 100);
const rarely = fc.integer({ min: 0, max: 4 }).map((draw) => draw === 4);
const often = fc.boolean();
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 2 });
const denominator = fc.constantFrom<Denominator>('operating', 'cleared', 'established', 'gross');

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

const rawLine = fc.record({
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
type RawLine = typeof rawLine extends fc.Arbitrary<infer Raw> ? Raw : never;

/** A table of a few years that starts in the first year of the plan. */
const rawTable = (low: number, high: number) => fc.array(percent(low, high), { minLength: 1, maxLength: 6 });

const rawGate = fc.record({
  occupancy: percent(10, 90),
  over: maybe(denominator),
  alternatives: fc.array(fc.record({ unleased: often, share: percent(0, 60), over: maybe(denominator) }), {
    maxLength: 2,
  }),
  from: maybe(fc.integer({ min: 1, max: 8 })),
  length: maybe(fc.integer({ min: 0, max: 8 })),
});
type RawGate = typeof rawGate extends fc.Arbitrary<infer Raw> ? Raw : never;

const rawPool = fc.record({
  occupancyOver: denominator,
  gates: fc.array(rawGate, { maxLength: 2 }),
  quota: maybe(rawTable(10, 130)),
  clearance: maybe(rawTable(0, 50)),
  approvals: maybe(fc.array(fc.constantFrom(0, 1, 2, 3, 1.5), { minLength: 1, maxLength: 5 })),
  takeUp: maybe(rawTable(0, 20)),
  horizon: fc.integer({ min: 0, max: 5 }),
  statesRecordedTo: maybe(fc.integer({ min: 0, max: 2 })),
  lines: fc.array(rawLine, { minLength: 1, maxLength: 5 }),
});
type RawPool = typeof rawPool extends fc.Arbitrary<infer Raw> ? Raw : never;

const rawLimit = fc.record({
  kind: fc.constantFrom('flow' as const, 'stock' as const),
  covers: fc.constantFrom('first' as const, 'all' as const, 'all' as const),
  amounts: rawTable(-10, 100),
  use: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 2 }),
  lineUse: maybe(fc.integer({ min: 0, max: 300 })),
  bySeries: often,
});
type RawLimit = typeof rawLimit extends fc.Arbitrary<infer Raw> ? Raw : never;

const rawSeries = fc.record({
  growth: often,
  levels: fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 8, maxLength: 8 }),
  pointGaps: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
  rates: fc.array(fc.integer({ min: -100, max: 300 }), { minLength: 1, maxLength: 3 }),
  lengths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
  fill: fc.constantFrom<Fill>('linear', 'geometric', 'step'),
  observedGaps: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
  observedBase: rarely,
  observedBefore: rarely,
});
type RawSeries = typeof rawSeries extends fc.Arbitrary<infer Raw> ? Raw : never;

/** Valid inputs of the oracle that use every feature of model.md 2 and 3. */
export const randomInput: fc.Arbitrary<OracleInput> = fc
  .record({
    base: fc.integer({ min: 2010, max: 2024 }),
    length: fc.integer({ min: 8, max: 12 }),
    mode: fc.constantFrom('today' as const, 'today' as const, 'as-planned' as const),
    pools: fc.array(rawPool, { minLength: 1, maxLength: 2 }),
    limits: fc.array(rawLimit, { maxLength: 2 }),
    series: fc.array(rawSeries, { maxLength: 2 }),
  })
  .map(({ base, length, mode, pools: rawPools, limits: rawLimits, series: rawSeriesList }): OracleInput => {
    const pools = rawPools.map((raw, position) => buildPool(raw, position === 0 ? 'parks' : 'clusters', base));
    const series = rawSeriesList.map((raw, position) => buildSeries(raw, `series_${position + 1}`, base));
    const limits: Limit[] = [];
    rawLimits.forEach((raw, position) => {
      const { limit, amountSeries } = buildLimit(raw, `limit_${position + 1}`, pools, base);
      limits.push(limit);
      if (amountSeries !== null) series.push(amountSeries);
    });
    return { base, last: base + length, extra: 20, mode, pools, limits, series };
  });

function byYear(values: readonly number[], base: number): ByYear {
  return Object.fromEntries(values.map((value, position) => [base + 1 + position, value]));
}

function buildPool(raw: RawPool, name: string, base: number): Pool {
  const lines: SiteLine[] = [];
  raw.lines.forEach((rawOne, position) => {
    lines.push(buildLine(rawOne, `${name === 'parks' ? 'p' : 'c'}${position + 1}`, base, raw.horizon, lines));
  });
  const total = lines.reduce((sum, { area }) => sum + area, 0);
  const ofTotal = (table: readonly number[]) =>
    byYear(
      table.map((share) => Math.round(share * total)),
      base,
    );
  return {
    name,
    occupancyOver: raw.occupancyOver,
    gates: raw.gates.map((gate) => buildGate(gate, total, base)),
    quota: raw.quota === null ? null : ofTotal(raw.quota),
    clearance: raw.clearance === null ? null : ofTotal(raw.clearance),
    approvals: raw.approvals === null ? null : byYear(raw.approvals, base),
    takeUp: raw.takeUp === null ? null : ofTotal(raw.takeUp),
    recordedTo: raw.horizon === 0 || raw.statesRecordedTo === null ? null : base + raw.horizon + raw.statesRecordedTo,
    lines,
  };
}

function buildGate(raw: RawGate, total: number, base: number): Gate {
  return {
    occupancy: raw.occupancy,
    over: raw.over,
    alternatives: raw.alternatives.map(({ unleased, share, over }) =>
      unleased
        ? { kind: 'unleased at most', value: Math.round(share * total), over }
        : { kind: 'occupancy at least', value: share, over },
    ),
    from: raw.from === null ? null : base + raw.from,
    to: raw.length === null ? null : base + (raw.from ?? 1) + raw.length,
  };
}

function buildLine(raw: RawLine, name: string, base: number, horizon: number, before: readonly SiteLine[]): SiteLine {
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

function buildLimit(
  raw: RawLimit,
  name: string,
  pools: readonly Pool[],
  base: number,
): { limit: Limit; amountSeries: Series | null } {
  const covered = raw.covers === 'first' ? pools.slice(0, 1) : pools;
  const usePerPool: Record<string, number> = {};
  const usePerLine: Record<string, Record<string, number>> = {};
  let fullUse = 0;
  covered.forEach((pool, position) => {
    const use = raw.use[position] ?? 1;
    usePerPool[pool.name] = use;
    for (const line of pool.lines) fullUse += use * line.area * line.leasable;
  });
  const [pool] = covered;
  const [line] = pool?.lines ?? [];
  if (raw.lineUse !== null && pool !== undefined && line !== undefined) {
    usePerLine[pool.name] = { [line.name]: raw.lineUse };
  }
  // Capital for a tenth of all land a year at most, labour for all of it at most.
  const scale = raw.kind === 'flow' ? 0.1 : 1;
  const amounts = raw.amounts.map((share) => Math.round(share * scale * fullUse));
  if (!raw.bySeries) {
    return {
      limit: { name, kind: raw.kind, amount: byYear(amounts, base), usePerPool, usePerLine },
      amountSeries: null,
    };
  }
  const points = Object.fromEntries(amounts.map((amount, position) => [base + 2 * position, amount]));
  const amountSeries: Series = { name: `${name}_amount`, rule: 'path', points, fill: 'linear', observed: null };
  return { limit: { name, kind: raw.kind, amount: amountSeries.name, usePerPool, usePerLine }, amountSeries };
}

function buildSeries(raw: RawSeries, name: string, base: number): Series {
  const level = (position: number) => (raw.levels[position] ?? 50) / 100;
  const observed: Record<number, number> = {};
  let year = base;
  raw.observedGaps.forEach((gap, position) => {
    year += gap;
    observed[year] = level(position);
  });
  if (raw.growth && raw.observedBase) observed[base] = level(4);
  if (raw.observedBefore) observed[base - 2] = level(3);
  const stated = Object.keys(observed).length === 0 ? null : observed;
  if (raw.growth) {
    const periods: { from: number; to: number; rate: number }[] = [];
    let next = base + 1;
    raw.rates.forEach((rate, position) => {
      const to = next + (raw.lengths[position] ?? 1) - 1;
      periods.push({ from: next, to, rate: rate / 1000 });
      next = to + 1;
    });
    return {
      name,
      rule: 'growth',
      base: raw.observedBase ? null : level(7),
      periods,
      fill: raw.fill,
      observed: stated,
    };
  }
  const points: Record<number, number> = { [base]: level(7) };
  let at = base;
  raw.pointGaps.forEach((gap, position) => {
    at += gap;
    points[at] = level(6 - position);
  });
  return { name, rule: 'path', points, fill: raw.fill, observed: stated };
}
