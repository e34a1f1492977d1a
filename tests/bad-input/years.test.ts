import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { spoil } from './plan.ts';

test('a target before the base year', async () => {
  expect(await told(spoil(['plan.parks-2030}\n    by: 2030', 'plan.parks-2030}\n    by: 2015']))).toMatchInlineSnapshot(`
    "
    target-before-base scenarios/plan.yaml:52:9
    The target is for 2015, before the base year 2020.
    Write a year from 2020 on.
    "
  `);
});

test('a target without a year', async () => {
  expect(await told(spoil(['plan.parks-2030}\n    by: 2030', 'plan.parks-2030}']))).toMatchInlineSnapshot(`
    "
    target-without-year scenarios/plan.yaml:49:3
    The target \`parks_2030\` has no year.
    Add the year at whose end it is judged, as in \`by: 2030\`.
    "
  `);
});

test('a target with two years', async () => {
  expect(
    await told(spoil(['plan.parks-2030}\n    by: 2030', 'plan.parks-2030}\n    by: 2030\n    reach_by: 2031'])),
  ).toMatchInlineSnapshot(`
    "
    target-several-years scenarios/plan.yaml:49:3
    \`by\` and \`reach_by\` both say when the target is judged.
    Keep one; make a second target for the other.
    "
  `);
});

test('a target with two wishes', async () => {
  expect(await told(spoil(['    about: 11%/yr', '    about: 11%/yr\n    at_most: 12%/yr']))).toMatchInlineSnapshot(`
    "
    target-several-comparisons scenarios/plan.yaml:53:3
    \`at_most\` and \`about\` both say what the target wants.
    Keep one. For two edges write \`between: 9% to 10%/yr\`.
    "
  `);
});

test('a milestone after the target', async () => {
  expect(
    await told(spoil(['plan.parks-2030}\n    by: 2030', 'plan.parks-2030}\n    by: 2030\n    milestones: {2031: 30}'])),
  ).toMatchInlineSnapshot(`
    "
    milestone-after-target scenarios/plan.yaml:53:18
    The milestone of 2031 does not come before the target's own year, 2030.
    Write a year before 2030, or make a target of its own.
    "
  `);
});

test('periods that overlap', async () => {
  expect(
    await told(spoil(['{2021-2025: 9%/yr, 2026-2030: 12%/yr}', '{2021-2026: 9%/yr, 2026-2030: 12%/yr}'])),
  ).toMatchInlineSnapshot(`
    "
    period-overlap scenarios/plan.yaml:13:32
    The year 2026 is in two periods.
    Let the earlier period end in 2025, or this one begin later.
    "
  `);
});

test('periods that leave a gap', async () => {
  expect(
    await told(spoil(['{2021-2025: 9%/yr, 2026-2030: 12%/yr}', '{2021-2024: 9%/yr, 2026-2030: 12%/yr}'])),
  ).toMatchInlineSnapshot(`
    "
    period-hole scenarios/plan.yaml:13:32
    No period holds the year 2025.
    Let the periods follow each other without a gap: one has to begin in 2025.
    "
  `);
});

test('periods that begin too late', async () => {
  expect(
    await told(spoil(['{2021-2025: 9%/yr, 2026-2030: 12%/yr}', '{2022-2025: 9%/yr, 2026-2030: 12%/yr}'])),
  ).toMatchInlineSnapshot(`
    "
    period-hole scenarios/plan.yaml:13:14
    No period holds the year 2021.
    Let the periods follow each other without a gap: one has to begin in 2021.
    "
  `);
});

test('a period before the plan', async () => {
  expect(await told(spoil(['{2021-2025: 9%/yr', '{2019-2025: 9%/yr']))).toMatchInlineSnapshot(`
    "
    period-outside-plan scenarios/plan.yaml:13:14
    The period \`2019-2025\` begins before 2021, the first year of the plan.
    Write \`2021-2025\`.
    "
  `);
});

test('a period that runs backwards', async () => {
  expect(await told(spoil(['2021-2025: 9%/yr', '2025-2021: 9%/yr']))).toMatchInlineSnapshot(`
    "
    period-reversed scenarios/plan.yaml:13:14
    The period ends in 2021, before it begins in 2025.
    Write the earlier year first: 2021, then 2025.
    "
  `);
});

test('a period that is none', async () => {
  expect(await told(spoil(['2021-2025: 9%/yr', '21-25: 9%/yr']))).toMatchInlineSnapshot(`
    "
    bad-period-key scenarios/plan.yaml:13:14
    \`21-25\` is neither a year nor a period.
    Write a year, \`2025\`, or where a number holds for several years a period, \`2021-2025\`.
    "
  `);
});

