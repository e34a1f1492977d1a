import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Diagnostic, type LanguageClient, type Position, startLanguageClient } from './language-client.ts';

const scenarios = new URL('../../scenarios/', import.meta.url);
const seeds = new URL('../../seeds/', import.meta.url);
const modeline = '# yaml-language-server: $schema=./scenario.schema.json';
let client: LanguageClient;

beforeAll(async () => {
  client = await startLanguageClient(fileURLToPath(scenarios));
});
afterAll(async () => {
  await client.stop();
});

/** Opens a text in which `|` marks a place, and gives the place with what was found in the text. */
async function openAt(name: string, marked: string): Promise<{ at: Position; found: readonly Diagnostic[] }> {
  const [before = ''] = marked.split('|');
  const lines = before.split('\n');
  const at = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { at, found: await client.open(name, marked.replace('|', '')) };
}
const linesOf = (found: readonly Diagnostic[]) => found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);

const plan = `${modeline}
title: A plan
period: {base: 2020, to: 2030}
`;

test.each(['bac-giang.yaml', 'bac-giang-219.yaml'])('%s has no problem in the editor', async (name) => {
  expect(linesOf(await client.open(name, readFileSync(new URL(name, scenarios), 'utf8')))).toEqual([]);
});

test.each(['bac-giang-2021.yaml', 'bac-giang-record.yaml', 'norms.yaml'])('seeds/%s has none either', async (name) => {
  expect(linesOf(await client.open(`../seeds/${name}`, readFileSync(new URL(name, seeds), 'utf8')))).toEqual([]);
});

test('an empty target is offered its keys', async () => {
  const { at } = await openAt('empty-target.yaml', `${plan}targets:\n  parks_2030:\n    |\n`);
  const offered = await client.complete('empty-target.yaml', at);
  expect(offered).toContain('at_least');
  expect(offered).toContain('metric');
  expect(offered).not.toContain('take_up');
});

test.each([
  ['a word of a closed list', `${plan}land:\n  parks:\n    occupancy_over: |\n`, 'established'],
  ['a key of a site', `${plan}land:\n  parks:\n    sites:\n      one:\n        area: 10 ha\n        |\n`, 'occupancy'],
  ['a key of a gate', `${plan}land:\n  parks:\n    gate:\n      occupancy: 60%\n      |\n`, 'in_force'],
  ['a way to lay out samples', `${plan}sweep:\n  design: |\n`, 'latin-hypercube'],
  ['a key of a sweep', `${plan}sweep:\n  design: sobol\n  |\n`, 'correlations'],
  ['a section of a file that includes another', `${modeline}\ninclude: bac-giang.yaml\n|\n`, 'variants'],
])('completion: %s', async (what, text, offered) => {
  const name = `${what.replaceAll(' ', '-')}.yaml`;
  const { at } = await openAt(name, text);
  expect(await client.complete(name, at)).toContain(offered);
});

test.each([
  ['a key of its own', 'ti|tle: A plan\n', 'Title of the scenario'],
  ['a description beside a reference', 'land:\n  parks:\n    take|_up: 150 ha/yr\n', 'Land that the market leases in a year'],
  ['an example', 'land:\n  parks:\n    take|_up: 150 ha/yr\n', '150 ha/yr'],
  ['a default', 'land:\n  parks:\n    bu|ild: 3 yr\n', 'Default: 0 yr.'],
  ['a part of an uncertain number', 'assumptions:\n  pace:\n    ran|ge: 1 to 2\n', 'Lowest and highest possible value'],
])('hover shows %s', async (what, text, shown) => {
  const name = `hover-${what.replaceAll(' ', '-')}.yaml`;
  const { at } = await openAt(name, `${modeline}\n${text}`);
  expect(await client.hover(name, at)).toContain(shown);
});

test('an unknown key is reported at its line', async () => {
  const { found } = await openAt(
    'unknown-key.yaml',
    `${plan}targets:\n  parks_2030:\n    metric: x\n    atleast: 29\n    by: 2030\n`,
  );
  expect(linesOf(found)).toEqual(['7: Property atleast is not allowed.']);
});

test('a missing key is reported, but not in a file that is laid over another', async () => {
  const site = 'land: {parks: {sites: {new: {count: 3}}}}\n';
  const alone = await openAt('alone.yaml', `${plan}targets: {a: {}}\n${site}`);
  expect(linesOf(alone.found)).toEqual(['5: Missing property "area".']);
  const over = await openAt('over.yaml', `${modeline}\ninclude: bac-giang.yaml\n${site}`);
  expect(linesOf(over.found)).toEqual([]);
});

test('nothing was asked of the outside', () => {
  expect(client.outside).toEqual([]);
});
