import type { AuditResult, Finding, FindingKind } from '../assessment/audit/finding.ts';
import type { AuditIdentity, AuditNetwork, AuditVariable } from '../assessment/audit/network.ts';
import { auditTexts } from '../text/audit/audit-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { sayCentral, sayDrift, sayInterval, sayReading, sayVariable } from './audit-words.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import { sayLabel } from './labels.ts';

/** What an audit found, with the names of its files. */
export interface AuditReport {
  readonly files: readonly string[];
  readonly network: AuditNetwork;
  readonly result: AuditResult;
}

const KINDS = ['contradiction', 'warning', 'slip', 'ambiguous', 'follows', 'consistent'] as const;
/** Readings that fit are all shown; of those that do not, so many. */
const MOST_FAILING = 3;
/** A figure that could be wrong is shown with what it would have to be; more than these only by name. */
const MOST_FIGURES = 12;

/** An audit as content: what is wrong first, what follows and what agrees last. */
export function reportAudit(
  { files, network, result }: AuditReport,
  { language }: { readonly language: Language },
): readonly Block[] {
  const texts = auditTexts(language);
  const of = (kind: FindingKind) => result.findings.filter((finding) => finding.kind === kind);
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, of(kind).length])) as Record<FindingKind, number>;
  const head: Block[] = [
    { kind: 'heading', level: 1, text: `${texts.title}: ${files.join(', ')}` },
    { kind: 'sentence', lines: [network.identities.length === 0 ? texts.nothing : texts.summary(counts)] },
  ];
  const told = (['contradiction', 'warning', 'slip', 'ambiguous'] as const).flatMap((kind): Block[] => {
    const findings = of(kind);
    if (findings.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: texts.headings[kind] },
      ...findings.flatMap((finding) => findingBlocks(network, finding, language)),
    ];
  });
  return [
    ...head,
    ...told,
    ...followingBlocks(network, result, language),
    ...consistentBlocks(network, of('consistent'), language),
  ];
}

function findingBlocks(network: AuditNetwork, finding: Finding, language: Language): readonly Block[] {
  const texts = auditTexts(language);
  const identities = finding.identities.map(({ identity }) => network.identities[identity] as AuditIdentity);
  const [only] = finding.figures;
  const title =
    identities.length === 0 || finding.reason === 'part-of-range'
      ? only === undefined
        ? ''
        : sayVariable(network, only.variable, language)
      : titleOf(identities, language);
  const formulas = finding.identities.flatMap(({ identity, reading }): Inline[] => {
    const { readings } = network.identities[identity] as AuditIdentity;
    return readings.length > 1 && finding.readings.length > 0 ? [] : [[piece(readings[reading]?.text ?? '', 'quiet')]];
  });
  const notes = identities.flatMap(({ note }) => (Object.keys(note).length === 0 ? [] : [sayLabel(note, '', language)]));
  const isConflict = finding.kind === 'contradiction' || (finding.kind === 'warning' && finding.reason !== 'part-of-range');
  const lines: Inline[] = [
    ...(finding.kind === 'ambiguous' && finding.reason === null ? [] : [texts.reasons[finding.reason ?? 'none']]),
    ...formulas,
    ...(isConflict && finding.figures.some(({ interval }) => interval.lo !== interval.hi)
      ? [finding.slack === null ? texts.noSlack : texts.slack(formatNumber(finding.slack, 1, language))]
      : []),
    ...driftLines(network, finding, language),
    ...finding.figures.flatMap(({ variable, factor }) =>
      factor === null ? [] : [texts.factor(sayVariable(network, variable, language), formatNumber(factor, 6, language))],
    ),
    ...notes,
  ];
  return [
    { kind: 'heading', level: 3, text: [piece(title, 'strong')] },
    { kind: 'sentence', lines },
    ...(finding.readings.length === 0 ? figureBlocks(network, finding, language) : readingBlocks(network, finding, language)),
  ];
}

/** The identities that have a label; the first by its id where none has. */
function titleOf(identities: readonly AuditIdentity[], language: Language): string {
  const labelled = identities.filter(({ label }) => Object.keys(label).length > 0);
  const shown = labelled.length > 0 ? labelled : identities.slice(0, 1);
  return shown.map(({ id, label }) => sayLabel(label, id, language)).join('; ');
}

