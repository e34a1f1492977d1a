import type { Finding } from '../assessment/audit/finding.ts';
import { findingId } from '../assessment/audit/finding-id.ts';
import type { Interval } from '../assessment/audit/interval.ts';
import type { Active, AuditIdentity, AuditNetwork, AuditVariable } from '../assessment/audit/network.ts';
import type { Audited } from './audit.ts';

/** Version of the JSON that `audit` gives: it changes when a reader of the old one would go wrong. */
const AUDIT_SCHEMA_VERSION = 1;

/** The findings of an audit as JSON: shares and rates are fractions, levels in the unit that stands beside them. */
export function auditJson(audited: Audited, version: string) {
  return { parkreach: version, schemaVersion: AUDIT_SCHEMA_VERSION, files: audited.files, ...auditContent(audited) };
}

/** The findings and the unknowns alone, as they also stand within other JSON. */
export function auditContent({ network, result }: Audited) {
  const variable = (index: number) => network.variables[index] as AuditVariable;
  return {
    findings: result.findings.map((finding) => findingJson(network, finding)),
    unknowns: result.unknowns.map(({ variable: index, central, interval, alone, identities }) => ({
      ...unknownJson(network, index, central, interval),
      label: variable(index).label,
      identities: identities.map((item) => identityId(network, item)),
      alone: alone.map(({ figure, interval: own }) => ({ figure: variable(figure).id, interval: edges(own, variable(index)) })),
    })),
  };
}

function findingJson(network: AuditNetwork, finding: Finding) {
  const { kind, reason, identities, figures, slack, drift, readings, unknown } = finding;
  return {
    id: findingId(network, finding),
    kind,
    reason,
    identities: identities.map((item) => {
      const { id, label, place, readings: ways } = network.identities[item.identity] as AuditIdentity;
      return { id, label, formula: ways[item.reading]?.text ?? '', file: place.file, line: place.line };
    }),
    figures: figures.map(({ variable: index, interval, needed, factor }) => {
      const variable = network.variables[index] as AuditVariable;
      return {
        id: variable.id,
        label: variable.label,
        place: { file: variable.place.file, line: variable.place.line, document: variable.standsAt },
        printed: variable.printed,
        readings: variable.readings.map(({ text }) => text),
        unit: variable.unit?.text ?? null,
        interval: edges(interval, variable),
        needed: needed === null ? null : edges(needed, variable),
        factor,
      };
    }),
    slack,
    drift: drift === null ? null : [drift.lo, drift.hi].map(finite),
    readings: readings.map((outcome) => ({
      figures: outcome.figures.map(({ figure, reading }) => {
        const variable = network.variables[figure] as AuditVariable;
        return { id: variable.id, reading: variable.readings[reading]?.text ?? '' };
      }),
      identities: outcome.identities.map((item) => ({
        id: identityId(network, item),
        formula: network.identities[item.identity]?.readings[item.reading]?.text ?? '',
        label: network.identities[item.identity]?.readings[item.reading]?.label ?? {},
      })),
      holds: outcome.holds,
      unknowns: outcome.unknowns.map(({ variable, central, interval }) => unknownJson(network, variable, central, interval)),
    })),
    unknown: unknown === null ? null : (network.variables[unknown]?.id ?? null),
  };
}

function unknownJson(network: AuditNetwork, index: number, central: number | null, interval: Interval) {
  const variable = network.variables[index] as AuditVariable;
  const value = central === null ? null : inUnit(central, variable);
  return { id: variable.id, unit: variable.unit?.text ?? null, value, interval: edges(interval, variable) };
}

function identityId(network: AuditNetwork, { identity }: Active): string {
  return (network.identities[identity] as AuditIdentity).id;
}

function edges({ lo, hi }: Interval, variable: AuditVariable): readonly (number | null)[] {
  return [lo, hi].map((edge) => inUnit(edge, variable));
}

/** A value in the unit that it is shown in; shares and rates stay fractions. An open side is null. */
function inUnit(value: number, { unit }: AuditVariable): number | null {
  return finite(unit === null || unit.percent ? value : value / unit.scale);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}
