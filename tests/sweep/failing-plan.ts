/** Samples of which some leave the finite numbers, or a share above 1: they have to be settled. */
export const FAILING = `
title: Failing
period: {base: 2020, to: 2030}
assumptions:
  pace: {range: 0.5 to 1.5, why: test}
  share: {range: 40% to 60%, likely: 45%, why: test}
series:
  output: {unit: billion VND, prices: current, base: 1e305 billion VND, growth: "= pace * 1"}
land:
  parks:
    leasable: = 2 * share
    take_up: 10 ha/yr
    ramp: {shape: linear, to: 90%, years: 5 yr}
    sites:
      a: {area: 100 ha, occupancy: 50%}
targets:
  high: {metric: output, at_least: 1e307 billion VND, by: 2030}
  land: {metric: parks.leased, at_least: 90 ha, by: 2030}
`;
