import { nearest } from '../../base/nearest.ts';
import type { Model } from '../../model/compile-model.ts';
import { AGGREGATES } from '../../scenario/aggregates.ts';

/** What a derivation can be asked for. */
export type Subject =
  | { readonly kind: 'target'; readonly metric: number }
  | { readonly kind: 'variable'; readonly variable: number }
  /** The sites of a line, as positions in their pool, and one of their states where one is named. */
  | { readonly kind: 'sites'; readonly pool: number; readonly sites: readonly number[]; readonly state: string | null };

/** The states of a site that can be asked for by name. */
export const SITE_STATES = ['established', 'cleared', 'operating', 'leased', 'age', 'wanted'] as const;

/** What a name stands for: a target, else a series, a result of a pool, or a site; else the names most like it. */
export function findSubject(model: Model, name: string): Subject | { readonly nearest: readonly string[] } {
  const metric = model.metrics.findIndex(({ target }) => target.id === name);
  if (metric !== -1) return { kind: 'target', metric };
  const variable = model.variableByName.get(name);
  if (variable !== undefined && namesOf(model).has(name)) return { kind: 'variable', variable };
  return findSites(model, name) ?? { nearest: nearNames(model, name) };
}

function findSites(model: Model, name: string): Subject | undefined {
  const [poolName = '', site = '', state] = name.split('.');
  for (const [pool, item] of model.pools.entries()) {
    // A site may go without its pool where no other has its name.
    const [own, wanted] = item.pool.name === poolName ? [site, state] : [poolName, site === '' ? undefined : site];
    const sites = item.sites.flatMap((one, index) => (one.name === own || one.line.name === own ? [index] : []));
    const known = wanted === undefined || SITE_STATES.some((one) => one === wanted);
    if (sites.length > 0 && known) return { kind: 'sites', pool, sites, state: wanted ?? null };
  }
  return undefined;
}

/** Series and results of pools. */
function namesOf(model: Model): ReadonlySet<string> {
  return new Set([
    ...model.series.map(({ series }) => series.name),
    ...model.pools.flatMap(({ pool }) => Object.keys(AGGREGATES).map((name) => `${pool.name}.${name}`)),
  ]);
}

/** Up to three names: the one that is spelt most like it, then those that contain it or its parts. */
function nearNames(model: Model, name: string): readonly string[] {
  const sites = model.pools.flatMap(({ pool }) => pool.lines.map((line) => `${pool.name}.${line.name}`));
  const all = [...model.metrics.map(({ target }) => target.id), ...namesOf(model), ...sites];
  const near = nearest(name, all);
  const lower = name.toLowerCase();
  const containing = all.filter((item) => item.includes(lower) || lower.includes(item));
  return [...new Set([...(near === undefined ? [] : [near]), ...containing])].slice(0, 3);
}
