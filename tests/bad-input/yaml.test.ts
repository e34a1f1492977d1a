import { expect, test } from 'vitest';
import { told } from './judge.ts';
import { PLAN, spoil } from './plan.ts';

/** Anchors of which each repeats the one before ten times. */
const explosion = Array.from(
  { length: 9 },
  (_, level) => `a${level}: &a${level} [${level === 0 ? '1' : Array(10).fill(`*a${level - 1}`)}]`,
).join('\n');

test('the plan itself has no problem', async () => {
  expect(await told(PLAN)).toMatchInlineSnapshot(`
    "

    "
  `);
});

test('a tab as indentation', async () => {
  expect(await told(spoil(['  parks:\n    leasable', '  parks:\n\tleasable']))).toMatchInlineSnapshot(`
    "
    yaml-tab scenarios/plan.yaml:24:1
    The line is indented with a tab.
    Indent with spaces, two for each level.
    "
  `);
});

test('an unclosed quote', async () => {
  expect(await told(spoil(['unit: "%"', 'unit: "%']))).toMatchInlineSnapshot(`
    "
    yaml-unclosed-quote scenarios/plan.yaml:15:11
    The quote that opens here with \`"\` is not closed.
    Put \`"\` at the end of the text.
    "
  `);
});

test('a duplicate key', async () => {
  expect(await told(spoil(['    clearance: 500 ha/yr', '    take_up: 500 ha/yr']))).toMatchInlineSnapshot(`
    "
    yaml-duplicate-key scenarios/plan.yaml:26:5
    \`take_up\` stands here a second time: the first is in line 25.
    Keep one of the two.
    "
  `);
});

test('a duplicate site', async () => {
  expect(await told(spoil(['      new:', '      existing:']))).toMatchInlineSnapshot(`
    "
    yaml-duplicate-key scenarios/plan.yaml:36:7
    \`existing\` stands here a second time: the first is in line 31.
    Keep one of the two.
    "
  `);
});

test('several documents', async () => {
  expect(await told(`${PLAN}---\ntitle: another\n`)).toMatchInlineSnapshot(`
    "
    yaml-several-documents scenarios/plan.yaml:60:1
    A second scenario begins here: one file holds one.
    Delete the line \`---\` or \`...\` that parts them, or move what follows to a file of its own.
    "
  `);
});

test('a tag', async () => {
  expect(await told(spoil(['count: 6', 'count: !!int 6']))).toMatchInlineSnapshot(`
    "
    yaml-tag scenarios/plan.yaml:32:16
    \`!!int\` marks a kind of value; such marks are not used here.
    Delete \`!!int\`. A value that has to stay text goes in quotes.
    "
  `);
});

test('a directive', async () => {
  expect(await told(`%YAML 1.1\n---\n${PLAN}`)).toMatchInlineSnapshot(`
    "
    yaml-directive scenarios/plan.yaml:1:1
    A line that begins with \`%\` gives orders to the reader of the file; none are needed.
    Delete \`%YAML 1.1\`.
    "
  `);
});

test('anchors that explode', async () => {
  expect(await told(explosion)).toMatchInlineSnapshot(`
    "
    yaml-alias-explosion scenarios/plan.yaml:6:14
    With \`*a4\` the file repeats more than 50,000 values.
    Write the values where they are needed. Sites that are alike fit in one line with \`count\`.
    "
  `);
});

test('an anchor that is not there', async () => {
  expect(await told(spoil(['area: 1322 ha', 'area: *area']))).toMatchInlineSnapshot(`
    "
    yaml-alias-unknown scenarios/plan.yaml:33:15
    \`*area\` repeats a value marked \`&area\`, and there is none above.
    Write the value here. A number that several places need goes under \`assumptions\`, and is used as \`= its_name\`.
    "
  `);
});

