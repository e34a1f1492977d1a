import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { spoil } from './plan.ts';

test('more land cleared than there is', async () => {
  expect(await told(spoil(['cleared: 1200 ha', 'cleared: 1400 ha']))).toMatchInlineSnapshot(`
    "
    cleared-over-area scenarios/plan.yaml:35:18
    More land is cleared (1400 ha) than the site has (1322 ha).
    Write \`1322 ha\` at most, or correct the area.
    "
  `);
});

test('more sites operating than established', async () => {
  expect(
    await told(
      spoil([
        '    clearance: 500 ha/yr',
        '    observed:\n      established.count: {2023: 9, 2024: 10}\n      operating.count: {2023: 8, 2024: 11}',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    total-exceeded scenarios/plan.yaml:28:40
    In 2024 the part is larger than the whole: \`operating.count\` is 11, \`established.count\` is 10.
    Check both figures: their unit, their year, and what each of them counts.
    "
  `);
});

test('more land leased than cleared', async () => {
  expect(
    await told(spoil(['    clearance: 500 ha/yr', '    observed:\n      cleared: {2024: 900 ha}\n      leased: {2024: 950 ha}'])),
  ).toMatchInlineSnapshot(`
    "
    total-exceeded scenarios/plan.yaml:28:22
    In 2024 the part is larger than the whole: \`leased\` is 950, \`cleared\` is 900.
    Check both figures: their unit, their year, and what each of them counts.
    "
  `);
});

test('rounding is no problem', async () => {
  expect(
    await told(
      spoil(['    clearance: 500 ha/yr', '    observed:\n      cleared: {2024: 900 ha}\n      leased: {2024: 900.3 ha}']),
    ),
  ).toMatchInlineSnapshot(`
    "

    "
  `);
});

test('an observed occupancy over 100 %', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    observed: {occupancy: {2024: 104%}}']))).toMatchInlineSnapshot(`
    "
    share-over-100 scenarios/plan.yaml:26:34
    \`104%\` is more than the whole.
    Write 100% at most.
    "
  `);
});

test('an observed area below zero', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    observed: {leased: {2024: -5 ha}}']))).toMatchInlineSnapshot(`
    "
    negative-number scenarios/plan.yaml:26:31
    \`-5 ha\` is below zero, which \`leased\` cannot be.
    Write \`5 ha\`, if the minus is a slip.
    "
  `);
});

test('a share over 100 %', async () => {
  expect(await told(spoil(['2030: 60%', '2030: 160%']))).toMatchInlineSnapshot(`
    "
    share-over-100 scenarios/plan.yaml:18:13
    \`160%\` is more than the whole.
    Write 100% at most.
    "
  `);
});

test('more sites recorded than there are', async () => {
  expect(await told(spoil(['{2022: 2, 2023: 1}', '{2022: 20, 2023: 10}']))).toMatchInlineSnapshot(`
    "
    record-count scenarios/plan.yaml:41:11
    The record has 30 sites established, and the line stands for 22.
    Correct the record, or write \`count: 30\`.
    "
  `);
});

test('a billion sites recorded', async () => {
  expect(await told(spoil(['{2022: 2, 2023: 1}', '{2022: 1000000000}']))).toMatchInlineSnapshot(`
    "
    record-count scenarios/plan.yaml:41:11
    The record has 1000000000 sites established, and the line stands for 22.
    Correct the record, or write \`count: 1000000000\`.
    "
  `);
});

test('a negative number of sites recorded', async () => {
  expect(await told(spoil(['{2022: 2, 2023: 1}', '{2022: -2}']))).toMatchInlineSnapshot(`
    "
    negative-number scenarios/plan.yaml:41:31
    \`-2\` is below zero, which \`established\` cannot be.
    Write \`2\`, if the minus is a slip.
    "
  `);
});

