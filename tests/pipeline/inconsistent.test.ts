import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contradictedFigures } from '../../src/assessment/audit/contradicted-figures.ts';
import { nodeHost } from '../../src/cli/node-host.ts';
import { auditFiles } from '../../src/pipeline/audit.ts';
import { type CheckOptions, check } from '../../src/pipeline/check.ts';
import { findContradicted } from '../../src/pipeline/find-contradicted.ts';
import { AUDITED_SEEDS } from '../../src/pipeline/generated/audited-seeds.ts';
import type { Host } from '../../src/pipeline/host.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';

const SEED = (parks: number, more = '') => `document: {title: A, kind: plan}
figures:
  parks: {value: ${parks}}
  old: {value: 3}
  new: {value: 9}
identities:
  count: parks = old + new
${more}`;
const SCENARIO = `title: A
period: {base: 2020, to: 2030}
evidence: [plan]
land:
  pool:
    leasable: 70%
    ramp: {to: 80%, years: 5 yr}
    sites:
      old: {count: 3, area: 300 ha, occupancy: 50%}
      new: {count: 9, area: 900 ha, planned: 2022 to 2026}
targets:
  all: {metric: pool.established.count, at_least: {from: plan.parks}, by: 2030}
  land: {metric: pool.established.area, at_least: 1100 ha, by: 2030}
`;

/** Files as texts, and the names of those that were read. */
function textHost(files: Readonly<Record<string, string>>): Host & { readonly seen: Set<string> } {
  const seen = new Set<string>();
  const read = (path: string) => {
    const source = files[path];
    if (source === undefined) return { reason: 'not-found' } as const;
    seen.add(path);
    return { source };
  };
  return { read, seen };
}

