/** What the engine costs once it is warm, and how its cost grows with the number of sites: `npm run bench`. */
import { readFileSync } from 'node:fs';
import { assess } from '../src/assessment/assess.ts';
import { parseDocument } from '../src/document/parse-document.ts';
import { compileModel, type Model } from '../src/model/compile-model.ts';
import { parseWithMathjs } from '../src/model/formula/mathjs-parser.ts';
import { loadScenario } from '../src/pipeline/load-scenario.ts';
import { project } from '../src/projection/project-numbers.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { median } from './median.ts';
import { show } from './show.ts';

const RUNS = 101;
/** Until V8 has made all of it fast. */
const WARM_UP = 400;

function timed<T>(work: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function compile(scenario: Scenario): Model {
  const model = compileModel(scenario, { mode: 'from-today', parser: parseWithMathjs });
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return model.value;
}

/** A plan of so many sites over fifty years that uses every step of the pipeline. */
function planOf(sites: number): Scenario {
  const text = `
title: plan
period: {base: 2020, to: 2070}
land:
  parks:
    leasable: 68%
    gate: {occupancy: 40%, over: operating}
    clearance: ${sites * 10} ha/yr
    take_up: ${sites * 5} ha/yr
    quota: ${sites * 270} ha
    build: 2 yr
    delay: 1 yr
    ramp: {to: 85%, years: 6 yr}
    sites:
      standing: {count: ${Math.round(sites / 5)}, area: ${sites * 50} ha, occupancy: 70%}
      new: {count: ${sites - Math.round(sites / 5)}, area: ${sites * 220} ha, planned: 2021 to 2050}
targets:
  area: {metric: parks.established.area, at_least: 1 ha, by: 2070}
`;
  const document = parseDocument(text, 'plan.yaml');
  const scenario = document.ok ? readScenario(document.value, new Map()) : document;
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems));
  return scenario.value;
}

const host = {
  read: (path: string) => {
    try {
      return { source: readFileSync(path, 'utf8') };
    } catch {
      return { reason: 'not-found' as const };
    }
  },
};
const loaded = loadScenario(host, 'scenarios/bac-giang.yaml', {});
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const warm = Array.from({ length: WARM_UP + RUNS }, () =>
  timed(() => {
    const model = compile(loaded.value.scenario);
    return assess(model, project(model));
  }),
).slice(WARM_UP);
const times = warm.map(([time]) => time).sort((a, b) => a - b);
const bacGiang = median(times);
/** On a machine that others use too, what the work itself costs. */
const undisturbed = times[Math.floor(RUNS / 10)] as number;

const sizes = [29, 290, 2900];
const perSiteYear = sizes.map((sites) => {
  const model = compile(planOf(sites));
  const runs = Array.from({ length: RUNS }, () => timed(() => project(model))[0]).slice(RUNS >> 1);
  return (1e6 * median(runs)) / (sites * (model.last - model.base));
});
const first = perSiteYear[0] as number;
const shown = sizes.map((sites, index) => `${sites} sites ${(perSiteYear[index] as number).toFixed(0)} ns`).join(', ');
const growth = Math.max(...perSiteYear) / first;
const [large] = timed(() => project(compile(planOf(2900)), { through: 2070 }));
show(
  'engine',
  {
    bacGiangMs: bacGiang,
    bacGiangFastestTenthMs: undisturbed,
    perSiteYearNs: Object.fromEntries(sizes.map((sites, index) => [sites, perSiteYear[index]])),
    growth,
    largeMs: large,
  },
  [
    `engine     warm compile + projection + assessment of Bắc Giang ${bacGiang.toFixed(1)} ms (at most 10 ms), the fastest tenth under ${undisturbed.toFixed(1)} ms`,
    `flatness   per site-year ${shown}: ${growth.toFixed(2)}x of the smallest plan's (at most 1.4x)`,
    `large      2,900 sites over 50 years: compiled and projected in ${large.toFixed(0)} ms (under 1,000 ms)`,
  ],
);
