import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { spoil } from './plan.ts';

test('a name that is not there', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= 6.5 * fil_pace']))).toMatchInlineSnapshot(`
    "
    unknown-name scenarios/plan.yaml:29:14
    \`fil_pace\` names nothing in this scenario.
    Write \`fill_pace\`.
    "
  `);
});

test('a name that is not there, in a metric', async () => {
  expect(await told(spoil(['metric: parks.established.count', 'metric: parks.establised.count']))).toMatchInlineSnapshot(`
    "
    unknown-name scenarios/plan.yaml:50:13
    \`parks.establised.count\` names nothing in this scenario.
    Write \`parks.established.count\`.
    "
  `);
});

test('a pool for a figure of it', async () => {
  expect(await told(spoil(['metric: parks.established.count', 'metric: parks']))).toMatchInlineSnapshot(`
    "
    name-is-no-value scenarios/plan.yaml:50:13
    \`parks\` has many figures, and none is chosen.
    Name one of them, such as \`parks.established.count\`, \`parks.established.area\`, \`parks.operating.count\`, \`parks.operating.area\`.
    "
  `);
});

test('import', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: import(workers_per_ha)']))).toMatchInlineSnapshot(`
    "
    unknown-function scenarios/plan.yaml:21:14
    \`import\` is no function of formulas.
    Functions are \`min\`, \`max\`, \`pow\`, \`exp\`, \`ln\`, \`prev\`, \`base\`, \`total\`, \`count\`, \`lowest\`, \`highest\`, \`sum\`. A product needs its sign, as in \`a * (b + c)\`.
    "
  `);
});

test('constructor', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: workers_per_ha.constructor("return process")()'])),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    \`"\` is no arithmetic in the formula \`workers_per_ha.constructor("return process")()\`.
    Use numbers, names, \`+ - * / ^\`, brackets and functions such as \`min(a, b)\`.
    "
  `);
});

test('constructor as a function', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: constructor(workers_per_ha)'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-function scenarios/plan.yaml:21:14
    \`constructor\` is no function of formulas.
    Functions are \`min\`, \`max\`, \`pow\`, \`exp\`, \`ln\`, \`prev\`, \`base\`, \`total\`, \`count\`, \`lowest\`, \`highest\`, \`sum\`. A product needs its sign, as in \`a * (b + c)\`.
    "
  `);
});

test('__proto__', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: workers_per_ha.__proto__.x'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-name scenarios/plan.yaml:21:14
    \`workers_per_ha.__proto__.x\` names nothing in this scenario.
    Write a name that is there, such as \`output\`, \`share\`, \`workers\`, \`fill_pace\`, \`workers_per_ha\`, \`parks.established.count\`, \`parks.established.area\`, \`parks.operating.count\`, \`parks.operating.area\`, \`parks.cleared\`, \`parks.leased\`, \`parks.leasable\`.
    "
  `);
});

test('ones(1e9)', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: ones(1e9) * workers_per_ha'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-function scenarios/plan.yaml:21:14
    \`ones\` is no function of formulas.
    Functions are \`min\`, \`max\`, \`pow\`, \`exp\`, \`ln\`, \`prev\`, \`base\`, \`total\`, \`count\`, \`lowest\`, \`highest\`, \`sum\`. A product needs its sign, as in \`a * (b + c)\`.
    "
  `);
});

test('deep nesting', async () => {
  expect(
    await told(
      spoil(['formula: parks.leased * workers_per_ha', `formula: ${'('.repeat(10_000)}workers_per_ha${')'.repeat(10_000)}`]),
    ),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    The formula has 20014 characters; up to 2000 are read.
    Part it into several series.
    "
  `);
});

test('brackets within brackets', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', `formula: ${'('.repeat(100)}workers_per_ha${')'.repeat(100)}`])),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    The formula has too many brackets or signs within each other.
    Part it into several series.
    "
  `);
});

