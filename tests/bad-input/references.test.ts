import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { PLAN, spoil } from './plan.ts';

test('a figure that is not there', async () => {
  expect(await told(spoil(['plan.parks-2030', 'plan.parks-2003']))).toMatchInlineSnapshot(`
    "
    unknown-figure scenarios/plan.yaml:51:22
    There is no figure \`plan.parks-2003\` in the evidence.
    Write \`plan.parks-2030\`.
    "
  `);
});

test('a file that is not listed', async () => {
  expect(await told(spoil(['plan.parks-2030', 'plans.parks-2030']))).toMatchInlineSnapshot(`
    "
    evidence-not-listed scenarios/plan.yaml:51:22
    \`plans\` is no file that \`evidence\` lists.
    Write \`plan\`.
    "
  `);
});

test('a file that is not there', async () => {
  expect(await told(spoil(['evidence: [plan]', 'evidence: [plan, plans]']))).toMatchInlineSnapshot(`
    "
    unknown-evidence-file scenarios/plan.yaml:4:18
    There is no file of evidence \`plans\`.
    Check its name, without \`.yaml\`. Looked for: \`seeds/plans.yaml\`, \`scenarios/seeds/plans.yaml\`, \`scenarios/plans.yaml\`.
    "
  `);
});

test('a figure of several years', async () => {
  expect(await told(spoil(['plan.parks-2030', 'plan.by-year']))).toMatchInlineSnapshot(`
    "
    figure-has-years scenarios/plan.yaml:51:22
    \`plan.by-year\` holds a number for each of several years, and one number is asked for here.
    Take another figure, or write the number itself.
    "
  `);
});

test('a figure without a number', async () => {
  expect(await told(spoil(['plan.parks-2030', 'plan.nothing']))).toMatchInlineSnapshot(`
    "
    figure-without-value scenarios/plan.yaml:51:22
    \`plan.nothing\` holds no number.
    Add \`value\` to the figure under \`seeds/\`, or take another one.
    "
  `);
});

test('a figure with two numbers', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: {from: plan.twice}']))).toMatchInlineSnapshot(`
    "
    duplicate-figure-value scenarios/plan.yaml:33:22
    \`plan.twice\` states its number twice: as \`value\` (or \`readings\`) and as \`values\`.
    Keep one of the two in the file under \`seeds/\`.
    "
  `);
});

test('a figure without years where years are needed', async () => {
  expect(await told(spoil(['      2020: 49.7%\n      2030: 60%', '      from: plan.undated']))).toMatchInlineSnapshot(`
    "
    figure-without-years scenarios/plan.yaml:17:13
    \`plan.undated\` does not say of which year it is.
    Write the years here, as in \`{2023: 9}\`, or add \`year\` to the figure under \`seeds/\`.
    "
  `);
});

test('a figure and years', async () => {
  expect(
    await told(
      spoil(['{2022: 2, 2023: 1}', '{2022: 2, 2023: 1}\n    observed:\n      established.count: {from: plan.by-year, 2025: 3}']),
    ),
  ).toMatchInlineSnapshot(`
    "
    quantity-keys-clash scenarios/plan.yaml:43:26
    \`from\` and \`2025\` state the number in more than one way.
    Keep one way: \`from\`, or \`value\`, or \`range\` with \`likely\`, or \`mean\` with \`sd\`, or \`p5\` with \`p95\`, or \`choices\`.
    "
  `);
});

test('a pool that is not there', async () => {
  expect(await told(spoil(['over: [parks]', 'over: [park]']))).toMatchInlineSnapshot(`
    "
    unknown-pool scenarios/plan.yaml:47:12
    There is no pool \`park\` under \`land\`.
    Write \`parks\`.
    "
  `);
});

