import { atMost } from '../base/comparison.ts';
import type { AnyQuantity } from '../base/quantity.ts';
import type { Entry } from '../document/document-node.ts';
import type { Expectation } from './expectation.ts';
import { AREA, COUNT, inUnit, LAG, LAND, SHARE } from './expectations.ts';
import { type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readQuantity } from './read-quantity.ts';
import { readRamp } from './read-ramp.ts';
import { readRecord } from './read-record.ts';
import { parsePeriod } from './read-spans.ts';
import type { Ramp, SiteLine } from './scenario.ts';
import { entriesOf, entryOf, integerOf, textOf, valueAt } from './sources.ts';

/** What a site takes from its pool where it says nothing itself. */
export interface PoolDefaults {
  readonly leasable: AnyQuantity | undefined;
  readonly ramp: Ramp | undefined;
  /** Whether the pool names them, so that a problem there is not said again for every site. */
  readonly leasableNamed: boolean;
  readonly rampNamed: boolean;
}

/** Most sites of a scenario: a cohort counts with all its members. */
export const MOST_SITES = 10_000;
const NO_RAMP: Ramp = { shape: 'points', from: null, points: [] };

/** One site line of a pool. */
export function readSite(
  context: ReadContext,
  pool: string,
  { key: name, keyPlace, value: node }: Entry,
  defaults: PoolDefaults,
): SiteLine | undefined {
  const path = `land.${pool}.sites.${name}`;
  const read = (key: string, expected: Expectation): AnyQuantity | undefined => {
    const value = valueAt(node, key);
    return value === undefined ? undefined : readQuantity(context, value, `${path}.${key}`, expected);
  };
  const has = (key: string) => entryOf(node, key) !== undefined;
  const place = keyPlace;
  const count = read('count', COUNT);
  const area = read('area', AREA);
  const leasable = read('leasable', SHARE) ?? defaults.leasable;
  const plannedNode = valueAt(node, 'planned');
  const planned = plannedNode === undefined ? null : parsePeriod(textOf(plannedNode) ?? '');
  if (plannedNode !== undefined && (planned == null || planned.to < planned.from)) {
    report(context, 'planned-not-read', plannedNode.place, `${path}.planned`, { found: textOf(plannedNode) ?? '' });
    return undefined;
  }
  const untilNode = valueAt(node, 'until');
  const until = integerOf(untilNode) ?? null;
  if (until !== null && until <= context.base) {
    report(context, 'year-before-base', untilNode?.place ?? place, `${path}.until`, {
      year: until,
      base: context.base,
      key: 'until',
    });
  }
  const states = ['occupancy', 'status', 'planned'].filter(has);
  if (states.length === 0) return report(context, 'site-without-plan', place, path, { site: name });
  if (states.length > 1) return report(context, 'site-state-clash', place, path, { site: name, keys: states });
  const state = has('occupancy') ? 'operating' : has('status') ? 'established' : 'planned';
  if (state === 'planned' && has('cleared'))
    report(context, 'site-state-clash', place, path, { site: name, keys: ['cleared', 'planned'] });
  const rampNode = valueAt(node, 'ramp');
  const ramp = rampNode === undefined ? defaults.ramp : readRamp(context, rampNode, `${path}.ramp`);
  if (leasable === undefined && !has('leasable') && !defaults.leasableNamed)
    report(context, 'leasable-missing', place, path, { pool, site: name });
  if (ramp === undefined && rampNode === undefined && !defaults.rampNamed)
    report(context, 'ramp-missing', place, path, { pool, site: name });
  const cleared = read('cleared', LAND) ?? null;
  if (cleared?.kind === 'given' && area?.kind === 'given' && cleared.value > area.value) {
    report(context, 'cleared-over-area', cleared.place, `${path}.cleared`, { cleared: cleared.value, area: area.value });
  }
  const use = entriesOf(valueAt(node, 'use')).flatMap(({ key, value }): [string, AnyQuantity][] => {
    const quantity = readQuantity(context, value, `${path}.use.${key}`, {
      ...inUnit({ text: '', dimension: '', scale: 1, percent: false, perYear: false }, null),
      unit: null,
      sign: 'not-negative',
    });
    return quantity === undefined ? [] : [[key, quantity]];
  });
  const size = count?.kind === 'given' ? count.value : 1;
  if (size > MOST_SITES)
    return report(context, 'too-many-sites', count?.place ?? place, path, { count: size, limit: MOST_SITES });
  // Behind a count that cannot be read, the record cannot be counted either.
  const recordNode = has('count') && count === undefined ? undefined : valueAt(node, 'record');
  const exempt = valueAt(node, 'exempt');
  const line = {
    name,
    label: readLabel(valueAt(node, 'label')),
    count: size,
    state,
    planned: planned ?? null,
    occupancy: read('occupancy', SHARE) ?? null,
    cleared,
    build: read('build', LAG) ?? null,
    delay: read('delay', LAG) ?? null,
    openAt: read('open_at', SHARE) ?? null,
    ramp: ramp ?? NO_RAMP,
    exempt: exempt?.kind === 'scalar' && exempt.value !== false,
    until,
    expands: textOf(valueAt(node, 'expands')) ?? null,
    district: textOf(valueAt(node, 'district')) ?? null,
    use: new Map(use),
    record: recordNode === undefined ? null : readRecord(context, recordNode, `${path}.record`, name, size, state),
    place,
  } as const;
  if (area === undefined || leasable === undefined) return undefined;
  reportClearedBeyond(context, { ...line, area, leasable });
  return { ...line, area, leasable };
}

/** Land on record as cleared is no more than what the sites that are established by then have. */
function reportClearedBeyond(context: ReadContext, { area, count, state, record }: SiteLine): void {
  if (area.kind !== 'given') return;
  for (const { year, quantity } of record?.cleared ?? []) {
    const sites =
      state === 'planned'
        ? (record?.established ?? []).reduce((sum, item) => (item.year <= year ? sum + item.count : sum), 0)
        : count;
    const whole = (area.value * sites) / count;
    if (quantity.kind === 'given' && sites > 0 && !atMost(quantity.value, whole)) {
      const shown = Math.floor(100 * whole) / 100;
      report(context, 'cleared-over-area', quantity.place, quantity.path, { cleared: quantity.value, area: shown });
    }
  }
}
