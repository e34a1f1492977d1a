import { audit } from '../assessment/audit/audit.ts';
import { compileNetwork } from '../assessment/audit/compile-network.ts';
import type { AuditResult, Finding } from '../assessment/audit/finding.ts';
import type { AuditNetwork } from '../assessment/audit/network.ts';
import { plainFigure } from '../assessment/audit/plain-figure.ts';
import { printedSlips } from '../assessment/audit/printed-slips.ts';
import type { Place } from '../base/place.ts';
import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { checkShape } from '../scenario/check-shape.ts';
import { type AuditSource, namesIn, readAuditSource } from '../scenario/read-audit.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import { valueAt } from '../scenario/sources.ts';
import { findSeed, seedPaths } from './find-seed.ts';
import type { Host } from './host.ts';
import { type LoadOptions, resolveScenario } from './resolve-scenario.ts';
import { evidenceListed } from './scenario-evidence.ts';
import { unreadFile } from './unread-file.ts';

/** Some files audited together. */
export interface Audited {
  readonly files: readonly string[];
  readonly sources: readonly AuditSource[];
  readonly network: AuditNetwork;
  readonly result: AuditResult;
}

/** Files to findings: read them and all that they name, compile one network, audit it. */
export function auditFiles(host: Host, files: readonly string[], options: LoadOptions = {}): Result<Audited, Problem> {
  const sources = new Map<string, AuditSource>();
  const audited = new Set<string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const wanted = readArgument(host, file, options, sources, problems);
    for (const name of wanted) audited.add(name);
  }
  for (const name of audited) lendFigures(host, files[0] ?? '', sources.get(name), sources, problems);
  if (problems.length > 0) return failure(problems);
  const compiled = compileNetwork([...sources.values()], audited);
  if (compiled.problems.length > 0) return failure(compiled.problems);
  const { network } = compiled;
  const found = audit(network);
  const slips = [...audited].flatMap((name) => slipsOf(network, sources.get(name) as AuditSource, found));
  return success({
    files,
    sources: [...sources.values()],
    network,
    result: { ...found, findings: [...found.findings, ...slips] },
  });
}

/** What figures show by themselves, where no identity has told it. */
function slipsOf(network: AuditNetwork, source: AuditSource, { findings }: AuditResult): readonly Finding[] {
  const told = new Set(
    findings
      .flatMap(({ kind, reason, figures }) => (kind === 'slip' && reason === 'unit' ? figures : []))
      .map(({ variable }) => variable),
  );
  return printedSlips(source).flatMap(({ id, reason, factor }): Finding[] => {
    const variable = network.variables.findIndex((item) => item.id === id);
    if (variable === -1 || told.has(variable)) return [];
    const figure = { ...plainFigure(network, variable, new Map()), factor: factor === null ? null : 1 / factor };
    return [{ kind: 'slip', reason, identities: [], figures: [figure], slack: null, drift: null, readings: [], unknown: null }];
  });
}

/** Reads a file of the command line: a seed by itself, a scenario with its evidence. Gives the names whose identities count. */
function readArgument(
  host: Host,
  file: string,
  options: LoadOptions,
  sources: Map<string, AuditSource>,
  problems: Problem[],
): readonly string[] {
  const name = (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '');
  const found = host.read(file);
  if ('reason' in found) {
    problems.push(unreadFile(host, file, found.reason));
    return [];
  }
  const document = parseDocument(found.source, file);
  if (!document.ok) {
    problems.push(...document.problems);
    return [];
  }
  if (valueAt(document.value, 'figures') !== undefined || valueAt(document.value, 'document') !== undefined) {
    addSeed(name, document.value, sources, problems);
    return [name];
  }
  const resolved = resolveScenario(host, file, options);
  if (!resolved.ok) {
    problems.push(...resolved.problems);
    return [];
  }
  const own = `scenario:${name}`;
  sources.set(own, readAuditSource(own, resolved.value.root, problems as ScenarioProblem[]));
  const listed = evidenceListed(resolved.value.root, file);
  for (const seed of listed) readSeedFor(host, seed.beside, seed.name, seed.place, sources, problems);
  return [own, ...listed.map((seed) => seed.name)];
}

/** Reads the files that identities name without listing them, for their figures alone. */
function lendFigures(
  host: Host,
  beside: string,
  source: AuditSource | undefined,
  sources: Map<string, AuditSource>,
  problems: Problem[],
): void {
  if (source === undefined) return;
  const own = new Set([...source.figures, ...source.unknowns].map(({ id }) => id));
  for (const { readings } of source.identities) {
    for (const { formula, place } of readings) {
      for (const name of namesIn(formula)) {
        const [file = '', rest] = name.split(/\.(.*)/s);
        if (rest === undefined || own.has(name) || sources.has(file)) continue;
        // A year behind an own figure is no file.
        if (/^\d{4}$/.test(rest) && [...own].some((id) => id.startsWith(`${file}.`))) continue;
        readSeedFor(host, place.file === '' ? beside : place.file, file, place, sources, problems);
      }
    }
  }
}

function readSeedFor(
  host: Host,
  beside: string,
  name: string,
  place: Place,
  sources: Map<string, AuditSource>,
  problems: Problem[],
): void {
  if (sources.has(name)) return;
  const seed = findSeed(host, beside, name);
  if (seed === undefined) {
    problems.push({ code: 'unknown-evidence-file', place, facts: { name, looked: seedPaths(beside, name) } });
    return;
  }
  const document = parseDocument(seed.source, seed.path);
  if (document.ok) addSeed(name, document.value, sources, problems);
  else problems.push(...document.problems);
}

function addSeed(name: string, root: DocumentNode, sources: Map<string, AuditSource>, problems: Problem[]): void {
  const shape = checkShape(root, 'seed');
  problems.push(...shape);
  if (shape.length === 0) sources.set(name, readAuditSource(name, root, problems as ScenarioProblem[]));
}
