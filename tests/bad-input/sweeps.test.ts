import { expect, test } from 'vitest';
import { designSize } from '../../src/sweep/design-size.ts';
import { sampled, toldOfSweep } from './judge-sweep.ts';
import { PLAN, spoil } from './plan.ts';

const sweep = (...lines: readonly string[]) => `${PLAN}sweep:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const vary = (...vary: readonly string[]) => toldOfSweep(PLAN, { vary });

test('a path of no number', async () => {
  expect(await vary('land.parks.takeup=1,2')).toMatchInlineSnapshot(`
    "
    vary-unknown-path --vary:1:1
    The scenario states no number at \`land.parks.takeup\`.
    Write \`land.parks.take_up\`.
    "
  `);
  expect(await vary('land.parks=1,2')).toMatchInlineSnapshot(`
    "
    vary-unknown-path --vary:1:1
    \`land.parks\` is a section and no number that could vary.
    Name a number in it: \`land.parks.leasable\`, \`land.parks.ramp.to\`, \`land.parks.ramp.years\`, \`land.parks.sites.existing.count\` or \`land.parks.sites.existing.area\`.
    "
  `);
  expect(await vary('fill_pace=1,2')).toMatchInlineSnapshot(`
    "
    vary-unknown-path --vary:1:1
    The scenario states no number at \`fill_pace\`.
    Write \`assumptions.fill_pace\`.
    "
  `);
  expect(await toldOfSweep(sweep('vary: [land.park.take_up, title]'))).toMatchInlineSnapshot(`
    "
    vary-unknown-path scenarios/plan.yaml:61:10
    The scenario states no number at \`land.park.take_up\`.
    Write \`land.parks.take_up\`.
    vary-unknown-path scenarios/plan.yaml:61:29
    The scenario states no number at \`title\`.
    Write the path of a number as it stands in the scenario, as in \`land.parks.take_up\`.
    "
  `);
});

test('a number that is computed, or that no projection uses', async () => {
  expect(await vary('land.parks.ramp.years=1,2')).toMatchInlineSnapshot(`
    "
    vary-formula --vary:1:1
    \`land.parks.ramp.years\` is computed: \`= 6.5 * fill_pace\`.
    Vary \`assumptions.fill_pace\`.
    "
  `);
  expect(await vary('targets.growth_2030.about=5%/yr, 6%/yr')).toMatchInlineSnapshot(`
    "
    vary-not-projected --vary:1:1
    \`targets.growth_2030.about\` is no number that the projection computes with.
    Vary an assumption, a growth rate, a number of a pool, a site or a limit.
    "
  `);
});

test('a number whose structure has to be known', async () => {
  expect(await vary('land.parks.sites.new.count=20,22')).toMatchInlineSnapshot(`
    "
    vary-fixed --vary:1:1
    \`land.parks.sites.new.count\` has to be known before anything is projected, so it cannot vary.
    Make a variant for each of its values and run them side by side with \`--variant\`.
    "
  `);
});

test('a number without a range, named alone', async () => {
  expect(await vary('land.parks.take_up')).toMatchInlineSnapshot(`
    "
    vary-without-range --vary:1:1
    \`land.parks.take_up\` has no range in the scenario: it is \`150 ha/yr\`.
    Say what it varies over, as in \`land.parks.take_up: [150 ha/yr, ...]\`.
    "
  `);
  expect(await toldOfSweep(sweep('vary: {land.parks.leasable: as stated}'))).toMatchInlineSnapshot(`
    "
    vary-without-range scenarios/plan.yaml:61:10
    \`land.parks.leasable\` has no range in the scenario: it is \`68%\`.
    Say what it varies over, as in \`land.parks.leasable: [68%, ...]\`.
    "
  `);
});