test('a horizon of 10,000 years', async () => {
  expect(await told(spoil(['to: 2030}', 'to: 12020}']))).toMatchInlineSnapshot(`
    "
    year-out-of-range scenarios/plan.yaml:3:26
    \`12020\` is no year to plan for.
    Write a year from 1900 to 2200.
    "
  `);
});

test('a horizon of 300 years', async () => {
  expect(await told(spoil(['{base: 2020, to: 2030}', '{base: 1900, to: 2200}']))).toMatchInlineSnapshot(`
    "
    period-too-long scenarios/plan.yaml:3:9
    The plan runs over 300 years; up to 200 are projected.
    Check the first and the last year.
    "
  `);
});

test('a plan that ends before it begins', async () => {
  expect(await told(spoil(['{base: 2020, to: 2030}', '{base: 2030, to: 2020}']))).toMatchInlineSnapshot(`
    "
    period-reversed scenarios/plan.yaml:3:9
    The period ends in 2020, before it begins in 2030.
    Write the earlier year first: 2020, then 2030.
    "
  `);
});

test('a plan without years', async () => {
  expect(await told(spoil(['{base: 2020, to: 2030}', '{base: 2020, to: 2020}']))).toMatchInlineSnapshot(`
    "
    period-reversed scenarios/plan.yaml:3:9
    The period has no years: it begins and ends in 2020.
    Write a later last year.
    "
  `);
});

test('a planned year that is none', async () => {
  expect(await told(spoil(['planned: 2021 to 2027', 'planned: soon']))).toMatchInlineSnapshot(`
    "
    planned-not-read scenarios/plan.yaml:39:18
    \`soon\` is no planned year.
    Write a year, \`2024\`, or for several sites a period, \`2021 to 2027\`.
    "
  `);
});

test('a record before the plan', async () => {
  expect(await told(spoil(['{2022: 2, 2023: 1}', '{2019: 2}']))).toMatchInlineSnapshot(`
    "
    year-before-base scenarios/plan.yaml:41:11
    2019 in \`record\` is not after the base year 2020.
    Write a year from 2021 on. What stands in 2020 is said by \`occupancy\`, \`status\` and \`cleared\` of the site.
    "
  `);
});

test('a record of the year 9999', async () => {
  expect(await told(spoil(['{2022: 2, 2023: 1}', '{9999: 2}']))).toMatchInlineSnapshot(`
    "
    year-out-of-range scenarios/plan.yaml:41:11
    \`9999\` is no year to plan for.
    Write a year from 1900 to 2200.
    "
  `);
});

test('a record after its end', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    recorded_to: 2022']))).toMatchInlineSnapshot(`
    "
    year-after-record scenarios/plan.yaml:41:11
    The record holds the year 2023, and \`recorded_to\` ends it in 2022.
    Write \`recorded_to: 2023\`, or take the later years out of the record.
    "
  `);
});

test('a path before the base year', async () => {
  expect(await told(spoil(['      2020: 49.7%', '      2010: 49.7%']))).toMatchInlineSnapshot(`
    "
    path-year-before-base scenarios/plan.yaml:17:13
    The path begins in 2010, before the base year 2020.
    Begin it in 2020. What was recorded earlier goes under \`observed\`.
    "
  `);
});

test('a path that starts late', async () => {
  expect(await told(spoil(['      2020: 49.7%', '      2022: 49.7%']))).toMatchInlineSnapshot(`
    "
    path-starts-late scenarios/plan.yaml:14:3
    The path of \`share\` begins in 2022, and the plan in 2020.
    Add a value for 2020 to the path.
    "
  `);
});

test('a path to the year 9999', async () => {
  expect(await told(spoil(['      2030: 60%', '      9999: 60%']))).toMatchInlineSnapshot(`
    "
    year-out-of-range scenarios/plan.yaml:18:7
    \`9999\` is no year to plan for.
    Write a year from 1900 to 2200.
    "
  `);
});

test('a withdrawal before the plan', async () => {
  expect(await told(spoil(['        occupancy: 78%', '        occupancy: 78%\n        until: 2015']))).toMatchInlineSnapshot(`
    "
    year-before-base scenarios/plan.yaml:35:16
    2015 in \`until\` is not after the base year 2020.
    Write a year from 2021 on. What stands in 2020 is said by \`occupancy\`, \`status\` and \`cleared\` of the site.
    "
  `);
});

test('a rule in force in no year', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    gate: {occupancy: 60%, in_force: always}']))).toMatchInlineSnapshot(`
    "
    in-force-not-read scenarios/plan.yaml:26:38
    \`always\` does not say from when to when the rule is in force.
    Write \`2024 to 2030\`, \`from 2024\`, \`until 2023\`, or one year.
    "
  `);
});