test('many signs', async () => {
  expect(
    await told(
      spoil(['formula: parks.leased * workers_per_ha', `formula: workers_per_ha${' + 1'.repeat(490)}${' - 1'.repeat(20)}`]),
    ),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    The formula has 2054 characters; up to 2000 are read.
    Part it into several series.
    "
  `);
});

test('an assignment', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: x = workers_per_ha']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    There is an equals sign in the formula \`x = workers_per_ha\`.
    Write the right side only: what it gives has its name already.
    "
  `);
});

test('a list of numbers', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: "[workers_per_ha, 1]"']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    \`[\` is no arithmetic in the formula \`[workers_per_ha, 1]\`.
    Use numbers, names, \`+ - * / ^\`, brackets and functions such as \`min(a, b)\`.
    "
  `);
});

test('a text in a formula', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: workers_per_ha * "a"']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    \`"\` is no arithmetic in the formula \`workers_per_ha * "a"\`.
    Use numbers, names, \`+ - * / ^\`, brackets and functions such as \`min(a, b)\`.
    "
  `);
});

test('a percent sign', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= 650% * fill_pace']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:29:14
    There is a percent sign in the formula \`650% * fill_pace\`.
    Write a share as a decimal, such as \`6.5\`, or name it under \`assumptions\`.
    "
  `);
});

test('a remark', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: "parks.leased # * workers_per_ha"'])),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    \`# * workers_per_ha\` is a remark in the formula \`parks.leased # * workers_per_ha\`.
    Take it out; a remark goes behind the value, with a space before \`#\`.
    "
  `);
});

test('a unit', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= 6.5 yr * fill_pace']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:29:14
    \`6.5 yr\` is a number with a unit; formulas hold plain numbers and names.
    Name it under \`assumptions\`, as in \`my_number: 6.5 yr\`, and use the name.
    "
  `);
});

test('thousands in a formula', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: parks.leased * workers_per_ha + 1.000'])),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    \`1.000\` can be read in two ways: the point may part thousands, or be a decimal point.
    Write \`1000\` for thousands, or \`1.0000\` for a decimal.
    "
  `);
});

test('a decimal comma', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= 6,5 * fill_pace']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:29:14
    \`6,5\` has a decimal comma.
    Write \`6.5\`, with a point.
    "
  `);
});

test('a missing sign', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= 6.5 fill_pace']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:29:14
    The sign of multiplication is missing in \`6.5 fill_pace\`.
    Write it, as in \`2 * x\`.
    "
  `);
});

test('a missing bracket', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= (6.5 * fill_pace']))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:29:14
    The formula \`(6.5 * fill_pace\` cannot be read.
    Check its brackets, and that a sign stands between any two values.
    "
  `);
});

test('an empty formula', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '=']))).toMatchInlineSnapshot(`
    "
    unused-assumption scenarios/plan.yaml:6:3
    The assumption \`fill_pace\` is used nowhere, so that it changes nothing.
    Use it, as in \`= fill_pace\`, or delete it.
    formula-fault scenarios/plan.yaml:29:14
    The formula is empty.
    Write arithmetic with names, such as \`= 6.5 * fill_pace\`.
    "
  `);
});

test('a number too large', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', `= ${'9'.repeat(400)} * fill_pace`]))).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:29:14
    There is a number too large to reckon with in the formula \`99999999999999999999999999999999999999999999999999999999999…\`.
    Write a smaller number.
    "
  `);
});

test('a single number too large', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', `formula: ${'9'.repeat(400)}`]))).toMatchInlineSnapshot(`
    "
    value-not-finite scenarios/plan.yaml:21:14
    \`99999999999999999999999999999999999999999999999999999999999…\` is no number to reckon with.
    Write a plain number with its unit. Where there is no limit, leave the entry out.
    "
  `);
});

