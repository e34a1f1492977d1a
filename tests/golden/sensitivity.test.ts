import { expect, test } from 'vitest';
import { renderDiscovery } from '../../src/cli/render-discovery.ts';
import { renderSensitivity } from '../../src/cli/render-sensitivity.ts';
import { type DiscoveredScenario, discover } from '../../src/pipeline/discover.ts';
import { discoveryJson } from '../../src/pipeline/discovery-json.ts';
import { type Sensitivity, sensitivity } from '../../src/pipeline/sensitivity.ts';
import { sensitivityJson } from '../../src/pipeline/sensitivity-json.ts';
import { displayWidth } from '../../src/render/display-width.ts';
import type { Method } from '../../src/sweep/analyse/findings.ts';
import type { Language } from '../../src/text/language.ts';
import { hostOf } from './judge.ts';

// Reviewed by eye, in both languages: read the difference before accepting it.

const BAC_GIANG = 'scenarios/bac-giang.yaml';
const LANG_SON = 'scenarios/lang-son.yaml';
const GATE = 'tests/golden/scenarios/gate.yaml';
const CHECK = { mode: 'from-today', rulebook: 'statcan-2025', version: '0.0.0' } as const;
const MEMORY = { there: 2e9, room: 1e9 };

interface Asked {
  readonly file: string;
  readonly method: Method;
  readonly target: string | undefined;
  readonly n: number;
  readonly secondOrder?: boolean;
  readonly level?: number;
}

async function analysed({ file, method, target, n, secondOrder = false, level = 0.95 }: Asked): Promise<Sensitivity> {
  const flags = { n: `${n}`, seed: '1', secondOrder };
  const found = await sensitivity(hostOf(), file, { ...CHECK, method, target, level, flags, memory: MEMORY });
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}

async function discovered(file: string, target: string, outcome: 'reached' | 'missed'): Promise<DiscoveredScenario> {
  const flags = { n: '1000', seed: '1' };
  const found = await discover(hostOf(), file, { ...CHECK, target, outcome, flags, memory: MEMORY });
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}

const terminal = { width: 80, colour: false };

function check(text: string): void {
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
}

test.each<[string, Asked, readonly Language[]]>([
  ['sobol', { file: BAC_GIANG, method: 'sobol', target: 'clusters_2030', n: 120 }, ['en', 'vi']],
  ['all', { file: LANG_SON, method: 'sobol', target: undefined, n: 64, level: 0.9 }, ['en', 'vi']],
  ['pairs', { file: GATE, method: 'sobol', target: 'leased', n: 256, secondOrder: true }, ['en', 'vi']],
  ['oat', { file: BAC_GIANG, method: 'oat', target: 'parks_2030', n: 9 }, ['en', 'vi']],
  ['morris', { file: GATE, method: 'morris', target: undefined, n: 40 }, ['en', 'vi']],
  ['rank', { file: GATE, method: 'rank', target: 'leased', n: 256 }, ['en', 'vi']],
])('sensitivity, %s', async (name, asked, languages) => {
  const found = await analysed(asked);
  for (const language of languages) {
    const text = renderSensitivity(found, { language, version: '0.0.0', terminal });
    check(text);
    await expect(text).toMatchFileSnapshot(`sensitivity/${name}.${language}.txt`);
  }
});

test.each<[string, 'reached' | 'missed', readonly Language[]]>([
  ['clusters_2030', 'reached', ['en', 'vi']],
  ['output_growth_current', 'missed', ['en', 'vi']],
])('discovery, %s %s', async (target, outcome, languages) => {
  const found = await discovered(BAC_GIANG, target, outcome);
  for (const language of languages) {
    const text = renderDiscovery(found, { language, version: '0.0.0', terminal });
    check(text);
    await expect(text).toMatchFileSnapshot(`sensitivity/discover-${outcome}.${language}.txt`);
  }
});

test('as JSON', async () => {
  const told = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
  for (const [method, n] of [
    ['sobol', 64],
    ['morris', 10],
    ['oat', 3],
    ['rank', 128],
  ] as const) {
    const found = await analysed({ file: GATE, method, target: 'leased', n, secondOrder: true });
    await expect(told(sensitivityJson(found, '0.0.0'))).toMatchFileSnapshot(`sensitivity/${method}.json`);
  }
  const found = await discovered(GATE, 'leased', 'reached');
  await expect(told(discoveryJson(found, '0.0.0'))).toMatchFileSnapshot('sensitivity/discover.json');
});

test('a target that is not there, or that the record has decided, is said so', async () => {
  const ask = async (file: string, target: string) => {
    const found = await sensitivity(hostOf(), file, { ...CHECK, method: 'oat', target, level: 0.95, flags: {}, memory: MEMORY });
    return 'unanswerable' in found ? found.unanswerable : found;
  };
  expect(await ask(BAC_GIANG, 'park_2030')).toEqual({ code: 'unknown-target', name: 'park_2030', nearest: 'parks_2030' });
  expect(await ask(LANG_SON, 'ic_growth_2025')).toMatchObject({ code: 'closed-target', name: 'ic_growth_2025' });
});
