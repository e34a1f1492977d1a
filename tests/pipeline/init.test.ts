import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Model } from '../../src/model/compile-model.ts';
import { compileScenario } from '../../src/pipeline/compile-scenario.ts';
import { initScenario } from '../../src/pipeline/init.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import type { LoadOptions } from '../../src/pipeline/resolve-scenario.ts';
import { project } from '../../src/projection/project-numbers.ts';
import { memoryHost } from './memory-host.ts';

async function compile(text: string, options: LoadOptions = {}): Promise<Model> {
  const loaded = loadScenario(memoryHost({ 'plan.yaml': text }), 'plan.yaml', options);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const model = await compileScenario(loaded.value.scenario, 'from-today');
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return model.value;
}
const verdicts = (model: Model) =>
  Object.fromEntries(assess(model, project(model)).targets.map(({ target, verdict }) => [target.id, verdict]));

describe.each(['en', 'vi'] as const)('the first scenario (%s)', (language) => {
  const text = initScenario(language);

  test('loads, compiles, and every target of it can be judged', async () => {
    const judged = verdicts(await compile(text));
    expect(Object.keys(judged)).toEqual(['parks_2035.2030', 'parks_2035', 'leased_2035', 'output_growth']);
    for (const verdict of Object.values(judged)) expect(['reachable', 'tight', 'out-of-reach']).toContain(verdict);
  });

  test('has targets of both kinds, and variants that change a verdict', async () => {
    const central = verdicts(await compile(text));
    expect(new Set(Object.values(central)).size).toBeGreaterThan(1);
    const slow = verdicts(await compile(text, { variant: 'slow_market' }));
    expect(slow).not.toEqual(central);
    await compile(text, { variant: 'no_delay' });
  });

  test('opens with the schema for editors, and keeps to a readable width', () => {
    expect(text.startsWith('# yaml-language-server: $schema=./scenario.schema.json\n')).toBe(true);
    expect(text.split('\n').filter((line) => line.length > 130)).toEqual([]);
  });
});

test('both languages state the same plan', () => {
  const [en, vi] = (['en', 'vi'] as const).map((language) =>
    loadScenario(memoryHost({ 'plan.yaml': initScenario(language) }), 'plan.yaml', {}),
  );
  expect(vi?.ok && vi.value.hash).toBe(en?.ok && en.value.hash);
});