test('an anchor within itself', async () => {
  expect(
    await told(spoil(['record:\n', 'record: &record\n'], ['established: {2022: 2, 2023: 1}', 'established: *record'])),
  ).toMatchInlineSnapshot(`
    "
    yaml-alias-circular scenarios/plan.yaml:41:24
    \`*record\` stands within the very value that it repeats.
    Write the value here.
    "
  `);
});

test('a merge key', async () => {
  expect(await told(spoil(['        count: 22', '        <<: {count: 22}']))).toMatchInlineSnapshot(`
    "
    yaml-merge-key scenarios/plan.yaml:37:9
    \`<<\` would take in another section; that is not used here.
    Copy the lines that are needed to this place, or keep them in a file of their own and name it under \`include\`.
    "
  `);
});

test('nesting of 10,000', async () => {
  expect(await told(`a: ${'['.repeat(10_000)}`)).toMatchInlineSnapshot(`
    "
    yaml-too-deep scenarios/plan.yaml:1:103
    There are more than 100 levels within each other here.
    Close the brackets that are open, and check the indents above: a scenario needs about eight levels.
    "
  `);
});

test('nesting of 10,000 by indentation', async () => {
  expect(
    await told(Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth % 400)}a:`).join('\n')),
  ).toMatchInlineSnapshot(`
    "
    yaml-too-deep scenarios/plan.yaml:101:102
    There are more than 100 levels within each other here.
    Close the brackets that are open, and check the indents above: a scenario needs about eight levels.
    "
  `);
});

test('50 MB', async () => {
  expect(await told(new Uint8Array(50 * 1024 * 1024).fill(0x61))).toMatchInlineSnapshot(`
    "
    yaml-too-large scenarios/plan.yaml:1:1
    The file has 50 MB; up to 4 MB are read.
    A scenario takes a few pages: check that this is the right file. Sites that are alike fit in one line with \`count\`.
    "
  `);
});

test('an empty file', async () => {
  expect(await told('')).toMatchInlineSnapshot(`
    "
    file-empty scenarios/plan.yaml:1:1
    The file is empty.
    Begin with the scenario that \`parkreach init\` writes, and change its numbers.
    "
  `);
});

test('a file with remarks alone', async () => {
  expect(await told('# nothing yet\n')).toMatchInlineSnapshot(`
    "
    file-empty scenarios/plan.yaml:1:1
    The file is empty.
    Begin with the scenario that \`parkreach init\` writes, and change its numbers.
    "
  `);
});

test('invalid UTF-8', async () => {
  expect(await told(Uint8Array.from([...new TextEncoder().encode('title: B'), 0xe1, 0xba, 0x20]))).toMatchInlineSnapshot(`
    "
    file-not-utf8 scenarios/plan.yaml:1:9
    The file is not saved as UTF-8: a letter here cannot be read.
    Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding).
    "
  `);
});