async function judged(files: Readonly<Record<string, string>>, options: Partial<CheckOptions> = {}) {
  const given = { mode: 'from-today', rulebook: 'statcan-2025', ...options } as const;
  const checked = await check(textHost(files), 'scenarios/a.yaml', given);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const verdicts = async (...given: Parameters<typeof judged>) =>
  (await judged(...given)).assessment.targets.map(({ verdict, projectedVerdict, reasons }) => [
    verdict,
    projectedVerdict,
    reasons,
  ]);

describe('the figures of a plan that do not add up', () => {
  const files = { 'scenarios/a.yaml': SCENARIO, 'seeds/plan.yaml': SEED(15) };
  const inconsistent = [
    ['inconsistent', 'out-of-reach', ['inconsistent']],
    ['reachable', 'reachable', ['typed-target']],
  ];

  test('make a target inconsistent, beside what the projection says', async () => {
    expect(await verdicts(files)).toEqual(inconsistent);
    expect(await verdicts(files, { mode: 'as-planned' })).toEqual(inconsistent);
  });
  test('do so with the audit too, which is then kept', async () => {
    expect(await verdicts(files, { audit: true })).toEqual(inconsistent);
    expect((await judged(files, { audit: true })).audited?.result.findings).toHaveLength(1);
    expect((await judged(files)).audited).toBeNull();
  });
  test('leave a target alone that takes its number from elsewhere', async () => {
    expect(await verdicts(files, { set: ['targets.all.at_least=15'] })).toEqual([
      ['out-of-reach', 'out-of-reach', ['typed-target']],
      ['reachable', 'reachable', ['typed-target']],
    ]);
  });
  test('are told by identities of the scenario itself and by those of several files', async () => {
    const plain = SEED(15).replace(/identities:[\s\S]*$/, '');
    expect(await verdicts({ ...files, 'seeds/plan.yaml': plain })).toEqual([
      ['out-of-reach', 'out-of-reach', []],
      ['reachable', 'reachable', ['typed-target']],
    ]);
    const own = `${SCENARIO}identities: {count: plan.parks = plan.old + plan.new}\n`;
    expect(await verdicts({ 'scenarios/a.yaml': own, 'seeds/plan.yaml': plain })).toEqual(inconsistent);
    const other =
      'document: {title: B, kind: plan}\nfigures: {b: {value: 1}}\nidentities: {count: plan.parks = plan.old + 9 * b}\n';
    const both = SCENARIO.replace('[plan]', '[plan, other]');
    expect(await verdicts({ 'scenarios/a.yaml': both, 'seeds/plan.yaml': plain, 'seeds/other.yaml': other })).toEqual(
      inconsistent,
    );
    expect(await verdicts({ 'scenarios/a.yaml': both, 'seeds/plan.yaml': SEED(12), 'seeds/other.yaml': other })).toEqual([
      ['reachable', 'reachable', []],
      ['reachable', 'reachable', ['typed-target']],
    ]);
  });
  test('that agree change nothing, and a mistake in an identity is told', async () => {
    expect((await verdicts({ ...files, 'seeds/plan.yaml': SEED(12) }))[0]).toEqual(['reachable', 'reachable', []]);
    const host = textHost({ ...files, 'seeds/plan.yaml': SEED(12, '  more: parks = old + knew\n') });
    const checked = await check(host, 'scenarios/a.yaml', { mode: 'from-today', rulebook: 'statcan-2025' });
    expect(checked.ok ? [] : checked.problems.map(({ code }) => code)).toEqual(['identity-unknown-name']);
  });
});

describe('the record of the audits', () => {
  const recorded = Object.keys(AUDITED_SEEDS);
  const scenarios = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'));

  test.each(scenarios)('says of scenarios/%s what an audit says', async (file) => {
    const loaded = loadScenario(nodeHost, `scenarios/${file}`, {});
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const found = await findContradicted(nodeHost, loaded.value, {});
    const audited = auditFiles(nodeHost, [`scenarios/${file}`]);
    if (!audited.ok) throw new Error(JSON.stringify(audited.problems));
    const live = contradictedFigures(audited.value.network, audited.value.result);
    const targets = loaded.value.scenario.targets.flatMap(({ wanted }) => wanted?.quantity.provenance.figure ?? []);
    expect(found).toEqual({ ok: true, value: targets.length === 0 ? [] : live });
  });

  /** A scenario with one target out of each recorded seed, and every seed that it may want. */
  const shipped = Object.fromEntries(
    readdirSync('seeds')
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [`seeds/${file}`, readFileSync(`seeds/${file}`, 'utf8')]),
  );
  const figureOf = (name: string) => /^figures:\n(?: *#.*\n|\n)* +([\w-]+):/m.exec(shipped[`seeds/${name}.yaml`] as string)?.[1];
  const contradictedIn = async (host: Host, name: string) => {
    const loaded = loadScenario(host, 'scenarios/a.yaml', {});
    if (!loaded.ok) throw new Error(`${name} ${JSON.stringify(loaded.problems)}`);
    return findContradicted(host, loaded.value, {});
  };
  const scenarioFor = (name: string) => `title: A
period: {base: 2020, to: 2030}
evidence: [${name}]
series: {x: {unit: parks, growth: 1%/yr, base: 1 park}}
targets: {a: {metric: x, at_least: {from: ${name}.${figureOf(name)}}, by: 2030}}
`;

  test.each(recorded)('of %s holds for its very texts alone', async (name) => {
    const files = { ...shipped, 'scenarios/a.yaml': scenarioFor(name) };
    const record = await contradictedIn(textHost(files), name);
    expect(record).toEqual({ ok: true, value: AUDITED_SEEDS[name]?.contradicted });
    for (const read of Object.keys(AUDITED_SEEDS[name]?.reads ?? {})) {
      const path = `seeds/${read}.yaml`;
      const host = textHost({ ...files, [path]: `${shipped[path]}# audited anew\n` });
      expect(await contradictedIn(host, name)).toEqual(record);
    }
  });

  test('is not believed of a seed that was edited', async () => {
    const edited = (shipped['seeds/bac-giang-2021.yaml'] as string).replace(
      'identities:\n',
      'identities:\n  wrong: parks-new = parks-new + 1\n',
    );
    const name = 'bac-giang-2021';
    const found = await contradictedIn(
      textHost({ ...shipped, 'seeds/bac-giang-2021.yaml': edited, 'scenarios/a.yaml': scenarioFor(name) }),
      name,
    );
    expect(found).toEqual({ ok: true, value: ['bac-giang-2021.parks-new'] });
  });
});
