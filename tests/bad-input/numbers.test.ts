import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { spoil } from './plan.ts';

test('a point between thousands', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 7.840 ha']))).toMatchInlineSnapshot(`
    "
    number-looks-grouped scenarios/plan.yaml:33:15
    \`7.840 ha\` can be read in two ways: the point may part thousands, or be a decimal point.
    Write \`7840 ha\` for thousands, or \`7.84 ha\` for a decimal.
    "
  `);
});

test('a comma between thousands', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 7,840 ha']))).toMatchInlineSnapshot(`
    "
    number-thousands-separator scenarios/plan.yaml:33:15
    \`7,840 ha\` has a sign between its thousands.
    Write \`7840 ha\`.
    "
  `);
});

test('a space between thousands', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 7 840 ha']))).toMatchInlineSnapshot(`
    "
    number-thousands-separator scenarios/plan.yaml:33:15
    \`7 840 ha\` has a sign between its thousands.
    Write \`7840 ha\`.
    "
  `);
});

test('a decimal comma', async () => {
  expect(await told(spoil(['about: 11%/yr', 'about: 26,5%/yr']))).toMatchInlineSnapshot(`
    "
    number-decimal-comma scenarios/plan.yaml:55:12
    \`26,5%/yr\` has a decimal comma.
    Write \`26.5%/yr\`, with a point.
    "
  `);
});

test('both, as in Vietnamese', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 1.322,5 ha']))).toMatchInlineSnapshot(`
    "
    number-decimal-comma scenarios/plan.yaml:33:15
    \`1.322,5 ha\` has a decimal comma.
    Write \`1322.5 ha\`, with a point.
    "
  `);
});

test('a growth rate without a percent sign', async () => {
  expect(await told(spoil(['2021-2025: 9%/yr', '2021-2025: 9']))).toMatchInlineSnapshot(`
    "
    percent-missing scenarios/plan.yaml:13:25
    \`9\` has no percent sign.
    Write \`9%/yr\`.
    "
  `);
});

test('a growth rate as a fraction', async () => {
  expect(await told(spoil(['2021-2025: 9%/yr', '2021-2025: 0.09']))).toMatchInlineSnapshot(`
    "
    percent-missing scenarios/plan.yaml:13:25
    \`0.09\` has no percent sign.
    Write \`9%/yr\`; or \`0.09%/yr\`, if it is less than one percent.
    "
  `);
});

test('a growth rate without its year', async () => {
  expect(await told(spoil(['2021-2025: 9%/yr', '2021-2025: 9%']))).toMatchInlineSnapshot(`
    "
    rate-needs-per-year scenarios/plan.yaml:13:25
    \`9%\` does not say that it is per year, as growth is.
    Write \`9%/yr\`.
    "
  `);
});

test('a share with a year', async () => {
  expect(await told(spoil(['leasable: 68%', 'leasable: 68%/yr']))).toMatchInlineSnapshot(`
    "
    share-needs-no-year scenarios/plan.yaml:24:15
    \`68%/yr\` is a rate per year, and a share is asked for here.
    Write \`68%\`.
    "
  `);
});

test('a share without a percent sign', async () => {
  expect(await told(spoil(['leasable: 68%', 'leasable: 0.68']))).toMatchInlineSnapshot(`
    "
    percent-missing scenarios/plan.yaml:24:15
    \`0.68\` has no percent sign.
    Write \`68%\`; or \`0.68%\`, if it is less than one percent.
    "
  `);
});

test('1e400', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 1e400']))).toMatchInlineSnapshot(`
    "
    value-not-finite scenarios/plan.yaml:33:15
    \`1e400\` is no number to reckon with.
    Write a plain number with its unit. Where there is no limit, leave the entry out.
    "
  `);
});

test('1e400 with a unit', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 1e400 ha']))).toMatchInlineSnapshot(`
    "
    number-not-finite scenarios/plan.yaml:33:15
    \`1e400 ha\` is too large to reckon with.
    Write a smaller number. Where there is no limit, leave the entry out.
    "
  `);
});

test('.nan', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: .nan']))).toMatchInlineSnapshot(`
    "
    value-not-finite scenarios/plan.yaml:33:15
    \`.nan\` is no number to reckon with.
    Write a plain number with its unit. Where there is no limit, leave the entry out.
    "
  `);
});

test('.inf', async () => {
  expect(await told(spoil(['take_up: 150 ha/yr', 'take_up: .inf']))).toMatchInlineSnapshot(`
    "
    value-not-finite scenarios/plan.yaml:25:14
    \`.inf\` is no number to reckon with.
    Write a plain number with its unit. Where there is no limit, leave the entry out.
    "
  `);
});

