import fc from 'fast-check';
import type { ByYear, Denominator, Fill, Gate, Limit, OracleInput, Pool, Series, SiteLine } from './oracle-input.ts';
import { maybe, often, percent, rarely } from './random-draws.ts';
import { buildLine, rawLine } from './random-line.ts';

const denominator = fc.constantFrom<Denominator>('operating', 'cleared', 'established', 'gross');

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