test('UTF-16', async () => {
  expect(await told(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toMatchInlineSnapshot(`
    "
    file-not-utf8 scenarios/plan.yaml:1:1
    The file is saved as UTF-16, not as UTF-8.
    Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding).
    "
  `);
});

test('NUL', async () => {
  expect(await told(spoil(['region: Bắc Giang', 'region: Bắc\0 Giang']))).toMatchInlineSnapshot(`
    "
    file-nul scenarios/plan.yaml:2:12
    There is an invisible zero character (NUL) here.
    Delete it, and save the file as plain text.
    "
  `);
});

test('a byte order mark at the start is no problem', async () => {
  expect(await told(`\ufeff${PLAN}`)).toMatchInlineSnapshot(`
    "

    "
  `);
});

test('a byte order mark in the middle', async () => {
  expect(await told(spoil(['period:', '\ufeffperiod:']))).toMatchInlineSnapshot(`
    "
    file-control-character scenarios/plan.yaml:3:1
    There is an invisible character here (U+FEFF).
    Delete it and type this place again.
    "
  `);
});

test('CR alone', async () => {
  expect(await told(PLAN.replaceAll('\n', '\r'))).toMatchInlineSnapshot(`
    "
    file-cr-only scenarios/plan.yaml:1:48
    This line ends as lines did on old Macintosh computers (CR alone), so that the next one runs into it.
    Save the file with Windows (CRLF) or Unix (LF) line ends.
    "
  `);
});

test('CRLF is no problem', async () => {
  expect(await told(PLAN.replaceAll('\n', '\r\n'))).toMatchInlineSnapshot(`
    "

    "
  `);
});

test('a file that is no map', async () => {
  expect(await told('- title\n')).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:1:1
    A list cannot stand here.
    Write a section of lines \`key: value\`.
    "
  `);
});

test('a single word', async () => {
  expect(await told('title')).toMatchInlineSnapshot(`
    "
    wrong-type scenarios/plan.yaml:1:1
    The text \`title\` cannot stand here.
    Write a section of lines \`key: value\`.
    "
  `);
});

test('a value cut by its comma', async () => {
  expect(
    await told(
      spoil([
        'growth_2030:\n    metric: cagr(output, 2020, 2030)\n    about: 11%/yr\n    by: 2030',
        'growth_2030: {metric: cagr(output, 2020, 2030), about: 11%/yr, by: 2030}',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    map-cut-by-comma scenarios/plan.yaml:53:25
    The value of \`metric\` holds a comma, and within {...} it is cut there.
    Write \`metric: "cagr(output, 2020, 2030)"\`.
    "
  `);
});

test('a thousands comma cut in braces', async () => {
  expect(
    await told(
      spoil([
        'existing:\n        count: 6\n        area: 1322 ha\n        occupancy: 78%\n        cleared: 1200 ha',
        'existing: {count: 6, area: 1,322 ha, occupancy: 78%}',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    map-cut-by-comma scenarios/plan.yaml:31:34
    The value of \`area\` holds a comma, and within {...} it is cut there.
    Write \`area: 1322 ha\`.
    "
  `);
});

test('a colon without a space', async () => {
  expect(await told(spoil(['leasable: 68%', 'leasable:68%']))).toMatchInlineSnapshot(`
    "
    yaml-colon-without-space scenarios/plan.yaml:24:5
    There is no space after \`leasable:\`.
    Write \`leasable: 68%\`.
    "
  `);
});

test('a title with a colon', async () => {
  expect(await told(spoil(['{en: A small plan, vi: Một kế hoạch nhỏ}', 'Bắc Giang: a plan']))).toMatchInlineSnapshot(`
    "
    yaml-plain-with-colon scenarios/plan.yaml:1:8
    The value holds a colon, and reads like a key within a key.
    Put it in quotes: \`"Bắc Giang: a plan"\`.
    "
  `);
});

test('a plain percent sign', async () => {
  expect(await told(spoil(['unit: "%"', 'unit: %']))).toMatchInlineSnapshot(`
    "
    yaml-plain-start scenarios/plan.yaml:15:11
    A value cannot begin with \`%\`.
    Put the value in quotes, as in \`"%"\`.
    "
  `);
});

test('an indent between two levels', async () => {
  expect(await told(spoil(['    take_up: 150', '   take_up: 150']))).toMatchInlineSnapshot(`
    "
    yaml-indentation scenarios/plan.yaml:25:4
    The line is indented by 3 spaces, like no line above that it could belong to.
    Indent it by 0, 2 or 4 spaces, like its neighbours.
    "
  `);
});

test('a greater sign', async () => {
  expect(await told(spoil(['about: 11%/yr', 'about: >11%/yr']))).toMatchInlineSnapshot(`
    "
    yaml-plain-start scenarios/plan.yaml:55:12
    A value cannot begin with \`>\`.
    Write \`over 5 ha\` for more than a number; put any other text that begins with \`>\` in quotes.
    "
  `);
});
