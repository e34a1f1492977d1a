/** A small plan without fault that the tests spoil: every section, on few lines. */
export const PLAN = `title: {en: A small plan, vi: Một kế hoạch nhỏ}
region: Bắc Giang
period: {base: 2020, to: 2030}
evidence: [plan]
assumptions:
  fill_pace: {range: 0.7 to 1.6, likely: 1}
  workers_per_ha: 82 workers/ha
series:
  output:
    unit: billion VND
    prices: constant 2010
    base: 200000 billion VND
    growth: {2021-2025: 9%/yr, 2026-2030: 12%/yr}
  share:
    unit: "%"
    path:
      2020: 49.7%
      2030: 60%
  workers:
    unit: workers
    formula: parks.leased * workers_per_ha
land:
  parks:
    leasable: 68%
    take_up: 150 ha/yr
    clearance: 500 ha/yr
    ramp:
      to: 85%
      years: = 6.5 * fill_pace
    sites:
      existing:
        count: 6
        area: 1322 ha
        occupancy: 78%
        cleared: 1200 ha
      new:
        count: 22
        area: 6261.32 ha
        planned: 2021 to 2027
        record:
          established: {2022: 2, 2023: 1}
limits:
  labour:
    kind: stock
    amount: 180000 workers
    use: 82 workers/ha
    over: [parks]
targets:
  parks_2030:
    metric: parks.established.count
    at_least: {from: plan.parks-2030}
    by: 2030
  growth_2030:
    metric: cagr(output, 2020, 2030)
    about: 11%/yr
    by: 2030
variants:
  slow:
    land.parks.take_up: 60 ha/yr
`;

/** The evidence that it lists. */
export const SEED = `document: {title: The plan, kind: plan}
figures:
  parks-2030: {value: at least 29, year: 2030}
  va-growth: {value: about 19%/yr, period: 2021-2030}
  by-year: {values: {2023: 9, 2024: 12}}
  undated: {value: 12 ha}
  nothing: {printed: an unclear figure}
  twice: {value: 5 ha, values: {2023: 5 ha}}
  output-now: {value: 300000 billion VND, year: 2030, prices: current}
`;

/** The plan with some of its text replaced; what is to be replaced has to be there. */
export function spoil(...changes: readonly (readonly [text: string, instead: string])[]): string {
  return changes.reduce((plan, [text, instead]) => {
    if (!plan.includes(text)) throw new Error(`the plan has no ${text}`);
    return plan.replace(text, () => instead);
  }, PLAN);
}
