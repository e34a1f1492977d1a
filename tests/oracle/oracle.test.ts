import { describe, expect, test } from 'vitest';
import { type OracleProjection, projectByHand } from './oracle.ts';
import type { Gate, OracleInput } from './oracle-input.ts';
import { limit, line, plan, pool, standing, unrecorded } from './plain-input.ts';
import { continueFrom, leastAge, rampAt } from './ramp.ts';

/** A site's values in the first years of the plan, 2021 first. */
function of<Field extends 'established' | 'cleared' | 'leased' | 'operating' | 'age'>(
  projection: OracleProjection,
  name: string,
  field: Field,
  years: number,
) {
  const site = Object.values(projection.pools)
    .flatMap(({ sites }) => sites)
    .find((one) => one.name === name);
  return site?.[field].slice(1, 1 + years);
}

function parks(input: OracleInput, year: number) {
  const found = projectByHand(input).pools['parks']?.years[year - input.base];
  if (found === undefined) throw new Error(`no ${year}`);
  return found;
}

function close(found: readonly unknown[] | undefined, wanted: readonly number[]) {
  expect(found).toHaveLength(wanted.length);
  for (const [position, value] of wanted.entries()) expect(found?.[position]).toBeCloseTo(value, 10);
}

describe('clearance', () => {
  test('serves the sites in site order and loses what is not used', () => {
    // b is planned before a, so it comes first although it stands second in the file. C = 60 ha/yr.
    // 2021: only b (100 ha) is established: 60. 2022: b needs 40, 20 are left for a. 2023: a 60 more = 80.
    // 2024: a needs 20 (40 lost).
    const projection = projectByHand(
      plan({
        pools: [pool([line('a', { planned: { from: 2022, to: 2022 } }), line('b')], { clearance: { 2021: 60 } })],
      }),
    );
    close(of(projection, 'b', 'cleared', 4), [60, 100, 100, 100]);
    close(of(projection, 'a', 'cleared', 4), [0, 20, 80, 100]);
    expect(projection.pools['parks']?.years.map((year) => year.cleared).slice(0, 5)).toEqual([0, 60, 120, 180, 200]);
  });

  test('serves a site that stands first, and a site established in the base year with its land', () => {
    // C = 50. Standing: x operates with 80 of 100 ha cleared (needs 20), y is established with 30 of 100 ha (needs 70).
    // 2021: x 100, 30 are left: y 60. 2022: y needs 40: 100, z gets 10.
    const projection = projectByHand(
      plan({
        pools: [
          pool(
            [line('z'), standing('x', 0.5, { cleared: 80 }), line('y', { planned: null, standing: 'established', cleared: 30 })],
            { clearance: { 2021: 50 } },
          ),
        ],
      }),
    );
    close(of(projection, 'x', 'cleared', 2), [100, 100]);
    close(of(projection, 'y', 'cleared', 2), [60, 100]);
    close(of(projection, 'z', 'cleared', 2), [0, 10]);
    // In 2020: K = 80 + 30, L = 0.5 * 80, leasable land of operating sites 80.
    const base = projection.pools['parks']?.years[0];
    expect([base?.cleared, base?.leased, base?.leasable.operating, base?.establishedCount]).toEqual([110, 40, 80, 2]);
  });
});

describe('opening', () => {
  test('without a build lag happens in the year of clearance, at age 1', () => {
    // E, K = 100, ready = 1 >= 0 + 1 in 2021: operates at age 1, r(1) = 0.1, so 10 ha; then 20, 30.
    const projection = projectByHand(plan({ pools: [pool([line('a')])] }));
    expect(of(projection, 'a', 'operating', 2)).toEqual([true, true]);
    expect(of(projection, 'a', 'age', 3)).toEqual([1, 2, 3]);
    close(of(projection, 'a', 'leased', 3), [10, 20, 30]);
  });

  test('waits for lags and delays, also those that are not whole', () => {
    // p + delay = 2021 + 0.5: due in 2022. K = 40, 80, 100 in 2022-24; open_at = 0.8 is reached in 2023: ready = 1, 2, 3
    // in 2023-25. d = 1.5: ready >= 2.5 first in 2025.
    const site = line('a', { delay: 0.5, build: 1.5, openAt: 0.8 });
    const projection = projectByHand(plan({ pools: [pool([site], { clearance: { 2021: 40 } })] }));
    expect(of(projection, 'a', 'established', 3)).toEqual([0, 1, 1]);
    expect(of(projection, 'a', 'operating', 5)).toEqual([false, false, false, false, true]);
    close(of(projection, 'a', 'leased', 6), [0, 0, 0, 0, 10, 20]);
  });
});