test('values that the key does not take, each at its place', async () => {
  expect(
    await toldOfSweep(sweep('vary:', '  land.parks.leasable: [60%, 120%]', '  land.parks.take_up: [-5, 10 yr]')),
  ).toMatchInlineSnapshot(`
    "
    share-over-100 scenarios/plan.yaml:62:32
    \`120%\` is more than the whole.
    Write 100% at most.
    negative-number scenarios/plan.yaml:63:26
    \`-5 ha/yr\` is below zero, which \`take_up\` cannot be.
    Write \`5 ha/yr\`, if the minus is a slip.
    unit-mismatch scenarios/plan.yaml:63:30
    \`10 yr\` is in another unit than the \`ha/yr\` that is asked for here.
    Write it like \`500 ha/yr\`.
    "
  `);
  expect(await vary('land.parks.leasable=60..80/5')).toMatchInlineSnapshot(`
    "
    percent-missing --vary:1:21
    \`60 to 80\` has no percent sign.
    Write \`60%\`.
    "
  `);
  expect(await vary('land.parks.leasable=0.6,0.8')).toMatchInlineSnapshot(`
    "
    percent-missing --vary:1:21
    \`0.6\` has no percent sign.
    Write \`60%\`; or \`0.6%\`, if it is less than one percent.
    percent-missing --vary:1:21
    \`0.8\` has no percent sign.
    Write \`80%\`; or \`0.8%\`, if it is less than one percent.
    "
  `);
  expect(await vary('land.parks.take_up=1,500, 2')).toMatchInlineSnapshot(`
    "

    "
  `);
});

test('nothing to vary over', async () => {
  expect(await vary('land.parks.take_up=')).toMatchInlineSnapshot(`
    "
    vary-not-read --vary:1:20
    \`""\` is nothing that a number can vary over.
    Write a list (\`1, 2, 3\`), evenly spaced values (\`100..400/5\`) or a range (\`60 to 300 ha/yr\`). A number here looks like \`500 ha/yr\`.
    "
  `);
  expect(await vary('land.parks.take_up=1,,2')).toMatchInlineSnapshot(`
    "
    vary-not-read --vary:1:20
    \`1,,2\` is nothing that a number can vary over.
    Write a list (\`1, 2, 3\`), evenly spaced values (\`100..400/5\`) or a range (\`60 to 300 ha/yr\`). A number here looks like \`500 ha/yr\`.
    "
  `);
  expect(await vary('land.parks.take_up== 2 * fill_pace')).toMatchInlineSnapshot(`
    "
    vary-not-read --vary:1:20
    \`= 2 * fill_pace\` is nothing that a number can vary over.
    Write a list (\`1, 2, 3\`), evenly spaced values (\`100..400/5\`) or a range (\`60 to 300 ha/yr\`). A number here looks like \`500 ha/yr\`.
    "
  `);
  expect(await toldOfSweep(sweep('vary: {land.parks.take_up: []}'))).toMatchInlineSnapshot(`
    "
    empty-section scenarios/plan.yaml:61:10
    Nothing stands under \`land.parks.take_up\`.
    Write at least one entry there.
    "
  `);
  expect(await toldOfSweep(sweep('vary: []'))).toMatchInlineSnapshot(`
    "
    empty-section scenarios/plan.yaml:61:9
    Nothing stands under \`vary\`.
    Write at least one entry there.
    "
  `);
  expect(await toldOfSweep(sweep('vary: {land.parks.take_up: {from: plan.undated}}'))).toMatchInlineSnapshot(`
    "
    vary-not-read scenarios/plan.yaml:61:37
    \`from: plan.undated\` is nothing that a number can vary over.
    Write a list (\`1, 2, 3\`), evenly spaced values (\`100..400/5\`) or a range (\`60 to 300 ha/yr\`). A number here looks like \`500 ha/yr\`.
    "
  `);
  expect(await toldOfSweep(sweep('vary: {land.parks.take_up: {rnge: 1 to 2 ha/yr}}'))).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:61:31
    \`rnge\` is no key that is known here.
    Write \`range\`.
    "
  `);
});

