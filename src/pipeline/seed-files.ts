import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode } from '../document/document-node.ts';
import type { DocumentProblem } from '../document/document-problem.ts';
import { parseDocument } from '../document/parse-document.ts';
import { checkShape } from '../scenario/check-shape.ts';
import { type FigureFile, readFigures } from '../scenario/read-figures.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import { textsOf, valueAt } from '../scenario/sources.ts';
import { seedPaths } from './find-seed.ts';
import { besideFile, type Host } from './host.ts';
import { unreadFile } from './unread-file.ts';

type SeedProblem = DocumentProblem | ScenarioProblem;

/** A seed file with every figure in it. */
export function readFigureFile(host: Host, path: string): Result<FigureFile, SeedProblem> {
  const document = parseFile(host, path);
  return document.ok ? figuresOf(document.value, path) : document;
}

/**
 * The seed files that some arguments name, each once: a seed by its path or by its name, or those that a scenario lists.
 *
 * @param beside the file beside which names are looked for: in `seeds` within or beside its folder, and in the folder itself
 */
export function openEvidence(host: Host, names: readonly string[], beside: string): Result<readonly FigureFile[], SeedProblem> {
  const files = new Map<string, FigureFile>();
  const problems: SeedProblem[] = [];
  for (const argument of names) {
    const opened = openArgument(host, argument, beside);
    if (!opened.ok) problems.push(...opened.problems);
    else for (const file of opened.value) if (!files.has(file.file)) files.set(file.file, file);
  }
  return problems.length > 0 ? failure(problems) : success([...files.values()]);
}

function openArgument(host: Host, argument: string, beside: string): Result<readonly FigureFile[], SeedProblem> {
  const paths = [argument, ...(/^[^/]*$/.test(argument) ? seedPaths(beside, argument) : [])];
  const path = paths.find((item) => 'source' in host.read(item));
  const place = { file: argument, line: 1, column: 1 };
  const found = host.read(argument);
  if ('reason' in found && path === undefined && (found.reason !== 'not-found' || /\/|\.ya?ml$/.test(argument)))
    return failure([unreadFile(host, argument, found.reason)]);
  if (path === undefined) return failure([{ code: 'unknown-evidence-file', place, facts: { name: argument, looked: paths } }]);
  const document = parseFile(host, path);
  if (!document.ok) return document;
  if (valueAt(document.value, 'figures') !== undefined) {
    const read = figuresOf(document.value, path);
    return read.ok ? success([read.value]) : read;
  }
  return listedBy(host, document.value, path);
}

/** The evidence that a scenario lists, itself or in a file that it includes. */
function listedBy(host: Host, scenario: DocumentNode, path: string): Result<readonly FigureFile[], SeedProblem> {
  const found = evidenceOf(host, scenario, path, new Set([path]));
  const problems: SeedProblem[] = [];
  const files: FigureFile[] = [];
  const items = found.list?.kind === 'list' ? found.list.items : [];
  for (const item of items) {
    for (const name of textsOf(item)) {
      const looked = seedPaths(found.path, name);
      const seed = looked.find((candidate) => 'source' in host.read(candidate));
      const read: Result<FigureFile, SeedProblem> =
        seed === undefined
          ? failure([{ code: 'unknown-evidence-file', place: item.place, facts: { name, looked } }])
          : readFigureFile(host, seed);
      if (read.ok) files.push(read.value);
      else problems.push(...read.problems);
    }
  }
  return problems.length > 0 ? failure(problems) : success(files);
}

/** The list of evidence that counts: the file's own, else that of the last file that it includes. */
function evidenceOf(
  host: Host,
  document: DocumentNode,
  path: string,
  seen: ReadonlySet<string>,
): { readonly list: DocumentNode | undefined; readonly path: string } {
  const own = valueAt(document, 'evidence');
  if (own !== undefined) return { list: own, path };
  for (const name of [...textsOf(valueAt(document, 'include'))].reverse()) {
    const inner = besideFile(path, name);
    const read = seen.has(inner) ? undefined : parseFile(host, inner);
    if (read === undefined || !read.ok) continue;
    const found = evidenceOf(host, read.value, inner, new Set([...seen, inner]));
    if (found.list !== undefined) return found;
  }
  return { list: undefined, path };
}

function figuresOf(root: DocumentNode, path: string): Result<FigureFile, SeedProblem> {
  const shape = checkShape(root, 'seed');
  return shape.length > 0 ? failure(shape) : readFigures(nameOf(path), root);
}

function parseFile(host: Host, path: string): Result<DocumentNode, SeedProblem> {
  const found = host.read(path);
  if ('source' in found) return parseDocument(found.source, path);
  const place = { file: path, line: 1, column: 1 };
  return failure([{ code: 'include-unread', place, facts: { file: path, reason: found.reason } }]);
}

/** `seeds/bac-giang-2021.yaml` is `bac-giang-2021`. */
function nameOf(path: string): string {
  return (path.split('/').at(-1) as string).replace(/\.ya?ml$/, '');
}