test('opened before it was established', async () => {
  expect(
    await told(
      spoil([
        'established: {2022: 2, 2023: 1}',
        'established: {2023: 2}\n          operating: {2022: 1}\n          occupancy: {2023: 20%}',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    record-order scenarios/plan.yaml:41:11
    By its record \`new\` operates before it is established.
    Check the years of \`established\` and \`operating\`.
    "
  `);
});

test('opened without an occupancy', async () => {
  expect(
    await told(spoil(['established: {2022: 2, 2023: 1}', 'established: {2022: 2}\n          operating: {2023: 1}'])),
  ).toMatchInlineSnapshot(`
    "
    record-needs-occupancy scenarios/plan.yaml:41:11
    By its record \`new\` opens in 2023, and how full it is from then on stands nowhere.
    Add it to the record, as in \`occupancy: {2023: 30%}\`.
    "
  `);
});

test('growth of nothing', async () => {
  expect(await told(spoil(['base: 200000 billion VND', 'base: 0 billion VND']))).toMatchInlineSnapshot(`
    "
    growth-of-zero-base scenarios/plan.yaml:12:11
    \`output\` starts from 0, and nothing grows from 0.
    Write a starting value above zero, or give the values by year in a \`path\`.
    "
  `);
});

test('growth that takes away more than there is', async () => {
  expect(await told(spoil(['2026-2030: 12%/yr', '2026-2030: -112%/yr']))).toMatchInlineSnapshot(`
    "
    growth-below-all scenarios/plan.yaml:13:43
    \`output\` would lose more than all of itself in a year.
    Write a rate above -100 % a year.
    "
  `);
});

test('growth of a record that ends at nothing', async () => {
  expect(
    await told(spoil(['base: 200000 billion VND', 'base: 200000 billion VND\n    observed: {2022: 0 billion VND}'])),
  ).toMatchInlineSnapshot(`
    "
    growth-of-zero-base scenarios/plan.yaml:13:22
    \`output\` starts from 0, and nothing grows from 0.
    Write a starting value above zero, or give the values by year in a \`path\`.
    "
  `);
});

test('a geometric path through nothing', async () => {
  expect(
    await told(spoil(['    unit: "%"\n', '    unit: "%"\n    fill: geometric\n'], ['2020: 49.7%', '2020: 0%'])),
  ).toMatchInlineSnapshot(`
    "
    fill-not-positive scenarios/plan.yaml:19:13
    Between \`0%\` and \`60%\` the years of \`share\` cannot be filled at one growth rate: both would have to be above zero.
    Add \`fill: linear\` to the series.
    "
  `);
});

test('a figure at other prices', async () => {
  expect(await told(spoil(['base: 200000 billion VND', 'base: {from: plan.output-now}']))).toMatchInlineSnapshot(`
    "
    prices-clash scenarios/plan.yaml:12:18
    This number is at current prices, and its section at constant 2010 prices.
    Take a number at constant 2010 prices, or change \`prices\` of the section.
    "
  `);
});

test('a target at other prices', async () => {
  expect(
    await told(
      spoil(['metric: cagr(output, 2020, 2030)\n    about: 11%/yr', 'metric: output\n    about: {from: plan.output-now}']),
    ),
  ).toMatchInlineSnapshot(`
    "
    target-prices scenarios/plan.yaml:55:19
    The target is at current prices, and what it measures at constant 2010 prices.
    Take a target at constant 2010 prices, or measure a series at current prices.
    "
  `);
});

test('a target in another unit', async () => {
  expect(await told(spoil(['at_least: {from: plan.parks-2030}', 'at_least: 29 ha']))).toMatchInlineSnapshot(`
    "
    target-unit scenarios/plan.yaml:51:15
    The target is in \`ha\`, and what it measures is in a plain number.
    Write the number without a unit.
    "
  `);
});

test('a flow that is not so much a year, and a stock that is', async () => {
  expect(await told(spoil(['kind: stock', 'kind: flow']))).toMatchInlineSnapshot(`
    "
    limit-kind scenarios/plan.yaml:43:3
    The limit \`labour\` is a flow, and \`workers\` is not so much a year.
    State the amount in \`workers/yr\`, or write \`kind: stock\`.
    "
  `);
  expect(await told(spoil(['amount: 180000 workers', 'amount: 180000 workers/yr']))).toMatchInlineSnapshot(`
    "
    limit-kind scenarios/plan.yaml:43:3
    The limit \`labour\` is a stock, and \`workers/yr\` is so much a year.
    State the amount in \`workers\`, or write \`kind: flow\`.
    "
  `);
});

test('one fault of a section that may be a list is told once', async () => {
  expect(await told(spoil(['leasable: 68%', 'leasable: 68%\n    gate: 60%']))).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:25:11
    The text \`60%\` cannot stand here.
    Write a section of lines \`key: value\`.
    "
  `);
});

test('a range with a hyphen', async () => {
  expect(await told(spoil(['leasable: 68%', 'leasable: 63-80%'], ['take_up: 150 ha/yr', 'take_up: 60 - 300 ha/yr']))).toBe(
    '\n\n',
  );
});

test('an occupancy before the opening, or none after the last', async () => {
  const record = (text: string) => spoil(['established: {2022: 2, 2023: 1}', text]);
  expect(
    await told(
      record('established: {2022: 2, 2023: 1}\n          operating: {2023: 1}\n          occupancy: {2022: 5%, 2023: 9%}'),
    ),
  ).toMatchInlineSnapshot(`
    "
    record-order scenarios/plan.yaml:43:23
    By its record \`new\` is occupied before it operates.
    Check the years of \`operating\` and \`occupancy\`.
    "
  `);
  expect(
    await told(record('established: {2022: 2}\n          operating: {2022: 1, 2023: 1}\n          occupancy: {2022: 5%}')),
  ).toMatchInlineSnapshot(`
    "
    record-needs-occupancy scenarios/plan.yaml:41:11
    By its record \`new\` opens in 2023, and how full it is from then on stands nowhere.
    Add it to the record, as in \`occupancy: {2023: 30%}\`.
    "
  `);
  expect(
    await told(record('established: {2023: 2}\n          cleared: {2022: 20 ha}\n          occupancy: {2022: 5%, 2024: 9%}')),
  ).toMatchInlineSnapshot(`
    "
    record-order scenarios/plan.yaml:42:21
    By its record \`new\` is cleared before it is established.
    Check the years of \`established\` and \`cleared\`.
    record-order scenarios/plan.yaml:43:23
    By its record \`new\` is occupied before it is established.
    Check the years of \`established\` and \`occupancy\`.
    "
  `);
});

test('more land cleared on record than the established sites have', async () => {
  // 6261.32 * 3 / 22 = 853.816
  const record = (area: number) =>
    spoil(['established: {2022: 2, 2023: 1}', `established: {2022: 2, 2023: 1}\n          cleared: {2023: ${area} ha}`]);
  expect(await told(record(853.8))).toBe('\n\n');
  expect(await told(record(853.9))).toMatchInlineSnapshot(`
    "
    cleared-over-area scenarios/plan.yaml:42:27
    More land is cleared (853.9 ha) than the site has (853.81 ha).
    Write \`853.81 ha\` at most, or correct the area.
    "
  `);
});

test('a rate wanted without its year, and a share with one', async () => {
  expect(await told(spoil(['about: 11%/yr', 'about: 45%']))).toMatchInlineSnapshot(`
    "
    target-unit scenarios/plan.yaml:55:12
    The target is in \`%\`, and what it measures is in \`%/yr\`.
    State the target in \`%/yr\`.
    "
  `);
  expect(
    await told(spoil(['metric: parks.established.count', 'metric: parks.occupancy'], ['{from: plan.parks-2030}', '60%/yr'])),
  ).toMatchInlineSnapshot(`
    "
    target-unit scenarios/plan.yaml:51:15
    The target is in \`%/yr\`, and what it measures is in \`%\`.
    State the target in \`%\`.
    "
  `);
});

test('a total over years that run backwards', async () => {
  expect(
    await told(
      spoil(['metric: cagr(output, 2020, 2030)', 'metric: total(output, 2030, 2026)'], ['about: 11%/yr', 'about: 5 index']),
    ),
  ).toMatchInlineSnapshot(`
    "
    function-arguments scenarios/plan.yaml:54:13
    What stands in the brackets of \`total\` does not fit.
    Write it like \`total(x, 2020, 2030)\`.
    "
  `);
});

test('a target without a percent sign', async () => {
  expect(await told(spoil(['about: 11%/yr', 'about: 0.11']))).toMatchInlineSnapshot(`
    "
    target-percent-missing scenarios/plan.yaml:55:12
    The target \`0.11\` has no percent sign, and what it measures is a share.
    Write \`11%/yr\`; or \`0.11%/yr\`, if it is less than one percent.
    "
  `);
});

test('a target without a metric', async () => {
  expect(await told(spoil(['    metric: parks.established.count\n', '']))).toMatchInlineSnapshot(`
    "
    metric-missing scenarios/plan.yaml:49:3
    It is not said what the target \`parks_2030\` measures.
    Add \`metric\`, as in \`metric: parks.established.count\`.
    "
  `);
});

test('a limit and its use in two units', async () => {
  expect(await told(spoil(['use: 82 workers/ha', 'use: 82 ha']))).toMatchInlineSnapshot(`
    "
    limit-unit scenarios/plan.yaml:46:10
    The limit \`labour\` is in \`workers\`, and its use per hectare in \`ha\`.
    State the use in \`workers/ha\`.
    "
  `);
});

test('a limit whose use of a pool is missing', async () => {
  expect(await told(spoil(['use: 82 workers/ha', 'use: {clusters: 82 workers/ha}']))).toMatchInlineSnapshot(`
    "
    limit-use-missing scenarios/plan.yaml:46:10
    The limit \`labour\` covers \`parks\`, and how much a hectare of it uses is not said.
    Add \`parks: 82 workers/ha\` to \`use\`, in the unit of the limit.
    "
  `);
});

test('a site that is planned and stands', async () => {
  expect(await told(spoil(['occupancy: 78%', 'occupancy: 78%\n        planned: 2024']))).toMatchInlineSnapshot(`
    "
    site-state-clash scenarios/plan.yaml:31:7
    \`occupancy\` and \`planned\` of \`existing\` exclude each other.
    Keep one: a site operates in the base year (\`occupancy\`), is established then (\`status\`), or is planned (\`planned\`).
    "
  `);
});

test('a site of which nothing is said', async () => {
  expect(await told(spoil(['        occupancy: 78%\n', '']))).toMatchInlineSnapshot(`
    "
    site-without-plan scenarios/plan.yaml:31:7
    It is not said whether \`existing\` stands or is planned.
    Add \`planned: 2024\`, or for the base year \`occupancy: 78%\` (operating) or \`status: established\` (not yet operating).
    "
  `);
});

test('a pool without a leasable share', async () => {
  expect(await told(spoil(['    leasable: 68%\n', '']))).toMatchInlineSnapshot(`
    "
    leasable-missing scenarios/plan.yaml:30:7
    It is not said which share of \`existing\` can be leased.
    Add \`leasable: 68%\` to \`land.parks\` for all sites, or to this one.
    leasable-missing scenarios/plan.yaml:35:7
    It is not said which share of \`new\` can be leased.
    Add \`leasable: 68%\` to \`land.parks\` for all sites, or to this one.
    "
  `);
});

test('a pool without a ramp', async () => {
  expect(
    await told(
      spoil(
        ['    ramp:\n      to: 85%\n      years: = 6.5 * fill_pace\n', ''],
        ['  fill_pace: {range: 0.7 to 1.6, likely: 1}\n', ''],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    ramp-missing scenarios/plan.yaml:27:7
    It is not said how \`existing\` fills.
    Add \`ramp: {to: 85%, years: 6.5 yr}\` to \`land.parks\` for all sites, or to this one.
    ramp-missing scenarios/plan.yaml:32:7
    It is not said how \`new\` fills.
    Add \`ramp: {to: 85%, years: 6.5 yr}\` to \`land.parks\` for all sites, or to this one.
    "
  `);
});

test('half a ramp', async () => {
  expect(await told(spoil(['      to: 85%\n', '']))).toMatchInlineSnapshot(`
    "
    ramp-incomplete scenarios/plan.yaml:28:7
    The ramp has no \`to\`.
    Add \`to: 85%\`.
    "
  `);
});

test('a ramp in two ways', async () => {
  expect(await told(spoil(['      to: 85%\n', '      to: 85%\n      k: 0.35\n']))).toMatchInlineSnapshot(`
    "
    ramp-key-clash scenarios/plan.yaml:28:7
    \`k\` does not go with a ramp of shape \`linear\`.
    A ramp takes \`to\` and \`years\`; a saturating one may take \`k\` instead of \`years\`; one by points takes \`points\` alone.
    "
  `);
});

test('a series without a rule', async () => {
  expect(await told(spoil(['    formula: parks.leased * workers_per_ha\n', '']))).toMatchInlineSnapshot(`
    "
    series-without-rule scenarios/plan.yaml:19:3
    It is not said how \`workers\` develops.
    Add \`growth: 8%/yr\`, or \`path\` with values by year, or a \`formula\`.
    "
  `);
});

test('a series with two rules', async () => {
  expect(
    await told(
      spoil(['    formula: parks.leased * workers_per_ha\n', '    formula: parks.leased * workers_per_ha\n    growth: 5%/yr\n']),
    ),
  ).toMatchInlineSnapshot(`
    "
    series-several-rules scenarios/plan.yaml:19:3
    \`workers\` develops in two ways: by \`growth\` and \`formula\`.
    Keep one of them.
    "
  `);
});

test('a series with a path and a base', async () => {
  expect(await told(spoil(['    unit: "%"\n', '    unit: "%"\n    base: 49.7%\n']))).toMatchInlineSnapshot(`
    "
    series-base-with-path scenarios/plan.yaml:16:5
    \`share\` has a \`path\`, which already says where it begins.
    Put the value of the base year into \`path\`, and delete \`base\`.
    "
  `);
});

test('a base derived without growth', async () => {
  expect(
    await told(
      spoil([
        '    formula: parks.leased * workers_per_ha\n',
        '    formula: parks.leased * workers_per_ha\n    base: {derive_value: 5 workers, year: 2030}\n',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    derived-base-without-growth scenarios/plan.yaml:22:5
    The base of \`workers\` is to be reckoned back along its growth, and it has none.
    Add \`growth\`, or write the base value itself.
    "
  `);
});

test('a base derived from a year before the plan', async () => {
  expect(
    await told(spoil(['base: 200000 billion VND', 'base: {derive_value: 5 billion VND, year: 2015}'])),
  ).toMatchInlineSnapshot(`
    "
    derived-base-year scenarios/plan.yaml:12:11
    The base cannot be reckoned back from 2015, which is not after the base year 2020.
    Take a figure of a later year, or write the base value itself.
    "
  `);
});