test('a negative area', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: -1322 ha']))).toMatchInlineSnapshot(`
    "
    negative-number scenarios/plan.yaml:33:15
    \`-1322 ha\` is below zero, which \`area\` cannot be.
    Write \`1322 ha\`, if the minus is a slip.
    "
  `);
});

test('an area of nothing', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 0 ha']))).toMatchInlineSnapshot(`
    "
    not-positive scenarios/plan.yaml:33:15
    \`0 ha\` is not above zero, as \`area\` has to be.
    Write a number above zero.
    "
  `);
});

test('a negative occupancy', async () => {
  expect(await told(spoil(['occupancy: 78%', 'occupancy: -78%']))).toMatchInlineSnapshot(`
    "
    negative-number scenarios/plan.yaml:34:20
    \`-78%\` is below zero, which \`occupancy\` cannot be.
    Write \`78%\`, if the minus is a slip.
    "
  `);
});

test('an occupancy of 150 %', async () => {
  expect(await told(spoil(['occupancy: 78%', 'occupancy: 150%']))).toMatchInlineSnapshot(`
    "
    share-over-100 scenarios/plan.yaml:34:20
    \`150%\` is more than the whole.
    Write 100% at most.
    "
  `);
});

test('an occupancy in hectares', async () => {
  expect(await told(spoil(['occupancy: 78%', 'occupancy: 68.4 ha']))).toMatchInlineSnapshot(`
    "
    unit-mismatch scenarios/plan.yaml:34:20
    \`68.4 ha\` is in another unit than the \`%\` that is asked for here.
    Write it like \`68%\`.
    "
  `);
});

test('a target of 150 % of occupancy', async () => {
  expect(
    await told(
      spoil([
        'metric: parks.established.count\n    at_least: {from: plan.parks-2030}',
        'metric: parks.occupancy\n    at_least: 150%',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    target-over-100 scenarios/plan.yaml:51:15
    The target wants \`150%\` of \`parks.occupancy\`, which is more than the whole.
    Write 100% at most.
    "
  `);
});

test('an area without a unit', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 1322']))).toMatchInlineSnapshot(`
    "
    unit-missing scenarios/plan.yaml:33:15
    \`1322\` has no unit.
    Write \`1322 ha\`.
    "
  `);
});

test('an area in an unknown unit', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: 1322 hec']))).toMatchInlineSnapshot(`
    "
    unit-unknown scenarios/plan.yaml:33:15
    \`hec\` is no unit that is known.
    Write \`ha\`.
    "
  `);
});

test('an area in Vietnamese words', async () => {
  expect(await told(spoil(['clearance: 500 ha/yr', 'clearance: 500 héc-ta/năm']))).toMatchInlineSnapshot(`
    "
    unit-unknown scenarios/plan.yaml:26:16
    \`héc-ta/năm\` is no unit that is known.
    Write \`ha/yr\`.
    "
  `);
});

test('a limit of land by another name', async () => {
  expect(await told(spoil(['amount: 180000 workers', 'amount: 180000 lao động']))).toMatchInlineSnapshot(`
    "
    unit-unknown scenarios/plan.yaml:45:13
    \`lao động\` is no unit that is known.
    Write \`workers\`.
    "
  `);
});

test('an area in a misspelt unit', async () => {
  expect(await told(spoil(['workers_per_ha: 82 workers/ha', 'workers_per_ha: 82 wokers']))).toMatchInlineSnapshot(`
    "
    unit-unknown scenarios/plan.yaml:7:19
    \`wokers\` is no unit that is known.
    Write \`workers\`.
    "
  `);
});

test('a count with a unit', async () => {
  expect(await told(spoil(['count: 6', 'count: 6 ha']))).toMatchInlineSnapshot(`
    "
    unit-not-wanted scenarios/plan.yaml:32:16
    \`6 ha\` has a unit, and a plain number is asked for here.
    Write \`6\`.
    "
  `);
});

test('a count that is a range', async () => {
  expect(await told(spoil(['count: 6', 'count: 5 to 7']))).toMatchInlineSnapshot(`
    "
    range-not-wanted scenarios/plan.yaml:32:16
    \`5 to 7\` is not one fixed number, as is asked for here.
    Write one number, neither a range nor a formula.
    "
  `);
});

