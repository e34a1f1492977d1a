import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { PLAN, spoil } from './plan.ts';

test('a misspelt key', async () => {
  expect(await told(spoil(['leasable: 68%', 'leaseable: 68%']))).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:24:5
    \`leaseable\` is no key that is known here.
    Write \`leasable\`.
    "
  `);
});

test('a key of another section', async () => {
  expect(
    await told(spoil(['        occupancy: 78%', '        occupancy: 78%\n        take_up: 60 ha/yr'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:35:9
    \`take_up\` cannot stand here.
    It belongs in \`land.<pool>\`: check the indent.
    "
  `);
});

test('a key of a site at the level of the sites', async () => {
  expect(await told(spoil(['limits:', '      district: viet_yen\nlimits:']))).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:42:17
    The text \`viet_yen\` cannot stand here.
    Write a section of lines \`key: value\`.
    "
  `);
});

test('a key of a site in its pool', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    planned: 2024']))).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:26:5
    \`planned\` cannot stand here.
    It belongs in \`land.<pool>.sites.<site>\`: check the indent.
    "
  `);
});

test('a likely value beside its number', async () => {
  expect(
    await told(spoil(['    take_up: 150 ha/yr', '    take_up: {range: 60 to 300 ha/yr}\n    likely: 150 ha/yr'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:26:5
    \`likely\` cannot stand here.
    It belongs in a number, as in \`{range: 60 to 300 ha/yr, likely: 150 ha/yr}\`: check the indent.
    "
  `);
});

test('a key that is nowhere known', async () => {
  expect(await told(spoil(['region:', 'colour:']))).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:2:1
    \`colour\` is no key that is known here.
    These can stand here: \`title\`, \`region\`, \`boundary\`, \`period\`, \`include\`, \`evidence\`, \`units\`, \`assumptions\`, \`series\`, \`land\`, \`limits\`, \`targets\`, ….
    "
  `);
});

test('__proto__', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    __proto__: {polluted: true}']))).toMatchInlineSnapshot(`
    "
    key-forbidden scenarios/plan.yaml:26:5
    \`__proto__\` cannot be a name.
    Choose another name, such as \`park_1\`.
    "
  `);
});

test('constructor', async () => {
  expect(await told(spoil(['  fill_pace:', '  constructor: 5\n  fill_pace:']))).toMatchInlineSnapshot(`
    "
    key-forbidden scenarios/plan.yaml:6:3
    \`constructor\` cannot be a name.
    Choose another name, such as \`park_1\`.
    "
  `);
});

test('composed and decomposed', async () => {
  expect(await told(`${PLAN}  Bắc Giang:\n    a: 1\n  ${'Bắc Giang'.normalize('NFD')}:\n    a: 1\n`)).toMatchInlineSnapshot(`
    "
    key-not-normalised-duplicate scenarios/plan.yaml:62:3
    \`Bắc Giang\` stands here a second time: the first is in line 60. They look alike, but their accents are stored in two ways.
    Keep one of the two.
    "
  `);
});

test('a name that is no identifier', async () => {
  expect(await told(spoil(['      new:\n        count: 22', '      Khu mới số 2:\n        count: 22']))).toMatchInlineSnapshot(`
    "
    not-an-identifier scenarios/plan.yaml:36:7
    \`Khu mới số 2\` cannot be a name: names have small letters a to z, digits and \`_\`, a letter first.
    Write \`khu_moi_so_2\`, and the full name as its \`label\`.
    "
  `);
});

test('a list for a section', async () => {
  expect(await told(spoil(['period: {base: 2020, to: 2030}', 'period: [2020, 2030]']))).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:3:1
    A list cannot stand here.
    Write a section of lines \`key: value\`.
    "
  `);
});

test('a text for a year', async () => {
  expect(await told(spoil(['to: 2030}\nevidence', 'to: "2030"}\nevidence']))).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:3:26
    The text \`2030\` cannot stand here.
    Write \`2030\` without quotes.
    "
  `);
});

test('an unknown word', async () => {
  expect(await told(spoil(['kind: stock', 'kind: stok']))).toMatchInlineSnapshot(`
    "
    not-one-of scenarios/plan.yaml:44:11
    \`stok\` is none of the words that can stand here.
    Write \`stock\`. Possible: \`flow\`, \`stock\`.
    "
  `);
});

test('a missing key', async () => {
  expect(await told(spoil(['        area: 1322 ha\n', '']))).toMatchInlineSnapshot(`
    "
    missing-key scenarios/plan.yaml:31:7
    \`land.parks.sites.existing\` needs \`area\`.
    Add \`area: 120 ha\`.
    "
  `);
});

test('a missing section', async () => {
  expect(await told(spoil(['period: {base: 2020, to: 2030}\n', '']))).toMatchInlineSnapshot(`
    "
    missing-key scenarios/plan.yaml:1:1
    \`period\` is missing.
    Add \`period: {base: 2020, to: 2030}\`.
    "
  `);
});

test('no sites', async () => {
  expect(await told(spoil(['parks-2030}\n    by: 2030', 'parks-2030}\n    by: 2030\n  empty:']))).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:53:9
    There is no value here.
    Write a section of lines \`key: value\`, or delete the line.
    "
  `);
});

test('an empty section', async () => {
  expect(await told(`${PLAN.slice(0, PLAN.indexOf('targets:'))}targets: {}\n`)).toMatchInlineSnapshot(`
    "
    empty-section scenarios/plan.yaml:48:1
    Nothing stands under \`targets\`.
    Write at least one entry there.
    "
  `);
});

test('a name that a function has', async () => {
  expect(await told(spoil(['  workers:\n    unit: workers\n', '  total:\n    unit: workers\n']))).toMatchInlineSnapshot(`
    "
    name-taken scenarios/plan.yaml:19:3
    \`total\` is already the name of a function of formulas.
    Choose another name, such as \`total_2\`.
    "
  `);
});

test('a name that an assumption has', async () => {
  expect(await told(spoil(['  workers:\n    unit: workers\n', '  fill_pace:\n    unit: workers\n']))).toMatchInlineSnapshot(`
    "
    name-taken scenarios/plan.yaml:19:3
    \`fill_pace\` is already the name of an assumption.
    Choose another name, such as \`fill_pace_2\`.
    "
  `);
});

test('a site with the name of an aggregate', async () => {
  expect(await told(spoil(['      new:\n        count: 22', '      leased:\n        count: 22']))).toMatchInlineSnapshot(`
    "
    name-taken scenarios/plan.yaml:36:7
    \`leased\` is already the name of a figure of the pool as a whole.
    Choose another name, such as \`leased_2\`.
    "
  `);
});

test('a site with the name of a member', async () => {
  expect(
    await told(
      spoil([
        '      new:\n        count: 22',
        '      new_2:\n        area: 5 ha\n        planned: 2024\n      new:\n        count: 22',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    site-name-clash scenarios/plan.yaml:39:7
    \`new_2\` is also the name of a member of this line, which stands for several sites.
    Give the other site another name.
    "
  `);
});

test('a pool twice in a list', async () => {
  expect(await told(spoil(['over: [parks]', 'over: [parks, parks]']))).toMatchInlineSnapshot(`
    "
    listed-twice scenarios/plan.yaml:47:19
    \`parks\` stands in the list a second time.
    Delete one of the two.
    "
  `);
});

test('an include that names no file', async () => {
  expect(await told(`include: {a: b}\n${PLAN}`)).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:1:10
    A section of lines \`key: value\` cannot stand here.
    Write the name of a file, or a list of names.
    "
  `);
});
