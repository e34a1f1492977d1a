import { expect, test } from 'vitest';
import { openEvidence } from '../../src/pipeline/seed-files.ts';
import { memoryHost } from './memory-host.ts';

const seed = (value: string) => `document: {title: A, kind: norm}\nfigures:\n  share: {value: ${value}, note: x}\n`;
const host = memoryHost({
  'seeds/law.yaml': seed('60%'),
  'plans/plan.yaml': 'title: A\ninclude: base.yaml\n',
  'plans/base.yaml': 'title: B\nevidence: [law, own]\n',
  'plans/seeds/own.yaml': seed('9% to 10%/yr'),
  'plans/lost.yaml': 'title: C\nevidence: [nothing]\n',
  'seeds/bad.yaml': seed('"26,5%"'),
});

function names(argument: string) {
  const opened = openEvidence(host, [argument], 'here.yaml');
  return opened.ok
    ? opened.value.map(({ file }) => file)
    : opened.problems.map(({ code, place }) => [code, place.file, place.line]);
}

test('a seed by its path, by its name, and those that a scenario lists or takes over', () => {
  expect(names('seeds/law.yaml')).toEqual(['seeds/law.yaml']);
  expect(names('law')).toEqual(['seeds/law.yaml']);
  expect(names('plans/plan.yaml')).toEqual(['seeds/law.yaml', 'plans/seeds/own.yaml']);
});

test('what cannot be found or read is a problem with its place', () => {
  expect(names('laws')).toEqual([['unknown-evidence-file', 'laws', 1]]);
  expect(names('plans/lost.yaml')).toEqual([['unknown-evidence-file', 'plans/lost.yaml', 2]]);
  expect(names('bad')).toEqual([['number-decimal-comma', 'seeds/bad.yaml', 3]]);
});

test('a figure is read with its wording, its range and its standing', () => {
  const opened = openEvidence(host, ['plans/plan.yaml'], 'here.yaml');
  const own = opened.ok ? opened.value[1] : undefined;
  expect(own?.standing).toBe('norm');
  expect(own?.figures[0]?.readings[0]).toMatchObject({
    wording: 'range',
    printed: ['9', '10'],
    uncertainty: { low: 0.09, high: 0.1 },
  });
});