test('half a site', async () => {
  expect(await told(spoil(['count: 22', 'count: 22.5']))).toMatchInlineSnapshot(`
    "
    not-a-whole-number scenarios/plan.yaml:37:16
    \`22.5\` is no whole number.
    Write \`22\` or \`23\`.
    "
  `);
});

test('a billion sites', async () => {
  expect(await told(spoil(['count: 22', 'count: 1000000000']))).toMatchInlineSnapshot(`
    "
    too-many-sites scenarios/plan.yaml:37:16
    There are 1000000000 sites; up to 10000 are projected.
    Check \`count\`: it is how many sites a line stands for, not their area.
    "
  `);
});

test('a range from high to low', async () => {
  expect(await told(spoil(['take_up: 150 ha/yr', 'take_up: 300 to 60 ha/yr']))).toMatchInlineSnapshot(`
    "
    range-reversed scenarios/plan.yaml:25:14
    \`300 to 60 ha/yr\` runs from the larger number to the smaller.
    Write \`60 to 300 ha/yr\`.
    "
  `);
});

test('a likely value outside its range', async () => {
  expect(await told(spoil(['likely: 1}', 'likely: 2}']))).toMatchInlineSnapshot(`
    "
    likely-outside-range scenarios/plan.yaml:6:42
    The likely value \`2\` is outside its range, \`0.7 to 1.6\`.
    Write a likely value within the range, or widen the range.
    "
  `);
});

test('a likely value in another unit', async () => {
  expect(
    await told(
      spoil(['{range: 0.7 to 1.6, likely: 1}', '{range: 1 to 4 yr, likely: 2}'], ['= 6.5 * fill_pace', '= 6.5 * fill_pace']),
    ),
  ).toMatchInlineSnapshot(`
    "
    unit-missing scenarios/plan.yaml:6:41
    \`2\` has no unit.
    Write \`2 yr\`.
    "
  `);
});

test('a number in two ways', async () => {
  expect(await told(spoil(['{range: 0.7 to 1.6, likely: 1}', '{range: 0.7 to 1.6, value: 1}']))).toMatchInlineSnapshot(`
    "
    quantity-keys-clash scenarios/plan.yaml:6:14
    \`range\` and \`value\` state the number in more than one way.
    Keep one way: \`from\`, or \`value\`, or \`range\` with \`likely\`, or \`mean\` with \`sd\`, or \`p5\` with \`p95\`, or \`choices\`.
    "
  `);
});

test('half a distribution', async () => {
  expect(await told(spoil(['{range: 0.7 to 1.6, likely: 1}', '{mean: 1}']))).toMatchInlineSnapshot(`
    "
    distribution-incomplete scenarios/plan.yaml:6:14
    \`sd\` is missing beside \`mean\`.
    Add \`sd\`, or write a range: \`{range: 60 to 300 ha/yr, likely: 150 ha/yr}\`.
    "
  `);
});

test('a word for a number', async () => {
  expect(await told(spoil(['take_up: 150 ha/yr', 'take_up: much']))).toMatchInlineSnapshot(`
    "
    number-not-read scenarios/plan.yaml:25:14
    \`much\` is no number.
    Write it like \`500 ha/yr\`.
    "
  `);
});

test('no number at all', async () => {
  expect(await told(spoil(['take_up: 150 ha/yr', 'take_up:']))).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:25:13
    There is no value here.
    Write a number with its unit, as in \`500 ha/yr\`, or delete the line.
    "
  `);
});

test('money without its price basis', async () => {
  expect(await told(spoil(['    prices: constant 2010\n', '']))).toMatchInlineSnapshot(`
    "
    prices-missing scenarios/plan.yaml:10:11
    It is not said at which prices this money (\`billion VND\`) is counted.
    Add \`prices: constant 2010\` (the prices of that year) or \`prices: current\` (the prices of each year).
    "
  `);
});

test('a price basis that is none', async () => {
  expect(await told(spoil(['prices: constant 2010', 'prices: real']))).toMatchInlineSnapshot(`
    "
    prices-not-read scenarios/plan.yaml:11:13
    \`real\` is no price basis.
    Write \`constant 2010\` (the prices of that year) or \`current\` (the prices of each year).
    "
  `);
});

test('periods of two units', async () => {
  expect(
    await told(spoil(['amount: 180000 workers', 'amount: {2021-2025: 180000 workers, 2026-2030: 9000 ha}'])),
  ).toMatchInlineSnapshot(`
    "
    unit-mismatch scenarios/plan.yaml:45:52
    \`9000 ha\` is in another unit than the \`workers\` that is asked for here.
    Write it like \`180000 workers\`.
    "
  `);
});
