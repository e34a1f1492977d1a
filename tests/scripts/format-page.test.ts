import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatPage, REFUSED } from '../../scripts/format-page.ts';
import { compileScenario } from '../../src/pipeline/compile-scenario.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import type { LoadOptions } from '../../src/pipeline/resolve-scenario.ts';
import { sweepSamples } from '../../src/pipeline/sweep-samples.ts';
import { project } from '../../src/projection/project-numbers.ts';
import type { NotedNumbers } from '../../src/scenario/read-context.ts';
import { memoryHost } from '../pipeline/memory-host.ts';

const page = formatPage();

interface Example {
  readonly line: number;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}
/** The fenced blocks of the page: `plan` stands alone, `over` is laid over it, `evidence <name>` is a file of seeds. */
const examples: readonly Example[] = [...page.matchAll(/^```(\S*) ?(\S*) ?(\S*)\n(.*?)^```$/gms)].map(
  ([whole, language, kind = '', name = '', text = '']) => {
    if (language !== 'yaml') throw new Error(`a block of the page is not YAML: ${whole.slice(0, 60)}`);
    return { line: page.slice(0, page.indexOf(whole)).split('\n').length, kind, name, text };
  },
);
const plan = examples.find(({ kind }) => kind === 'plan')?.text ?? '';
const seeds = Object.fromEntries(
  examples.filter(({ kind }) => kind === 'evidence').map(({ name, text }) => [`seeds/${name}.yaml`, text]),
);

/** The problems of an example; none where it loads, compiles in both modes and can be projected. */
async function problemsOf({ kind, text }: Pick<Example, 'kind' | 'text'>, options: LoadOptions = {}): Promise<unknown> {
  const example = kind === 'over' ? `include: plan.yaml\n${text}` : text;
  const host = memoryHost({ ...seeds, 'plan.yaml': plan, 'example.yaml': example });
  const noted: NotedNumbers = new Map();
  const loaded = loadScenario(host, 'example.yaml', { ...options, noted });
  if (!loaded.ok) return loaded.problems;
  for (const mode of ['from-today', 'as-planned'] as const) {
    const model = await compileScenario(loaded.value.scenario, mode);
    if (!model.ok) return model.problems;
    project(model.value);
    if (!text.includes('\nsweep:') && !text.startsWith('sweep:')) continue;
    const samples = sweepSamples(host, loaded.value, noted, model.value, {});
    if (!samples.ok) return samples.problems;
  }
  return [];
}

test('the page has its examples', () => {
  expect(examples.filter(({ kind }) => kind === 'plan')).toHaveLength(1);
  expect(examples.filter(({ kind }) => kind === 'over').length).toBeGreaterThan(20);
  expect(examples.filter(({ kind }) => !['plan', 'over', 'evidence'].includes(kind))).toEqual([]);
});

describe('every example is a plan without a problem', () => {
  test.each(examples.filter(({ kind }) => kind !== 'evidence').map((example) => [example.line, example] as const))(
    'line %i',
    async (_, example) => {
      expect(await problemsOf(example)).toEqual([]);
      for (const [, variant = ''] of (example.text.split('variants:\n')[1] ?? '').matchAll(/^ {2}([a-z_]+):$/gm)) {
        expect(await problemsOf(example, { variant })).toEqual([]);
      }
    },
  );
});

describe('numbers that are said to be refused are refused, and what to write is taken', () => {
  test.each(REFUSED)('%s: %s', async (path, typed, write) => {
    const problems = (await problemsOf({ kind: 'plan', text: plan }, { set: [`${path}=${typed}`] })) as readonly object[];
    expect(problems).toHaveLength(1);
    expect(await problemsOf({ kind: 'plan', text: plan }, { set: [`${path}=${write}`] })).toEqual([]);
  });
});

test('the flags of the page are as they would be typed', async () => {
  const command = /npx parkreach check plan\.yaml (--set .*)`/.exec(page)?.[1] ?? '';
  const set = [...command.matchAll(/--set (?:"([^"]+)"|(\S+))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(set).toHaveLength(2);
  expect(await problemsOf({ kind: 'plan', text: plan }, { set })).toEqual([]);
});

test('what the page varies on the command line gives the values that it says', async () => {
  const vary = [...(/`(--vary [^`]*)`/.exec(page)?.[1] ?? '').matchAll(/--vary (\S+)/g)].map(([, text = '']) => text);
  const host = memoryHost({ 'plan.yaml': plan });
  const noted: NotedNumbers = new Map();
  const loaded = loadScenario(host, 'plan.yaml', { noted });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const model = await compileScenario(loaded.value.scenario, 'from-today');
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  const samples = sweepSamples(host, loaded.value, noted, model.value, { vary });
  expect(samples).toMatchObject({
    value: {
      plan: {
        design: {
          kind: 'grid',
          points: [
            [100, 175, 250, 325, 400],
            [0, 1, 3],
          ],
        },
      },
    },
  });
});

test('links within the page lead somewhere', () => {
  const anchors = new Set(
    [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

test('the page on disk is this page', () => {
  expect(readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8')).toBe(page);
});
