import type { Place } from '../base/place.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode, MapNode } from '../document/document-node.ts';
import { excerptEntries } from '../document/excerpt-entries.ts';
import { parseDocument, parseExcerpt } from '../document/parse-document.ts';
import { checkShape } from '../scenario/check-shape.ts';
import { type Evidence, readSeedFile, type SeedFile } from '../scenario/evidence.ts';
import { textsOf, valueAt } from '../scenario/sources.ts';
import { findSeed, type SeedText, seedPaths } from './find-seed.ts';
import type { Host } from './host.ts';
import type { LoadProblem } from './resolve-scenario.ts';

/** The files of evidence that a scenario lists: in the folder `seeds` beside its own, or beside the file itself. */
export function readEvidence(
  host: Host,
  file: string,
  root: MapNode,
): Result<{ readonly figures: Evidence; readonly texts: readonly SeedText[] }, LoadProblem> {
  const problems: LoadProblem[] = [];
  const figures = new Map<string, SeedFile>();
  const texts: SeedText[] = [];
  const taken = figuresTaken(root);
  for (const { name, place, beside } of evidenceListed(root, file)) {
    const seed = findSeed(host, beside, name);
    if (seed === undefined) {
      problems.push({ code: 'unknown-evidence-file', place, facts: { name, looked: seedPaths(beside, name) } });
      continue;
    }
    const read = readSeed(seed, taken.get(name) ?? new Set());
    if (!read.ok) problems.push(...read.problems);
    else figures.set(name, read.value);
    texts.push(seed);
  }
  return problems.length > 0 ? failure(problems) : success({ figures, texts });
}

/** The names that a scenario lists as evidence, each with the file beside which it is looked for. */
export function evidenceListed(
  root: DocumentNode,
  file: string,
): readonly { readonly name: string; readonly place: Place; readonly beside: string }[] {
  const list = valueAt(root, 'evidence');
  return (list?.kind === 'list' ? list.items : []).flatMap((item) => {
    const [name] = textsOf(item);
    const { place } = item;
    return name === undefined ? [] : [{ name, place, beside: place.file.startsWith('--') ? file : place.file }];
  });
}

/** What a scenario takes of a figure; the rest is for those who read the evidence itself. */
const FIGURE_FIELDS = new Set(['value', 'values', 'readings', 'year', 'period', 'prices']);

/** The figures that a document takes, by file. */
function figuresTaken(root: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  const visit = (node: DocumentNode, key: string): void => {
    if (node.kind === 'map') for (const entry of node.entries) visit(entry.value, entry.key);
    else if (node.kind === 'list') for (const item of node.items) visit(item, '');
    else if (key === 'from' || key === 'derive_from') {
      const [file = '', ...id] = node.text.split('.');
      taken.set(file, (taken.get(file) ?? new Set()).add(id.join('.')));
    }
  };
  visit(root, '');
  return taken;
}

/** One seed file, checked: of its figures only those to keep, where it can be read in parts. */
export function readSeed({ name, path, source }: SeedText, keep: ReadonlySet<string>): Result<SeedFile, LoadProblem> {
  const part = typeof source === 'string' ? excerptEntries(source, 'figures', keep, FIGURE_FIELDS) : undefined;
  const document = part === undefined ? parseDocument(source, path) : parseExcerpt(part, path);
  if (!document.ok) return document;
  const shape = checkShape(document.value, 'seed');
  return shape.length > 0 ? failure(shape) : success(readSeedFile(name, document.value));
}
