import { describe, expect, test } from 'vitest';
import { projectCase } from '../cases/project-case.ts';

/** The value of one target's metric in a scenario of a single series (or a few). */
async function metricOf({
  from,
  to,
  assumptions = '',
  series,
  metric,
}: {
  from: number;
  to: number;
  assumptions?: string;
  series: string;
  metric: string;
}) {
  const named = assumptions === '' ? '' : `assumptions:\n  ${assumptions}\n`;
  const text = `title: Known answer\nperiod: {base: ${from}, to: ${to}}\n${named}series:\n  ${series.replaceAll('\n', '\n  ')}\ntargets:\n  wanted:\n    metric: ${metric}\n`;
  const lookup = await projectCase(() => ({ source: new TextEncoder().encode(text) }), 'known-answer.yaml', 'from-today');
  return lookup('targets.wanted', to);
}

/** Equal to twelve digits; the answers are given with all digits that were published or computed. */
function agrees(found: number | undefined, answer: string) {
  expect(Math.abs((found ?? Number.NaN) / Number(answer) - 1)).toBeLessThan(1e-12);
}

describe('a series that grows at one rate', () => {
  test.each([
    ['19%/yr', 10, '5.694683790118125'],
    ['26%/yr', 10, '10.085686188869538'],
    ['11%/yr', 10, '2.839420986069016'],
    ['16.5%/yr', 5, '2.145999551228125'],
    ['9%/yr', 5, '1.5386239549'],
    ['10%/yr', 5, '1.61051'],
    ['12%/yr', 5, '1.7623416832'],
    ['14%/yr', 5, '1.9254145824'],
  ])('of %s is after %d years %s times its base', async (growth, years, answer) => {
    const series = `output: {unit: index, base: 1 index, growth: ${growth}}`;
    agrees(await metricOf({ from: 2020, to: 2020 + years, series, metric: 'output' }), answer);
  });

  test('has the base 2,200,000 / 1.26^10 where it is to end at 2,200,000', async () => {
    const series = 'output: {unit: index, base: {derive_value: 2200000 index, year: 2030}, growth: 26%/yr}';
    agrees(await metricOf({ from: 2020, to: 2030, series, metric: 'at(output, 2020)' }), '218130.9192851843679263660732');
    agrees(await metricOf({ from: 2020, to: 2030, series, metric: 'output' }), '2200000');
  });

  test('and whose share rises from 49.7 % to 60 % implies the growth of the whole: (1.19^10 * 49.7 / 60)^(1/10) - 1', async () => {
    const series = [
      'va: {unit: index, base: 49.7 index, growth: 19%/yr}',
      'share: {unit: "%", path: {2020: 49.7%, 2030: 60%}}',
      'whole: {unit: index, formula: va / share}',
    ].join('\n');
    agrees(await metricOf({ from: 2020, to: 2030, series, metric: 'cagr(whole, 2020, 2030)' }), '0.167797322639609628413');
  });
});

describe('the rate between two values', () => {
  test.each([
    // RRI of spreadsheets in closed form: the plan's parks and their land, and the examples of two manuals.
    [10, 1322, 7840, '0.194836444265910861512'],
    [10, 6, 29, '0.170643545023818124546'],
    [96, 10000, 11000, '0.000993307376291394854'],
    [8, 10000, 11000, '0.011985024140399592'],
    // rate(10, 0, -3500, 10000) of a financial library, whose own iteration stops at 0.1106908537142689.
    [10, 3500, 10000, '0.110690853710752806254'],
    // Average annual reductions by 50 % and 30 % in 18 years and by 40 % in 13.
    [18, 100, 50, '-0.0377761631058548604'],
    [18, 100, 70, '-0.0196202424383388108'],
    [13, 100, 60, '-0.0385322720116024127'],
  ])('over %d years from %d to %d', async (years, base, end, answer) => {
    const [from, to] = [2000, 2000 + years];
    const series = `land: {unit: index, path: {${from}: ${base} index, ${to}: ${end} index}}`;
    agrees(await metricOf({ from, to, series, metric: `cagr(land, ${from}, ${to})` }), answer);
  });
});

describe('the years that a growth takes', () => {
  test.each([
    // Doubling times, and PDURATION of spreadsheets.
    ['19%/yr', 1, 2, '3.984673772646846428'],
    ['26%/yr', 1, 2, '2.999186617063682551'],
    ['2.5%/yr', 2000, 2200, '3.859866162622655'],
    ['10%/yr', 1000, 2000, '7.272540897341714'],
  ])('at %s from %d to %d', async (pace, base, end, answer) => {
    const series = `years: {unit: ratio, formula: ln(${end} / ${base}) / ln(1 + pace)}`;
    agrees(await metricOf({ from: 2020, to: 2021, assumptions: `pace: ${pace}`, series, metric: 'years' }), answer);
  });

  test('in months at 2.5 % a year paid monthly, from 1000 to 1200', async () => {
    const series = 'months: {unit: ratio, formula: ln(1200 / 1000) / ln(1 + pace / 12)}';
    agrees(await metricOf({ from: 2020, to: 2021, assumptions: 'pace: 2.5%/yr', series, metric: 'months' }), '87.6054764193714');
  });
});