function driftLines(network: AuditNetwork, { drift, identities }: Finding, language: Language): readonly string[] {
  if (drift === null) return [];
  const texts = auditTexts(language);
  const yearly = identities.some(({ identity }) => (network.identities[identity]?.years ?? 1) > 1);
  // So far down only where nothing holds the other side.
  if (drift.lo < -0.9) return [texts.driftAtLeast(sayDrift(drift.hi, language), yearly)];
  if (!Number.isFinite(drift.hi)) return [texts.driftAtLeast(sayDrift(drift.lo, language), yearly)];
  return [texts.drift(sayDrift(drift.lo, language), sayDrift(drift.hi, language), yearly)];
}

function figureBlocks(network: AuditNetwork, { figures }: Finding, language: Language): readonly Block[] {
  const { columns, or } = auditTexts(language);
  if (figures.length === 0) return [];
  const withNeeded = figures.some(({ needed }) => needed !== null);
  const rows = figures.slice(0, MOST_FIGURES).map(({ variable, needed }): readonly Inline[] => {
    const { id, readings, printed } = network.variables[variable] as AuditVariable;
    const stated = printed.length > 0 ? printed.join('; ') : readings.map((item) => sayReading(item, language)).join(` ${or} `);
    const name: Inline = [piece(`${sayVariable(network, variable, language)} `), piece(id, 'quiet')];
    const wanted = needed === null ? '' : sayInterval(needed, network.variables[variable] as AuditVariable, language);
    return withNeeded ? [name, stated, wanted] : [name, stated];
  });
  const titles = [column(columns.figure), column(columns.printed), ...(withNeeded ? [column(columns.needed)] : [])];
  return [{ kind: 'table', columns: titles, rows, repeat: null }];
}

function readingBlocks(network: AuditNetwork, { readings }: Finding, language: Language): readonly Block[] {
  const texts = auditTexts(language);
  const failing = readings.filter(({ holds }) => !holds);
  const shown = [...readings.filter(({ holds }) => holds), ...failing.slice(0, MOST_FAILING)];
  const rows = shown.map(({ figures, identities, holds, unknowns }): readonly Inline[] => {
    const ways = [
      ...figures.map(({ figure, reading }) => network.variables[figure]?.readings[reading]?.text ?? ''),
      ...identities.flatMap(({ identity, reading }) => {
        const { readings: all } = network.identities[identity] as AuditIdentity;
        const way = all[reading];
        return all.length < 2 || way === undefined ? [] : [sayLabel(way.label, way.text, language)];
      }),
    ];
    const then = holds
      ? unknowns.flatMap(({ variable, central, interval }) => {
          const unknown = network.variables[variable] as AuditVariable;
          const value =
            central === null ? sayInterval(interval, unknown, language) : sayCentral(central, interval, unknown, language);
          return [`${sayVariable(network, variable, language)}: ${value}`];
        })
      : [];
    return [
      ways.join('; '),
      [piece(holds ? texts.holds : texts.fails, holds ? 'good' : 'bad'), piece(then.length === 0 ? '' : `. ${then.join('; ')}`)],
    ];
  });
  const more = failing.length - MOST_FAILING;
  return [
    { kind: 'table', columns: [column(texts.columns.reading), column(texts.columns.outcome)], rows, repeat: null },
    ...(more > 0 ? [{ kind: 'note', lines: [texts.otherReadings(more)] } as const] : []),
  ];
}

function followingBlocks(network: AuditNetwork, { unknowns }: AuditResult, language: Language): readonly Block[] {
  if (unknowns.length === 0) return [];
  const texts = auditTexts(language);
  const rows = unknowns.map(({ variable, central, interval }): readonly Inline[] => {
    const unknown = network.variables[variable] as AuditVariable;
    const value = central === null ? '' : sayCentral(central, interval, unknown, language);
    const isOpen = interval.lo === unknown.bounds.lo && interval.hi === unknown.bounds.hi;
    const range = isOpen ? '' : sayInterval(interval, unknown, language);
    return [sayVariable(network, variable, language), value, range === value ? '' : range];
  });
  const columns = [
    column(texts.columns.unknown),
    column(texts.columns.value, 'right'),
    column(texts.columns.between, 'left', true, 1),
  ];
  return [
    { kind: 'heading', level: 2, text: texts.headings.follows },
    { kind: 'table', columns, rows, repeat: null },
  ];
}

function consistentBlocks(network: AuditNetwork, findings: readonly Finding[], language: Language): readonly Block[] {
  if (findings.length === 0) return [];
  const items = findings.flatMap(({ identities }) =>
    identities.map(({ identity, reading }) => {
      const { label, readings } = network.identities[identity] as AuditIdentity;
      return sayLabel(label, readings[reading]?.text ?? '', language);
    }),
  );
  return [
    { kind: 'heading', level: 2, text: auditTexts(language).headings.consistent },
    { kind: 'list', items },
  ];
}
