/** Gross area of each site of one repetition, in hectares: the first six operate in the base year. */
const AREAS = [
  240, 320, 180, 410, 275, 150, 300, 250, 180, 420, 220, 350, 200, 310, 150, 400, 260, 175, 330, 240, 500, 190, 280, 220, 360,
  210, 270, 300, 150,
];
const STANDING = 6;
const BASE = 2020;

/**
 * The fixed Monte Carlo workload as a plan: 29 sites and eight uncertain numbers.
 *
 * @param repeated how many sites of its share of the area stand in for each of the 29: a power of 2
 * @param years length of the plan
 */
export function planW2(repeated = 1, years = 10): string {
  const to = BASE + years;
  const sites = AREAS.map((area, index) => {
    const own = [
      ...(repeated === 1 ? [] : [`count: ${repeated}`]),
      `area: ${area} ha`,
      `leasable: = 0.68 + 0.01 * ${index % 5}`,
      index < STANDING ? 'occupancy: = occupancy_2020' : `planned: ${2021 + Math.floor(((index - STANDING) * 7) / 23)}`,
      `ramp: {to: "= min(1, (0.94 + 0.04 * ${index % 4}) * final_occupancy)", years: = ${2 + (index % 3)} * ramp_factor}`,
    ];
    return `      s${index + 1}: {${own.join(', ')}}`;
  });
  return `# Written by bench/monte-carlo/plan-w2.ts: ${AREAS.length * repeated} sites, eight uncertain numbers, ${years} years.
title: Monte Carlo workload
period: {base: ${BASE}, to: ${to}}

assumptions:
  va_growth: {mean: 19%/yr, sd: 3%/yr, range: 0 to 50%/yr, why: workload}
  out_growth: {mean: 26%/yr, sd: 4%/yr, why: workload}
  delay: {range: 0 to 4 yr, likely: 1 yr, why: workload}
  ramp_factor: {range: 0.7 to 1.6, why: workload}
  final_occupancy: {range: 50% to 95%, why: workload}
  take_up: {range: 200 to 500 ha/yr, why: workload}
  clearance: {range: 300 to 900 ha/yr, why: workload}
  occupancy_2020: {range: 55% to 85%, why: workload}

series:
  va: {unit: index, prices: constant 2010, base: 10000 index, growth: = va_growth}
  out: {unit: index, prices: constant 2010, base: 220000 index, growth: = out_growth}

land:
  parks:
    occupancy_over: operating
    gate: {occupancy: 60%, over: operating}
    clearance: = clearance
    build: 1 yr
    take_up: = take_up
    delay: = delay
    sites:
${sites.join('\n')}

targets:
  count: {metric: parks.established.count, at_least: ${AREAS.length * repeated}, by: ${to}}
  area: {metric: parks.established.area, at_least: 7839.999999 ha, by: ${to}}
  output: {metric: out, at_least: 2200000 index, by: ${to}}
  occupancy: {metric: parks.occupancy, at_least: 60%, by: ${to}}
  value_added: {metric: va / 10000, at_least: 5.69 index, by: ${to}}
`;
}