test('evenly spaced values without their number, or upside down', async () => {
  expect(await vary('land.parks.take_up=100..400')).toMatchInlineSnapshot(`
    "
    vary-steps --vary:1:20
    \`100..400\` does not say how many values are to be tried, two or more.
    Write \`100..400/5\` for five of them, or \`100 to 400 ha/yr\` for a range that is drawn from.
    "
  `);
  expect(await vary('land.parks.take_up=100..400/1')).toMatchInlineSnapshot(`
    "
    vary-steps --vary:1:20
    \`100..400/1\` does not say how many values are to be tried, two or more.
    Write \`100..400/5\` for five of them.
    "
  `);
  expect(await vary('land.parks.take_up=400..100/5')).toMatchInlineSnapshot(`
    "
    range-reversed --vary:1:20
    \`400 to 100 ha/yr\` runs from the larger number to the smaller.
    Write \`100 to 400 ha/yr\`.
    "
  `);
});

test('a number that is named twice', async () => {
  expect(await vary('land.parks.take_up=1,2', 'land.parks.take_up=3,4')).toMatchInlineSnapshot(`
    "
    vary-twice --vary:2:1
    \`land.parks.take_up\` is to vary twice.
    Keep one of the two.
    "
  `);
});

test('design, number, seed and levels out of their words and ranges', async () => {
  expect(await toldOfSweep(sweep('design: sobal', 'n: 0', 'levels: 1', 'seed: -3'))).toMatchInlineSnapshot(`
    "
    not-one-of scenarios/plan.yaml:61:11
    \`sobal\` is none of the words that can stand here.
    Write \`sobol\`. Possible: \`random\`, \`latin-hypercube\`, \`sobol\`, \`saltelli\`, \`morris\`, \`grid\`, \`one-at-a-time\`.
    "
  `);
  expect(await toldOfSweep(sweep('n: 0', 'levels: 1', 'seed: -3'))).toMatchInlineSnapshot(`
    "
    sweep-number scenarios/plan.yaml:61:6
    \`0\` is out of the range of \`n\`.
    Write a whole number from 1 to 134217728.
    sweep-number scenarios/plan.yaml:62:11
    \`1\` is out of the range of \`levels\`.
    Write a whole number from 2 to 1000.
    sweep-number scenarios/plan.yaml:63:9
    \`-3\` is out of the range of \`seed\`.
    Write a whole number from 0 to 9007199254740991.
    "
  `);
  expect(await toldOfSweep(PLAN, { n: 'many', design: 'grids' })).toMatchInlineSnapshot(`
    "
    not-one-of --design:1:1
    \`grids\` is none of the words that can stand here.
    Write \`grid\`. Possible: \`random\`, \`latin-hypercube\`, \`sobol\`, \`saltelli\`, \`morris\`, \`grid\`, \`one-at-a-time\`.
    wrong-type --n:1:1
    The text \`many\` cannot stand here.
    Write a whole number.
    "
  `);
  expect(await toldOfSweep(PLAN, { design: 'morris', levels: '5' })).toMatchInlineSnapshot(`
    "
    morris-levels --levels:1:1
    Morris trajectories need an even number of levels, not 5.
    Write \`levels: 4\` or \`levels: 6\`.
    "
  `);
  expect(await toldOfSweep(sweep('sead: 2'))).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:61:3
    \`sead\` is no key that is known here.
    Write \`seed\`.
    "
  `);
});

test('a scenario in which nothing varies', async () => {
  expect(await toldOfSweep(spoil(['fill_pace: {range: 0.7 to 1.6, likely: 1}', 'fill_pace: 1']))).toMatchInlineSnapshot(`
    "
    nothing-varies scenarios/plan.yaml:1:1
    Nothing varies: no assumption of the scenario has a range.
    Give one a range, as in \`take_up: {range: 60 to 300 ha/yr, likely: 150 ha/yr}\`, or name a number: \`--vary land.parks.take_up=60..300/5\`, or let figures vary within what was printed: \`evidence: printed precision\`.
    "
  `);
});