test('too long', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', `formula: workers_per_ha${' * 1.0000000'.repeat(300)}`])),
  ).toMatchInlineSnapshot(`
    "
    formula-fault scenarios/plan.yaml:21:14
    The formula has 3614 characters; up to 2000 are read.
    Part it into several series.
    "
  `);
});

test('a circle of two series', async () => {
  expect(
    await told(
      spoil([
        'formula: parks.leased * workers_per_ha',
        'formula: share_of_workers * workers_per_ha * 1\n  share_of_workers:\n    unit: ha\n    formula: workers / workers_per_ha',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    circular-definition scenarios/plan.yaml:19:3
    These rest on each other in a circle: \`workers\` → \`share_of_workers\` → \`workers\`.
    Give one of them a number of its own. A series may also rest on last year, as in \`prev(x)\`.
    "
  `);
});

test('a series of itself', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: workers + parks.leased * workers_per_ha'])),
  ).toMatchInlineSnapshot(`
    "
    circular-definition scenarios/plan.yaml:19:3
    These rest on each other in a circle: \`workers\` → \`workers\`.
    Give one of them a number of its own. A series may also rest on last year, as in \`prev(x)\`.
    "
  `);
});

test('a circle of assumptions', async () => {
  expect(
    await told(spoil(['workers_per_ha: 82 workers/ha', 'workers_per_ha: 82 workers/ha\n  a: = b * 2\n  b: = a / 2'])),
  ).toMatchInlineSnapshot(`
    "
    circular-definition scenarios/plan.yaml:8:3
    These rest on each other in a circle: \`a\` → \`b\` → \`a\`.
    Give one of them a number of its own. A series may also rest on last year, as in \`prev(x)\`.
    "
  `);
});

test('an assumption of itself', async () => {
  expect(await told(spoil(['workers_per_ha: 82 workers/ha', 'workers_per_ha: = workers_per_ha * 2']))).toMatchInlineSnapshot(`
    "
    circular-definition scenarios/plan.yaml:7:3
    These rest on each other in a circle: \`workers_per_ha\` → \`workers_per_ha\`.
    Give one of them a number of its own. A series may also rest on last year, as in \`prev(x)\`.
    formula-unit-result scenarios/plan.yaml:21:14
    The formula gives \`ha\`, and \`workers\` is asked for here.
    Check what is multiplied and divided, or correct the unit.
    "
  `);
});

test('an assumption that nothing uses', async () => {
  expect(
    await told(spoil(['workers_per_ha: 82 workers/ha', 'workers_per_ha: 82 workers/ha\n  delay: 1 yr'])),
  ).toMatchInlineSnapshot(`
    "
    unused-assumption scenarios/plan.yaml:8:3
    The assumption \`delay\` is used nowhere, so that it changes nothing.
    Use it, as in \`= delay\`, or delete it.
    "
  `);
});

test('hectares and workers added', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: parks.leased + workers_per_ha'])),
  ).toMatchInlineSnapshot(`
    "
    formula-unit-clash scenarios/plan.yaml:21:14
    \`ha\` and \`workers/ha\` cannot be joined by \`+\`.
    Bring both to one unit: multiply or divide by an assumption, such as workers per hectare.
    "
  `);
});

test('a formula of another unit', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: parks.leased / workers_per_ha'])),
  ).toMatchInlineSnapshot(`
    "
    formula-unit-result scenarios/plan.yaml:21:14
    The formula gives \`ha/(workers/ha)\`, and \`workers\` is asked for here.
    Check what is multiplied and divided, or correct the unit.
    "
  `);
});