test('a site that is not there', async () => {
  expect(
    await told(spoil(['planned: 2021 to 2027', 'planned: 2021 to 2027\n        expands: exsisting'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-site scenarios/plan.yaml:36:7
    There is no site \`exsisting\` in this pool.
    Write \`existing\`.
    "
  `);
});

test('an expansion of itself', async () => {
  expect(await told(spoil(['planned: 2021 to 2027', 'planned: 2021 to 2027\n        expands: new']))).toMatchInlineSnapshot(`
    "
    expansion-of-itself scenarios/plan.yaml:36:7
    \`new\` is said to enlarge itself.
    Write the name of the site that it enlarges, or delete \`expands\`.
    "
  `);
});

test('two expansions of each other', async () => {
  expect(
    await told(
      spoil(
        ['occupancy: 78%', 'occupancy: 78%\n        expands: new'],
        ['planned: 2021 to 2027', 'planned: 2021 to 2027\n        expands: existing'],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    expansion-of-expansion scenarios/plan.yaml:31:7
    \`existing\` enlarges \`new\`, which is itself the enlargement of a site.
    Write the name of the site that both enlarge.
    expansion-of-expansion scenarios/plan.yaml:37:7
    \`new\` enlarges \`existing\`, which is itself the enlargement of a site.
    Write the name of the site that both enlarge.
    "
  `);
});

test('a district that is not there', async () => {
  expect(
    await told(
      spoil(
        ['    clearance: 500 ha/yr', '    districts: [viet_yen, yen_dung]'],
        ['planned: 2021 to 2027', 'planned: 2021 to 2027\n        district: vietyen'],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    unknown-district scenarios/plan.yaml:36:7
    \`vietyen\` is not among the districts of the pool.
    Write \`viet_yen\`.
    "
  `);
});

test('a limit that is not there', async () => {
  expect(
    await told(spoil(['planned: 2021 to 2027', 'planned: 2021 to 2027\n        use: {labor: 150 workers/ha}'])),
  ).toMatchInlineSnapshot(`
    "
    unknown-limit-of-site scenarios/plan.yaml:40:22
    There is no limit \`labor\` for this use.
    Write \`labour\`.
    "
  `);
});

test('a series that is not there, for a limit', async () => {
  expect(await told(spoil(['amount: 180000 workers', 'amount: {series: worker}']))).toMatchInlineSnapshot(`
    "
    unknown-series-of-limit scenarios/plan.yaml:43:3
    There is no series \`worker\` for the amount of this limit.
    Write \`workers\`.
    "
  `);
});

test('an aggregate that is not there', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    observed: {establised.count: {2023: 9}}']))).toMatchInlineSnapshot(`
    "
    unknown-aggregate scenarios/plan.yaml:26:16
    \`establised.count\` is no figure of a pool.
    Write \`established.count\`.
    "
  `);
});

test('a variant that is not there', async () => {
  expect(await told(PLAN, {}, { variant: 'slwo' })).toMatchInlineSnapshot(`
    "
    unknown-variant scenarios/plan.yaml:57:1
    There is no variant \`slwo\` in this scenario.
    Write \`slow\`.
    "
  `);
});

test('a variant whose path leads nowhere', async () => {
  expect(await told(spoil(['land.parks.take_up: 60', 'land.park.take_up: 60']))).toMatchInlineSnapshot(`
    "
    override-unknown-parent scenarios/plan.yaml:59:5
    There is no \`park\` under \`land\`.
    Write \`land.parks.take_up\`.
    "
  `);
});

test('a variant whose last key is unknown', async () => {
  expect(await told(spoil(['land.parks.take_up: 60', 'land.parks.takeup: 60']), {}, { variant: 'slow' })).toMatchInlineSnapshot(`
    "
    unknown-key scenarios/plan.yaml:59:5
    \`takeup\` is no key that is known here.
    Write \`take_up\`.
    "
  `);
});

test('a flag whose path leads nowhere', async () => {
  expect(await told(PLAN, {}, { set: ['land.parks.sites.old.count=5'] })).toMatchInlineSnapshot(`
    "
    override-unknown-parent --set:1:1
    There is no \`old\` under \`land.parks.sites\`.
    Write one of the keys that stand there: \`existing\`, \`new\`.
    "
  `);
});

test('a flag without an equals sign', async () => {
  expect(await told(PLAN, {}, { set: ['land.parks.take_up'] })).toMatchInlineSnapshot(`
    "
    override-no-equals --set:1:1
    \`land.parks.take_up\` has no equals sign, so it sets nothing.
    Write the path, \`=\` and the value: \`land.parks.take_up=60 ha/yr\`.
    "
  `);
});

test('a flag with a bad value', async () => {
  expect(await told(PLAN, {}, { set: ['land.parks.take_up=7.840 ha/yr', 'land.parks.leasable=150%'] })).toMatchInlineSnapshot(`
    "
    number-looks-grouped --set:1:20
    \`7.840 ha/yr\` can be read in two ways: the point may part thousands, or be a decimal point.
    Write \`7840 ha/yr\` for thousands, or \`7.84 ha/yr\` for a decimal.
    share-over-100 --set:2:21
    \`150%\` is more than the whole.
    Write 100% at most.
    "
  `);
});

test('an included file that is not there', async () => {
  expect(await told(`include: other.yaml\n${PLAN}`)).toMatchInlineSnapshot(`
    "
    include-unread scenarios/plan.yaml:1:10
    \`scenarios/other.yaml\` is not there.
    Check the name and the folder: names under \`include\` start from the folder of their own file.
    "
  `);
});

test('files that include each other', async () => {
  expect(await told(`include: other.yaml\n${PLAN}`, { 'scenarios/other.yaml': 'include: [plan.yaml]\n' })).toMatchInlineSnapshot(`
    "
    include-circle scenarios/other.yaml:1:10
    The files include each other in a circle: \`scenarios/plan.yaml\`, \`scenarios/other.yaml\`, \`scenarios/plan.yaml\`.
    Take one of them out of \`include\`.
    "
  `);
});

test('files that include two of each other, and so on', async () => {
  expect(
    await told(
      `include: [f1.yaml, f1.yaml]\n${PLAN}`,
      Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`scenarios/f${i + 1}.yaml`, `include: [f${i + 2}.yaml, f${i + 2}.yaml]\n`]).concat([
          ['scenarios/f41.yaml', 'region: x'],
        ]),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    too-many-includes scenarios/f36.yaml:1:10
    More than 50 files are taken in by \`include\`.
    Name each file once; what several files share can stand in one.
    "
  `);
});

test('a slip in an included file', async () => {
  expect(
    await told(`include: other.yaml\n${PLAN}`, { 'scenarios/other.yaml': 'land:\n  parks:\n    quota: 5,5 ha\n' }),
  ).toMatchInlineSnapshot(`
    "
    number-decimal-comma scenarios/other.yaml:3:12
    \`5,5 ha\` has a decimal comma.
    Write \`5.5 ha\`, with a point.
    "
  `);
});

test('a slip in a file of evidence', async () => {
  expect(
    await told(PLAN, { 'seeds/plan.yaml': 'document: {title: x, kind: plan}\nfigures:\n  parks-2030: {valeu: 29}\n' }),
  ).toMatchInlineSnapshot(`
    "
    unknown-key seeds/plan.yaml:3:16
    \`valeu\` is no key that is known here.
    Write \`value\`.
    "
  `);
});

test('a bad number in a file of evidence', async () => {
  expect(await told(spoil(['leasable: 68%', 'leasable: {from: plan.undated}']))).toMatchInlineSnapshot(`
    "
    unit-mismatch scenarios/plan.yaml:24:22
    \`12 ha\` is in another unit than the \`%\` that is asked for here.
    Write it like \`68%\`.
    "
  `);
});