test('a draw for every year', async () => {
  const yearly = spoil(['take_up: 150 ha/yr', 'take_up: {range: 60 to 300 ha/yr, draw: per year}']);
  expect(await toldOfSweep(yearly)).toBe('\n\n');
  expect(await toldOfSweep(yearly, { design: 'grid' })).toMatchInlineSnapshot(`
    "
    draw-per-year scenarios/plan.yaml:25:14
    \`land.parks.take_up\` is drawn anew every year; \`grid\` tries chosen values, the same in all years.
    Write \`draw: per run\`, give it a list of values, or leave it out: name the other numbers under \`vary\`.
    "
  `);
  expect(await toldOfSweep(yearly, { vary: ['land.parks.take_up'], design: 'one-at-a-time' })).toMatchInlineSnapshot(`
    "
    draw-per-year --vary:1:1
    \`land.parks.take_up\` is drawn anew every year; \`one-at-a-time\` tries chosen values, the same in all years.
    Write \`draw: per run\`, give it a list of values, or leave it out: name the other numbers under \`vary\`.
    "
  `);
  const base = spoil(['base: 200000 billion VND', 'base: {range: 190000 to 210000 billion VND, draw: per year}']);
  expect(await toldOfSweep(base)).toMatchInlineSnapshot(`
    "
    draw-per-year-base scenarios/plan.yaml:12:11
    \`series.output.base\` is read in the base year alone, so that a draw of its own in every later year would change nothing.
    Write \`draw: per run\`, or leave \`draw\` out.
    "
  `);
  const both = sweep(
    'vary: {assumptions.fill_pace: as stated, land.parks.take_up: {range: 60 to 300 ha/yr, draw: per year}}',
    'correlations: [{between: [land.parks.take_up, assumptions.fill_pace], correlation: 0.5}]',
  );
  expect(await toldOfSweep(both)).toMatchInlineSnapshot(`
    "
    correlation-per-year scenarios/plan.yaml:62:86
    \`land.parks.take_up\` is drawn anew every year and \`assumptions.fill_pace\` once for all years, so they cannot be correlated.
    Let both be drawn alike, \`draw: per year\` or \`draw: per run\`.
    "
  `);
  expect(await toldOfSweep(yearly, { vary: ['assumptions.fill_pace'] })).toBe('\n\n');
});

test('a range that leaves nothing of its distribution', async () => {
  expect(
    await toldOfSweep(spoil(['take_up: 150 ha/yr', 'take_up: {mean: 150 ha/yr, sd: 1 ha/yr, range: 200 to 300 ha/yr}'])),
  ).toMatchInlineSnapshot(`
    "
    range-far-from-mean scenarios/plan.yaml:25:14
    The range of \`land.parks.take_up\` (200 to 300) leaves nothing of its normal distribution.
    Let the range hold the mean, or write the range alone, without \`mean\` and \`sd\`.
    "
  `);
});

test('more samples than are run', async () => {
  expect(
    await vary('land.parks.take_up=1..10/10000', 'land.parks.clearance=1..10/10000', 'land.parks.leasable=1%..2%/2'),
  ).toMatchInlineSnapshot(`
    "
    sweep-too-large --vary:1:1
    The sweep would take 200000000 samples; up to 134217728 are run.
    List fewer values, or write \`design: sobol\` with a number \`n\`.
    "
  `);
});