test('two price bases added', async () => {
  expect(
    await told(
      spoil([
        '  share:\n',
        '  now:\n    unit: billion VND\n    prices: current\n    base: 1 billion VND\n    growth: 5%/yr\n  both:\n    unit: billion VND\n    prices: current\n    formula: output + now\n  share:\n',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    formula-prices-clash scenarios/plan.yaml:22:14
    Money at constant 2010 prices meets money at current prices.
    State both at the same prices; a series of price changes can turn one into the other.
    "
  `);
});

test('two sizes of money added', async () => {
  expect(
    await told(
      spoil([
        '  share:\n',
        '  now:\n    unit: million VND\n    prices: constant 2010\n    base: 1 million VND\n    growth: 5%/yr\n  both:\n    unit: million VND\n    prices: constant 2010\n    formula: output + now\n  share:\n',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    formula-scale-clash scenarios/plan.yaml:22:14
    \`billion VND\` and \`million VND\` count the same in different sizes.
    State both in \`billion VND\` or both in \`million VND\`.
    "
  `);
});

test('a power with a unit', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: 2 ^ parks.leased']))).toMatchInlineSnapshot(`
    "
    unused-assumption scenarios/plan.yaml:7:3
    The assumption \`workers_per_ha\` is used nowhere, so that it changes nothing.
    Use it, as in \`= workers_per_ha\`, or delete it.
    formula-not-plain scenarios/plan.yaml:21:14
    \`ha\` cannot stand within \`^\`, which takes plain numbers.
    Divide by a value of the same unit first, as in \`x / base(x)\`.
    "
  `);
});

test('a comparison for a number', async () => {
  expect(await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: parks.leased >= 5']))).toMatchInlineSnapshot(`
    "
    unused-assumption scenarios/plan.yaml:7:3
    The assumption \`workers_per_ha\` is used nowhere, so that it changes nothing.
    Use it, as in \`= workers_per_ha\`, or delete it.
    comparison-outside-condition scenarios/plan.yaml:21:14
    \`>=\` compares two values, and a number is asked for here.
    Compare within \`count\`, as in \`count(clusters, occupancy >= 0.3)\`, or by \`at_least\` and \`at_most\` of a target.
    "
  `);
});

test('a function of metrics in a series', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: at(parks.leased, 2025) * workers_per_ha'])),
  ).toMatchInlineSnapshot(`
    "
    function-only-in-metrics scenarios/plan.yaml:21:14
    \`at\` looks at several years at once, which only the metric of a target can do.
    Move it into \`metric\` of a target; in a series write \`prev(x)\`, \`base(x)\` or \`total(x)\`.
    "
  `);
});

test('a function of results in an assumption', async () => {
  expect(await told(spoil(['= 6.5 * fill_pace', '= prev(fill_pace)']))).toMatchInlineSnapshot(`
    "
    function-not-in-assumptions scenarios/plan.yaml:29:14
    \`prev\` looks at results, and a formula after \`=\` is reckoned before there are any.
    Use named assumptions here; results can be used in the \`formula\` of a series and in the \`metric\` of a target.
    "
  `);
});

test('a function with too little', async () => {
  expect(await told(spoil(['metric: cagr(output, 2020, 2030)', 'metric: cagr(output, 2030)']))).toMatchInlineSnapshot(`
    "
    function-arguments scenarios/plan.yaml:54:13
    What stands in the brackets of \`cagr\` does not fit.
    Write it like \`cagr(x, from, to)\`.
    "
  `);
});

test('a year beyond the projection', async () => {
  expect(await told(spoil(['metric: cagr(output, 2020, 2030)', 'metric: cagr(output, 2020, 2090)']))).toMatchInlineSnapshot(`
    "
    formula-year scenarios/plan.yaml:54:13
    The formula asks for 2090, and the projection runs from 2020 to 2050.
    Write a year from 2020 to 2050.
    "
  `);
});

test('districts where there are none', async () => {
  expect(
    await told(spoil(['formula: parks.leased * workers_per_ha', 'formula: sum(districts(parks), leased) * workers_per_ha'])),
  ).toMatchInlineSnapshot(`
    "
    pool-without-districts scenarios/plan.yaml:21:14
    The pool \`parks\` has no districts to count over.
    Give its sites a \`district\`, or count over the sites of the pool itself.
    "
  `);
});
