import { nearest } from '../base/nearest.ts';
import type { AnyQuantity } from '../base/quantity.ts';
import { NO_UNIT } from '../base/unit.ts';
import type { Entry } from '../document/document-node.ts';
import { AGGREGATES, aggregateUnit } from './aggregates.ts';
import { checkObserved } from './check-observed.ts';
import type { Expectation } from './expectation.ts';
import { DECISIONS, inUnit, LAG, LAND, LAND_A_YEAR, SHARE } from './expectations.ts';
import { type ReadContext, report } from './read-context.ts';
import { readGates } from './read-gate.ts';
import { readLabel } from './read-label.ts';
import { readQuantity } from './read-quantity.ts';
import { readRamp } from './read-ramp.ts';
import { readSite } from './read-site.ts';
import { readSpans, readYears } from './read-spans.ts';
import { reportRepeated } from './report-repeated.ts';
import type { Denominator, Pool, SiteLine, Span } from './scenario.ts';
import { entriesOf, entryOf, integerOf, textOf, textsOf, valueAt } from './sources.ts';

/** A pool of sites with the rules that they share. */
export function readPool(context: ReadContext, { key: name, keyPlace, value: node }: Entry): Pool {
  const path = `land.${name}`;
  const read = (key: string, expected: Expectation): AnyQuantity | null => {
    const value = valueAt(node, key);
    return value === undefined ? null : (readQuantity(context, value, `${path}.${key}`, expected) ?? null);
  };
  const spans = (key: string, expected: Expectation): readonly Span[] | null => {
    const value = valueAt(node, key);
    if (value === undefined) return null;
    const read = readSpans(context, value, `${path}.${key}`, expected);
    return read.length === 0 ? null : read;
  };
  const occupancyOver = (textOf(valueAt(node, 'occupancy_over')) as Denominator | undefined) ?? 'operating';
  const rampNode = valueAt(node, 'ramp');
  const defaults = {
    leasable: read('leasable', SHARE) ?? undefined,
    ramp: rampNode === undefined ? undefined : readRamp(context, rampNode, `${path}.ramp`),
    leasableNamed: entryOf(node, 'leasable') !== undefined,
    rampNamed: rampNode !== undefined,
  };
  const shared = { build: read('build', LAG), delay: read('delay', LAG), openAt: read('open_at', SHARE) };
  const lines = entriesOf(valueAt(node, 'sites')).flatMap((entry): SiteLine[] => {
    const line = readSite(context, name, entry, defaults);
    if (line === undefined) return [];
    return [
      { ...line, build: line.build ?? shared.build, delay: line.delay ?? shared.delay, openAt: line.openAt ?? shared.openAt },
    ];
  });
  checkNames(context, name, lines);
  const districtsNode = valueAt(node, 'districts');
  const districts = textsOf(districtsNode);
  reportRepeated(context, districtsNode, `${path}.districts`);
  for (const line of lines) {
    if (line.district === null || districts.length === 0 || districts.includes(line.district)) continue;
    const near = nearest(line.district, districts);
    report(context, 'unknown-district', line.place, `${path}.sites.${line.name}.district`, {
      name: line.district,
      known: districts,
      ...(near !== undefined && { nearest: near }),
    });
  }
  const used = lines.flatMap((line) => line.district ?? []);
  const observed = entriesOf(valueAt(node, 'observed')).flatMap(({ key, keyPlace: place, value }) => {
    const unit = aggregateUnit(key);
    if (unit === undefined) {
      const near = nearest(key, Object.keys(AGGREGATES));
      const facts = { name: key, ...(near !== undefined && { nearest: near }) };
      report(context, 'unknown-aggregate', place, `${path}.observed.${key}`, facts);
      return [];
    }
    const expected = { ...inUnit(unit, null, 'not-negative'), share: unit.percent };
    return [{ aggregate: key, values: readYears(context, value, `${path}.observed.${key}`, expected), place }];
  });
  checkObserved(context, name, observed);
  return {
    name,
    label: readLabel(valueAt(node, 'label')),
    occupancyOver,
    gates: readGates(context, valueAt(node, 'gate'), `${path}.gate`, occupancyOver),
    approvals: spans('approvals', { ...DECISIONS, unit: NO_UNIT }),
    quota: spans('quota', LAND),
    clearance: spans('clearance', LAND_A_YEAR),
    takeUp: spans('take_up', LAND_A_YEAR),
    lines,
    districts: districts.length > 0 ? districts : [...new Set(used)],
    recordedTo: recordedTo(context, node, name, lines),
    observed,
    place: keyPlace,
  };
}

/** The last year of the record: as stated, else the last year in any site's record. */
function recordedTo(context: ReadContext, node: Entry['value'], pool: string, lines: readonly SiteLine[]): number | null {
  const stated = integerOf(valueAt(node, 'recorded_to'));
  const years = lines.flatMap(({ record }) =>
    record === null
      ? []
      : [...record.established, ...(record.operating ?? []), ...record.cleared, ...record.occupancy].map((item) => item.year),
  );
  if (stated === undefined) return years.length === 0 ? null : Math.max(...years);
  if (stated <= context.base) {
    const place = valueAt(node, 'recorded_to')?.place ?? node.place;
    report(context, 'year-before-base', place, `land.${pool}.recorded_to`, {
      year: stated,
      base: context.base,
      key: 'recorded_to',
    });
    return null;
  }
  for (const line of lines) {
    const { record } = line;
    const late =
      record &&
      [...record.established, ...(record.operating ?? []), ...record.cleared, ...record.occupancy].find(
        (item) => item.year > stated,
      );
    if (late)
      report(context, 'year-after-record', record.place, `land.${pool}.sites.${line.name}.record`, {
        year: late.year,
        recordedTo: stated,
      });
  }
  return stated;
}

/** Site names are unique, also those that a cohort's members get; an expansion names another site that stands on its own. */
function checkNames(context: ReadContext, pool: string, lines: readonly SiteLine[]): void {
  const names = new Set(lines.map((line) => line.name));
  const expansions = new Set(lines.flatMap((line) => (line.expands === null ? [] : [line.name])));
  for (const line of lines) {
    const path = `land.${pool}.sites.${line.name}`;
    for (let member = 1; line.count > 1 && member <= line.count; member++) {
      const name = `${line.name}_${member}`;
      if (names.has(name)) report(context, 'site-name-clash', line.place, path, { name });
    }
    if (line.expands === null) continue;
    if (line.expands === line.name) report(context, 'expansion-of-itself', line.place, path, { site: line.name });
    else if (!names.has(line.expands)) {
      const near = nearest(line.expands, names);
      report(context, 'unknown-site', line.place, `${path}.expands`, {
        name: line.expands,
        ...(near !== undefined && { nearest: near }),
      });
    } else if (expansions.has(line.expands)) {
      report(context, 'expansion-of-expansion', line.place, `${path}.expands`, { site: line.name, of: line.expands });
    }
  }
}