const three = [
  'vary: {assumptions.fill_pace: as stated, land.parks.take_up: 100 to 200 ha/yr, land.parks.clearance: 300 to 900 ha/yr}',
];
test('groups of what does not vary, or that share a number', async () => {
  const plan = sweep(
    ...three,
    'groups:',
    '  land: [land.parks, land.parks.takeup]',
    '  filling: [assumptions.fill_pace, land.parks.take_up, series]',
  );
  expect(await toldOfSweep(plan)).toMatchInlineSnapshot(`
    "
    group-not-varied scenarios/plan.yaml:63:24
    Nothing that varies is at \`land.parks.takeup\`, which the group \`land\` names.
    Write \`land.parks.take_up\`, or a section that holds what varies.
    group-twice scenarios/plan.yaml:64:38
    \`land.parks.take_up\` is in two groups: \`land\`, \`filling\`.
    Leave it in one of them; a section holds all that varies in it.
    group-not-varied scenarios/plan.yaml:64:58
    Nothing that varies is at \`series\`, which the group \`filling\` names.
    Add it to \`vary\`, or take it out of the group.
    "
  `);
  expect(await toldOfSweep(plan, { groups: ['none'] })).toBe('\n\n');
  // What is varied anew is grouped anew.
  expect(await toldOfSweep(plan, { vary: ['land.parks.clearance=300..900/5'] })).toBe('\n\n');
  for (const groups of ['land', 'Land=land.parks', 'land='])
    expect(await toldOfSweep(sweep(...three), { groups: [groups] })).not.toBe('\n\n');
});

test('groups by section and by flag', async () => {
  const found = await sampled(sweep(...three, 'design: saltelli'), { groups: ['land=land.parks', 'pace=assumptions.fill_pace'] });
  if (!('plan' in found)) throw new Error(JSON.stringify(found));
  const { factors, groups, design } = found.plan;
  expect(groups?.map(({ name, members }) => [name, members.map((factor) => factors[factor]?.path)])).toEqual([
    ['land', ['land.parks.take_up', 'land.parks.clearance']],
    ['pace', ['assumptions.fill_pace']],
  ]);
  expect(designSize(found.plan)).toBe(4 * ('n' in design ? design.n : 0));
});