describe('gate', () => {
  // x stands with 50 of 100 ha leased; its ramp starts at 0.5 and rises by 0.05 a year to 1 in ten years:
  // 0.50 in 2020, 0.55 in 2021, 0.60 in 2022, 0.65 in 2023.
  const x = standing('x', 0.5);
  const gate: Gate = { occupancy: 0.6, over: null, alternatives: [], from: null, to: null };

  test("judges last year's occupancy", () => {
    // 0.60 is reached at the end of 2022 (equality holds): the gate is open in 2023.
    const projection = projectByHand(plan({ pools: [pool([x, line('a')], { gates: [gate] })] }));
    expect(projection.pools['parks']?.years.slice(0, 4).map((year) => year.gateOpen)).toEqual([null, false, false, true]);
    expect(of(projection, 'a', 'established', 3)).toEqual([0, 0, 1]);
  });

  test('lets exempt sites through, and has alternatives and years in force', () => {
    const established = (gates: Gate[], site = line('a')) =>
      of(projectByHand(plan({ pools: [pool([x, site], { gates })] })), 'a', 'established', 4);
    expect(established([gate], line('a', { exempt: true }))).toEqual([1, 1, 1, 1]);
    // Unleased over cleared land is 50 ha in 2020, 45 in 2021: at most 45 opens in 2022.
    const or: Gate = { ...gate, alternatives: [{ kind: 'unleased at most', value: 45, over: 'cleared' }] };
    expect(established([or])).toEqual([0, 1, 1, 1]);
    // A second gate of 0.65 (open in 2024) in force from 2023 on: in 2023 the second one shuts, it opens in 2024.
    expect(established([gate, { ...gate, occupancy: 0.65, from: 2023 }])).toEqual([0, 0, 0, 1]);
    // In force until 2021 only: open in 2022.
    expect(established([{ ...gate, to: 2021 }])).toEqual([0, 1, 1, 1]);
  });

  test('is open where its denominator is empty', () => {
    // Nothing operates in 2020: open in 2021. a opens in 2021 with 10 %: shut for b in 2022.
    const projection = projectByHand(
      plan({ pools: [pool([line('a'), line('b', { planned: { from: 2022, to: 2022 } })], { gates: [gate] })] }),
    );
    expect(projection.pools['parks']?.years.slice(1, 3).map((year) => year.gateOpen)).toEqual([true, false]);
    expect(of(projection, 'a', 'established', 1)).toEqual([1]);
    // a: 0.1 a year from 2021, 0.6 at the end of 2026: open in 2027.
    expect(of(projection, 'b', 'established', 7)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('quota and approvals', () => {
  test('the quota queue is strict, and a falling quota closes nothing', () => {
    // Q = 150 in 2021-22, 300 in 2023, 100 from 2024. a (100) fits in 2021. b (80) makes 180 > 150 and holds c (20),
    // which alone would fit. 2023: b 180, c 200. 2024: nothing closes; e (1 ha) does not fit.
    const later = { planned: { from: 2024, to: 2024 } };
    const projection = projectByHand(
      plan({
        pools: [
          pool([line('a'), line('b', { area: 80 }), line('c', { area: 20 }), line('e', { area: 1, ...later })], {
            quota: { 2021: 150, 2022: 150, 2023: 300, 2024: 100 },
          }),
        ],
      }),
    );
    expect(of(projection, 'a', 'established', 4)).toEqual([1, 1, 1, 1]);
    expect(of(projection, 'b', 'established', 4)).toEqual([0, 0, 1, 1]);
    expect(of(projection, 'c', 'established', 4)).toEqual([0, 0, 1, 1]);
    expect(of(projection, 'e', 'established', 30)).toEqual(new Array(30).fill(0));
  });

  test('approvals cap the sites let through each year; exempt sites do not count', () => {
    // Two a year in site order a, b, x (exempt), c, e: 2021 a, b and x; 2022 c, e.
    const names = ['a', 'b', 'x', 'c', 'e'];
    const projection = projectByHand(
      plan({
        pools: [
          pool(
            names.map((name) => line(name, { exempt: name === 'x' })),
            { approvals: { 2021: 2 } },
          ),
        ],
      }),
    );
    expect(names.map((name) => of(projection, name, 'established', 2))).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('cohorts and expansions', () => {
  test('a cohort is spread over its planned years', () => {
    // n = 5 over 2021..2023: floor(k * 3 / 5) = 0, 0, 1, 1, 2. 500 ha: 100 each.
    const cohort = line('new', { count: 5, area: 500, planned: { from: 2021, to: 2023 } });
    const projection = projectByHand(plan({ pools: [pool([cohort])] }));
    const years = projection.pools['parks']?.years ?? [];
    expect(years.slice(0, 5).map((year) => year.establishedCount)).toEqual([0, 2, 4, 5, 5]);
    expect(years.slice(0, 5).map((year) => year.establishedArea)).toEqual([0, 200, 400, 500, 500]);
    // Leased at the end of 2022: two sites of age 2 (20 ha), two of age 1 (10 ha).
    expect(years[2]?.leased).toBeCloseTo(60, 10);
    expect(years[2]?.takeUp).toBeCloseTo(40, 10);
  });

  test('an expansion adds area and no count', () => {
    const input = plan({
      pools: [pool([standing('x', 0.5, { count: 2, area: 200 }), line('more', { area: 30, expands: 'x' })])],
    });
    const { establishedCount, establishedArea, operatingCount, operatingArea } = parks(input, 2021);
    expect([establishedCount, establishedArea, operatingCount, operatingArea]).toEqual([2, 230, 2, 230]);
  });
});

describe('ramps', () => {
  test('follow their formulas', () => {
    // Linear from 0.2 to 0.8 over 6: 0.2 + 0.6 * 3 / 6 at age 3; 0.8 from age 6.
    const linear = { shape: 'linear', from: 0.2, to: 0.8, years: 6 } as const;
    expect(rampAt(linear, 3)).toBeCloseTo(0.5, 12);
    expect(rampAt(linear, 9)).toBeCloseTo(0.8, 12);
    // Saturating to 0.8 over 4 years: exp(-ln(10) / 4 * 2) = 10^-0.5: 0.8 * (1 - 0.316227766017) at age 2,
    // 90 % of 0.8 at age 4.
    const saturating = { shape: 'saturating', from: 0, to: 0.8, years: 4 } as const;
    expect(rampAt(saturating, 2)).toBeCloseTo(0.547017787186, 11);
    expect(rampAt(saturating, 4)).toBeCloseTo(0.72, 12);
    // k itself: 0.8 * (1 - exp(-0.5)) at age 1.
    expect(rampAt({ shape: 'saturating', from: 0, to: 0.8, k: 0.5 }, 1)).toBeCloseTo(0.8 * 0.39346934028737, 12);
    // S-curve to 0.9 over 8: at age 4 exp(-k a) = 1/100, (101/2 - 1)/100 = 0.495; at age 8 exp(-k a) = 1/10000,
    // (101/1.01 - 1)/100 = 0.99; at age 0 (101/101 - 1) = 0.
    const sCurve = { shape: 's-curve', from: 0, to: 0.9, years: 8 } as const;
    expect(rampAt(sCurve, 0)).toBe(0);
    expect(rampAt(sCurve, 4)).toBeCloseTo(0.4455, 12);
    expect(rampAt(sCurve, 8)).toBeCloseTo(0.891, 12);
    // Points: half way between 0.2 (age 1) and 0.6 (age 3); held after 5.
    const points = {
      shape: 'points',
      from: 0,
      points: [
        [0, 0],
        [1, 0.2],
        [3, 0.6],
        [5, 0.9],
      ],
    } as const;
    expect(rampAt(points, 2)).toBeCloseTo(0.4, 12);
    expect(rampAt(points, 7)).toBeCloseTo(0.9, 12);
  });

  test('are read backwards at the least age', () => {
    // Linear: 0.2 + 0.6 a / 6 = 0.5 at 3. Saturating: 1 - 10^(-a/4) = 0.9 at 4. S-curve: 0.99 at 8. Points: see above.
    expect(leastAge({ shape: 'linear', from: 0.2, to: 0.8, years: 6 }, 0.5)).toBeCloseTo(3, 12);
    expect(leastAge({ shape: 'saturating', from: 0, to: 0.8, years: 4 }, 0.72)).toBeCloseTo(4, 12);
    expect(leastAge({ shape: 's-curve', from: 0, to: 0.9, years: 8 }, 0.891)).toBeCloseTo(8, 10);
    const points = {
      shape: 'points',
      from: 0,
      points: [
        [0, 0],
        [2, 0.4],
        [4, 0.3],
        [6, 0.8],
      ],
    } as const;
    // 0.35 is passed at 1.75, again at 3 and at 4.2: the least is 1.75. 0.5 is passed at 4 + 2 * 0.2 / 0.5.
    expect(leastAge(points, 0.35)).toBeCloseTo(1.75, 12);
    expect(leastAge(points, 0.5)).toBeCloseTo(4.8, 12);
    // At the highest value no more is wanted; below the start the ramp starts anew.
    expect(continueFrom({ shape: 'linear', from: 0.2, to: 0.8, years: 6 }, 0.8)).toBeNull();
    expect(continueFrom({ shape: 'linear', from: 0.2, to: 0.8, years: 6 }, 0.1)).toEqual({
      ramp: { shape: 'linear', from: 0.1, to: 0.8, years: 6 },
      age: 0,
    });
  });

  test('leased land never falls because a ramp ends lower', () => {
    // The ramp goes from the base occupancy 0.9 to 0.5: nothing is wanted.
    const x = standing('x', 0.9, { ramp: { shape: 'linear', from: 0, to: 0.5, years: 5 } });
    expect(parks(plan({ pools: [pool([x])] }), 2030).leased).toBeCloseTo(90, 10);
  });
});

describe('limits', () => {
  test('a flow limit rations all sites by the same factor', () => {
    // a (100 ha) and b (300 ha) open in 2021 and want 10 + 30; U = 20: f = 0.5, leased 5 and 15.
    // 2022: want 20 - 5 and 60 - 15: 60 in all, f = 1/3: 10 and 30.
    const projection = projectByHand(plan({ pools: [pool([line('a'), line('b', { area: 300 })], { takeUp: { 2021: 20 } })] }));
    close(of(projection, 'a', 'leased', 2), [5, 10]);
    close(of(projection, 'b', 'leased', 2), [15, 30]);
    const year = projection.pools['parks']?.years[2];
    expect(year?.factors['take_up']).toBeCloseTo(1 / 3, 12);
    expect([year?.takeUp, year?.binding]).toEqual([expect.closeTo(20, 10), 'take_up']);
  });

  test('a stock limit counts what is leased, over two pools; the smallest factor is applied', () => {
    // parks: x, 100 ha, 40 leased, rises by 0.06 a year: wants 6 ha. clusters: y, 50 ha, 20 leased, wants 3 ha.
    // Labour: 80 workers/ha in parks, 100 in clusters; used 40 * 80 + 20 * 100 = 5200; S = 5590, 390 are left;
    // wanted 6 * 80 + 3 * 100 = 780: f = 0.5. Capital of clusters alone: 3 * 1 wanted, 1 a year: f = 1/3.
    const input = plan({
      pools: [pool([standing('x', 0.4)]), pool([standing('y', 0.4, { area: 50 })], { name: 'clusters' })],
      limits: [
        limit('stock', 5590, { name: 'labour', usePerPool: { parks: 80, clusters: 100 } }),
        limit('flow', 1, { name: 'capital', usePerPool: { clusters: 1 } }),
      ],
    });
    const projection = projectByHand(input);
    close(of(projection, 'x', 'leased', 1), [43]);
    close(of(projection, 'y', 'leased', 1), [21]);
    const clusters = projection.pools['clusters']?.years[1];
    expect(clusters?.factors).toEqual({ labour: expect.closeTo(0.5, 12), capital: expect.closeTo(1 / 3, 12) });
    expect([projection.pools['parks']?.years[1]?.binding, clusters?.binding]).toEqual(['labour', 'capital']);
    // 2022: used 43 * 80 + 21 * 100 = 5540, 50 are left; wanted (52 - 43) * 80 + (26 - 21) * 100 = 1220.
    expect(projection.pools['parks']?.years[2]?.factors['labour']).toBeCloseTo(50 / 1220, 12);
  });

  test('nothing wanted gives factor 1, a negative amount counts as 0', () => {
    const input = plan({ pools: [pool([line('a', { planned: { from: 2022, to: 2022 } })], { takeUp: { 2021: -5 } })] });
    expect([parks(input, 2021).factors['take_up'], parks(input, 2021).binding]).toEqual([1, null]);
    expect([parks(input, 2022).factors['take_up'], parks(input, 2022).binding]).toEqual([0, 'take_up']);
  });
});

describe('withdrawal', () => {
  test('takes the site out from the start of its until year', () => {
    // x (100 ha, 50 leased, +5 a year) until 2022; the quota of 100 ha has room for a in that very year.
    const input = plan({
      pools: [pool([standing('x', 0.5, { until: 2022 }), line('a')], { quota: { 2021: 100 } })],
    });
    expect([2020, 2021, 2022].map((year) => parks(input, year).leased)).toEqual([
      50,
      expect.closeTo(55, 10),
      expect.closeTo(10, 10),
    ]);
    expect([2020, 2021, 2022].map((year) => parks(input, year).establishedCount)).toEqual([1, 1, 1]);
    expect(of(projectByHand(input), 'a', 'established', 2)).toEqual([0, 1]);
    expect(parks(input, 2022).takeUp).toBeCloseTo(10, 10);
  });
});

describe('record', () => {
  test('of a cohort: its states, then its other sites planned again', () => {
    // Four sites of 100 ha over 2021..2024. Recorded: 1 established in 2021, 1 in 2023, cleared 40 ha in all at the end of
    // 2021 and 120 at the end of 2023; 1 operating in 2022, occupancy 30 % in 2023. R = 2023.
    // First site: K = 40 in 2021; it operates from 2022 with no figure until 2023: A = 100 in 2022, then 120 / 2 = 60.
    // Leased: 0 at the end of 2021, 0.3 * 60 = 18 at the end of 2023: 9 in 2022.
    // Second site: established 2023 with 60 ha. The other two: max(2021, 2024)..max(2024, 2024) = 2024, both.
    const cohort = line('new', {
      count: 4,
      area: 400,
      planned: { from: 2021, to: 2024 },
      record: {
        established: { 2021: 1, 2023: 1 },
        operating: { 2022: 1 },
        cleared: { 2021: 40, 2023: 120 },
        occupancy: { 2023: 0.3 },
      },
    });
    const projection = projectByHand(plan({ pools: [pool([cohort], { clearance: { 2021: 70 } })] }));
    expect(projection.pools['parks']?.recordedTo).toBe(2023);
    expect(projection.pools['parks']?.years.slice(0, 5).map((year) => year.establishedCount)).toEqual([0, 1, 1, 2, 4]);
    // 2024: 70 ha of clearance: 40 to the first, 30 to the second.
    close(of(projection, 'new_1', 'cleared', 5), [40, 100, 60, 100, 100]);
    close(of(projection, 'new_2', 'cleared', 5), [0, 0, 60, 90, 100]);
    // 2024: a* = 3 on the ramp of 0.1 a year, r(4) = 0.4: 40 ha of the 100 now cleared.
    close(of(projection, 'new_1', 'leased', 5), [0, 9, 18, 40, 50]);
    expect(of(projection, 'new_2', 'operating', 5)).toEqual([false, false, false, false, true]);
    close(of(projection, 'new_2', 'leased', 5), [0, 0, 0, 0, 10]);
    // As planned ignores all of it: one site a year.
    const planned = projectByHand(plan({ mode: 'as-planned', pools: [pool([cohort])] }));
    expect(planned.pools['parks']?.years.slice(0, 5).map((year) => year.establishedCount)).toEqual([0, 1, 2, 3, 4]);
  });

  test('of single sites: no rule acts on them, and unrecorded ones wait', () => {
    // x stands at 50 %, recorded 60 % in 2022: 50, 55, 60 ha; from its own start 0.5 rising 0.05 a year, 0.6 is a* = 2:
    // r(3) = 0.65 in 2023. y stands without a record and keeps 40 ha until 2022; then a* = 0: r(1) = 0.4 + 0.06.
    // a is recorded as established in 2021 (against a shut gate), not opened: it clears and opens by the rules in 2023.
    // c, planned 2021 with a delay of 2.5, is due from max(2023.5, 2023): 2024, when the gate has to be open.
    const input = plan({
      pools: [
        pool(
          [
            standing('x', 0.5, { record: { ...unrecorded, occupancy: { 2022: 0.6 } } }),
            standing('y', 0.4),
            line('a', { record: { ...unrecorded, established: 2021 } }),
            line('c', { delay: 2.5 }),
          ],
          {
            gates: [{ occupancy: 0.5, over: 'operating', alternatives: [], from: null, to: null }],
            takeUp: { 2021: 0, 2022: 0, 2023: 1000 },
          },
        ),
      ],
    });
    const projection = projectByHand(input);
    close(of(projection, 'x', 'leased', 3), [55, 60, 65]);
    close(of(projection, 'y', 'leased', 3), [40, 40, 46]);
    expect(of(projection, 'a', 'established', 3)).toEqual([1, 1, 1]);
    close(of(projection, 'a', 'cleared', 3), [0, 0, 100]);
    close(of(projection, 'a', 'leased', 3), [0, 0, 10]);
    // Gate: 90/200 in 2020: shut in 2021, 95/200: shut in 2022, 100/200: open in 2023, (65 + 46 + 10)/300: shut in 2024.
    expect(projection.pools['parks']?.years.slice(1, 5).map((year) => year.gateOpen)).toEqual([false, false, true, false]);
    expect(of(projection, 'c', 'established', 4)).toEqual([0, 0, 0, 0]);
    expect(projection.pools['parks']?.years.slice(1, 4).map((year) => year.takeUp)).toEqual([
      expect.closeTo(5, 10),
      expect.closeTo(5, 10),
      expect.closeTo(21, 10),
    ]);
  });

  test('moves what it does not cover behind it, the delay added as before', () => {
    // R = 2023. Four of 2021..2026 without a record: 2024 + floor(k * 3 / 4) = 2024, 2024, 2025, 2026, and one year more.
    // A single site of 2021 with a delay of 2.5 is due from max(2023.5, 2024) = 2024.
    const lines = [line('new', { count: 4, planned: { from: 2021, to: 2026 }, delay: 1 }), line('a', { delay: 2.5 })];
    const { parks: found } = projectByHand(plan({ pools: [pool(lines, { recordedTo: 2023 })] })).pools;
    expect(found?.years.slice(3, 9).map((year) => year.establishedCount)).toEqual([0, 1, 3, 4, 5, 5]);
  });

  test('of an occupancy at or above the ramp leaves nothing wanted, also when land is added', () => {
    // 40 of 100 ha cleared, recorded at 60 % (24 ha) where the ramp ends at 50 %. All 100 ha are cleared in 2022.
    const x = standing('x', 0.3, {
      cleared: 40,
      ramp: { shape: 'linear', from: 0, to: 0.5, years: 5 },
      record: { ...unrecorded, occupancy: { 2021: 0.6 } },
    });
    const projection = projectByHand(plan({ pools: [pool([x])] }));
    close(of(projection, 'x', 'cleared', 2), [40, 100]);
    close(of(projection, 'x', 'leased', 3), [24, 24, 24]);
  });

  test('leases of a pool on record count in a stock limit, but it takes nothing of a flow limit', () => {
    // parks follow their record to 2021 (x: 50 to 60 ha); y of clusters wants 6 ha of 100.
    // Stock 93: used 50 + 40 at the end of 2020, 3 are left: f = 0.5. Flow 12: 6 wanted, f = 1.
    const input = plan({
      pools: [
        pool([standing('x', 0.5, { record: { ...unrecorded, occupancy: { 2021: 0.6 } } })]),
        pool([standing('y', 0.4)], { name: 'clusters' }),
      ],
      limits: [
        limit('stock', 93, { usePerPool: { parks: 1, clusters: 1 } }),
        limit('flow', 12, { usePerPool: { parks: 1, clusters: 1 } }),
      ],
    });
    const year = projectByHand(input).pools['clusters']?.years[1];
    expect(year?.factors).toEqual({ stock: expect.closeTo(0.5, 12), flow: 1 });
    expect(parks(input, 2021).leased).toBeCloseTo(60, 10);
    expect(parks(input, 2021).binding).toBeNull();
  });
});

describe('aggregates', () => {
  test('name their denominator; an empty one has no occupancy', () => {
    // x: 100 ha, 60 % leasable, 80 ha cleared, 50 % of 48 leased = 24 ha; y: established, 200 ha, 50 % leasable, 20 cleared.
    const input = plan({
      pools: [
        pool(
          [
            standing('x', 0.5, { leasable: 0.6, cleared: 80 }),
            line('y', { planned: null, standing: 'established', area: 200, leasable: 0.5, cleared: 20, build: 50 }),
          ],
          { clearance: { 2021: 0 } },
        ),
        pool([line('z', { planned: { from: 2022, to: 2022 } })], { name: 'clusters' }),
      ],
    });
    const year = parks(input, 2020);
    // operating 48; cleared 48 + 10; established 60 + 100; gross 300.
    expect(year.leasable).toEqual({ operating: 48, cleared: 58, established: 160, gross: 300 });
    expect(year.unleased).toEqual({ operating: 24, cleared: 34, established: 136, gross: 276 });
    expect(year.occupancy.operating).toBeCloseTo(0.5, 12);
    expect(year.occupancy.established).toBeCloseTo(0.15, 12);
    expect(year.takeUp).toBeNull();
    const empty = projectByHand(input).pools['clusters']?.years[1];
    expect(empty?.occupancy).toEqual({ operating: null, cleared: null, established: null, gross: null });
    expect(empty?.unleased.gross).toBe(0);
  });
});

describe('series', () => {
  const values = (series: OracleInput['series'][number], mode: OracleInput['mode'] = 'today', years = 6) =>
    projectByHand(plan({ mode, series: [series] })).series[series.name]?.slice(0, years);

  test('grow from the base, in periods, and from the last observed value', () => {
    // 100; 10 % in 2021-22: 110, 121; 20 % in 2023-24: 145.2, 174.24; held after: 209.088.
    const periods = [
      { from: 2021, to: 2022, rate: 0.1 },
      { from: 2023, to: 2024, rate: 0.2 },
    ];
    const growth = {
      name: 'va',
      rule: 'growth',
      base: 100,
      periods,
      fill: 'geometric',
      observed: { 2022: 144 },
    } as const;
    close(values(growth, 'as-planned'), [100, 110, 121, 145.2, 174.24, 209.088]);
    // Observed 144 in 2022; 2021 is filled geometrically: 100 * sqrt(1.44) = 120; then 172.8, 207.36, 248.832.
    close(values(growth), [100, 120, 144, 172.8, 207.36, 248.832]);
  });

  test('follow a path, its observations and its fill', () => {
    // Points 20 % in 2020, 30 % in 2024, 40 % in 2025; observed 22 % in 2022: 21 % filled, 26 % half way to 2024, 40 % held.
    const path = { name: 'share', rule: 'path', points: { 2020: 0.2, 2024: 0.3, 2025: 0.4 }, fill: 'linear' } as const;
    close(values({ ...path, observed: { 2022: 0.22 } }, 'today', 7), [0.2, 0.21, 0.22, 0.26, 0.3, 0.4, 0.4]);
    close(values({ ...path, observed: { 2022: 0.22 } }, 'as-planned', 4), [0.2, 0.225, 0.25, 0.275]);
    close(values({ ...path, fill: 'step', observed: null }), [0.2, 0.2, 0.2, 0.2, 0.3, 0.4]);
    // Geometric: 100 to 1600 in four years doubles every year.
    const geometric = {
      name: 'gdp',
      rule: 'path',
      points: { 2020: 100, 2024: 1600 },
      fill: 'geometric',
      observed: null,
    } as const;
    close(values(geometric), [100, 200, 400, 800, 1600, 1600]);
  });
});