test('correlations of what does not vary, of one number, or beyond 1', async () => {
  expect(
    await toldOfSweep(
      sweep(
        ...three,
        'correlations:',
        '  - {between: [assumptions.fill_pace, land.parks.takeup], correlation: 0.5}',
        '  - {between: [assumptions.fill_pace, assumptions.workers_per_ha], correlation: 0.5}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    correlation-not-varied scenarios/plan.yaml:63:41
    \`land.parks.takeup\` is not among the numbers that vary.
    Write \`land.parks.take_up\`.
    correlation-not-varied scenarios/plan.yaml:64:41
    \`assumptions.workers_per_ha\` is not among the numbers that vary.
    Add it to \`vary\`, or take its correlation out.
    "
  `);
  expect(
    await toldOfSweep(
      sweep(
        ...three,
        'correlations:',
        '  - {between: [assumptions.fill_pace], correlation: 0.5}',
        '  - {between: [land.parks.take_up, land.parks.take_up], correlation: 0.5}',
        '  - {between: [land.parks.take_up, assumptions.fill_pace], correlation: 1}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    correlation-pair scenarios/plan.yaml:63:17
    A correlation is between two different numbers; here is 1.
    Write two paths, as in \`between: [assumptions.delay, land.parks.take_up]\`.
    correlation-pair scenarios/plan.yaml:64:17
    A correlation is between two different numbers; here is 1.
    Write two paths, as in \`between: [assumptions.delay, land.parks.take_up]\`.
    correlation-out-of-range scenarios/plan.yaml:65:75
    \`1\` is no correlation.
    Write a number between -1 and 1, neither of them included. Two numbers that always move together are one assumption that both use.
    "
  `);
});

test('correlations that do not fit together', async () => {
  expect(
    await toldOfSweep(
      sweep(
        ...three,
        'correlations:',
        '  - {between: [assumptions.fill_pace, land.parks.take_up], correlation: 0.9}',
        '  - {between: [land.parks.take_up, land.parks.clearance], correlation: 0.9}',
        '  - {between: [land.parks.clearance, assumptions.fill_pace], correlation: -0.9}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    correlation-impossible scenarios/plan.yaml:65:77
    \`land.parks.clearance\` and \`assumptions.fill_pace\` cannot have the correlation -0.9 beside the other correlations: what goes with the same number goes together, or against each other.
    Write \`correlation: 0.63\`, or change another one.
    "
  `);
  expect(
    await toldOfSweep(
      sweep(
        ...three,
        'correlations:',
        '  - {between: [assumptions.fill_pace, land.parks.take_up], correlation: 0.5}',
        '  - {between: [land.parks.take_up, assumptions.fill_pace], correlation: 0.5}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    correlation-twice scenarios/plan.yaml:64:75
    The correlation of \`land.parks.take_up\`, \`assumptions.fill_pace\` is stated twice.
    Keep one of the two.
    "
  `);
});

test('correlations that no single change would make fit', async () => {
  const five = [
    'assumptions.fill_pace',
    'land.parks.take_up',
    'land.parks.clearance',
    'land.parks.leasable',
    'land.parks.ramp.to',
  ];
  const pairs = five.flatMap((first, index) =>
    five.slice(index + 1).map((second) => `  - {between: [${first}, ${second}], correlation: -0.6}`),
  );
  const laws =
    'vary: {assumptions.fill_pace: as stated, land.parks.take_up: 1 to 2 ha/yr, land.parks.clearance: 3 to 9 ha/yr, land.parks.leasable: 60% to 70%, land.parks.ramp.to: 80% to 90%}';
  expect(await toldOfSweep(sweep(laws, 'correlations:', ...pairs))).toMatchInlineSnapshot(`
    "
    correlation-impossible scenarios/plan.yaml:72:73
    \`land.parks.leasable\` and \`land.parks.ramp.to\` cannot have the correlation -0.6 beside the other correlations: what goes with the same number goes together, or against each other.
    Write weaker ones: all of them times 0.41 fit together.
    "
  `);
});

test('correlations in a design that moves each number by itself', async () => {
  expect(
    await toldOfSweep(
      sweep(
        ...three,
        'design: morris',
        'correlations:',
        '  - {between: [assumptions.fill_pace, land.parks.take_up], correlation: 0.5}',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    design-without-correlations scenarios/plan.yaml:64:75
    \`morris\` moves each number by itself, so they cannot be correlated.
    Take \`correlations\` out, or write \`design: sobol\`, \`latin-hypercube\` or \`random\`.
    "
  `);
});

test('a sweep file that is not there, or is none', async () => {
  expect(await toldOfSweep(PLAN, { sweep: 'my-sweep.yaml' })).toMatchInlineSnapshot(`
    "
    file-unread my-sweep.yaml:1:1
    There is no file \`my-sweep.yaml\` in this folder.
    No YAML file is there. Paths start from the folder in which the command runs. To begin a plan: \`parkreach init my-plan.yaml\`.
    "
  `);
  expect(await toldOfSweep(PLAN, { sweep: 'my-sweep.yaml' }, { 'my-sweep.yaml': 'sweep: {n: 5}\n' })).toMatchInlineSnapshot(`
    "
    unknown-key my-sweep.yaml:1:1
    \`sweep\` is no key that is known here.
    These can stand here: \`design\`, \`n\`, \`seed\`, \`levels\`, \`second_order\`, \`evidence\`, \`vary\`, \`groups\`, \`correlations\`.
    "
  `);
  expect(await toldOfSweep(PLAN, { sweep: 'my-sweep.yaml' }, { 'my-sweep.yaml': '- 1\n' })).toMatchInlineSnapshot(`
    "
    wrong-type my-sweep.yaml:1:1
    A list cannot stand here.
    Write a section of lines \`key: value\`.
    "
  `);
  expect(
    await toldOfSweep(
      PLAN,
      { sweep: 'my-sweep.yaml' },
      { 'my-sweep.yaml': 'n: 5\nvary:\n  land.parks.take_up: 10 ha..20 ha/3\n' },
    ),
  ).toMatchInlineSnapshot(`
    "
    unit-mismatch my-sweep.yaml:3:23
    \`10 ha to 20 ha\` is in another unit than the \`ha/yr\` that is asked for here.
    Write it like \`500 ha/yr\`.
    "
  `);
});
