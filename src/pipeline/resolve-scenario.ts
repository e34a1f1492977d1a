import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode, MapNode } from '../document/document-node.ts';
import type { DocumentProblem } from '../document/document-problem.ts';
import { type Collision, mergeDocuments } from '../document/merge-documents.ts';
import { overridePath } from '../document/override-path.ts';
import { parseDocument } from '../document/parse-document.ts';
import { parseOverride } from '../document/parse-override.ts';
import { checkShape, foundType } from '../scenario/check-shape.ts';
import type { NotedNumbers } from '../scenario/read-context.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import { entriesOf, entryOf, isQuantityMap, textOf, textsOf, valueAt } from '../scenario/sources.ts';
import { besideFile, type Host } from './host.ts';
import { unreadFile } from './unread-file.ts';

export interface LoadOptions {
  readonly variant?: string | undefined;
  /** Texts of `--set path=value`, in order. */
  readonly set?: readonly string[] | undefined;
  /** Where the numbers that are read are noted, for those who vary them. */
  readonly noted?: NotedNumbers | undefined;
}

export type LoadProblem = DocumentProblem | ScenarioProblem;

/** Most files that are laid over each other, one counted as often as it is included. */
const MOST_LAYERS = 50;

/** A scenario file laid over all that it includes, with its variant and flags, in the shape that the format asks for. */
export function resolveScenario(
  host: Host,
  file: string,
  options: LoadOptions,
): Result<{ readonly root: MapNode; readonly collisions: readonly Collision[] }, LoadProblem> {
  const layers = readLayers(host, file, []);
  if (!layers.ok) return layers;
  const merged = mergeDocuments(layers.value, isQuantityMap);
  const overridden = applyOverrides(withoutKey(withoutRemoved(merged.node, file), 'include'), file, options);
  if (!overridden.ok) return overridden;
  const { root, collisions } = overridden.value;
  const shape = checkShape(root, 'scenario');
  // A file that is included may include others of its own: nothing is overridden by that.
  const between = merged.collisions.filter(({ path }) => path[0] !== 'include');
  return shape.length > 0 ? failure(shape) : success({ root, collisions: [...between, ...collisions] });
}

/** The file and what it includes, in the order in which they are laid over each other. */
function readLayers(
  host: Host,
  file: string,
  above: readonly { file: string; place: Place }[],
): Result<readonly DocumentNode[], LoadProblem> {
  const place = above.at(-1)?.place ?? { file, line: 1, column: 1 };
  if (above.some((item) => item.file === file)) {
    return failure([{ code: 'include-circle', place, facts: { files: [...above.map((item) => item.file), file] } }]);
  }
  const found = host.read(file);
  if ('reason' in found && above.length === 0) return failure([unreadFile(host, file, found.reason)]);
  if ('reason' in found) return failure([{ code: 'include-unread', place, facts: { file, reason: found.reason } }]);
  const document = parseDocument(found.source, file);
  if (!document.ok) return document;
  const shape = checkLayer(document.value);
  if (shape.length > 0) return failure(shape);
  const include = valueAt(document.value, 'include');
  const layers: DocumentNode[] = [];
  for (const name of textsOf(include)) {
    const inner = readLayers(host, besideFile(file, name), [...above, { file, place: include?.place ?? place }]);
    if (!inner.ok) return inner;
    layers.push(...inner.value);
    if (layers.length < MOST_LAYERS) continue;
    return failure([{ code: 'too-many-includes', place: include?.place ?? place, facts: { limit: MOST_LAYERS } }]);
  }
  return success([...layers, document.value]);
}

/** What keeps a document from being laid over others: it is no map of keys, or its `include` names no files. */
function checkLayer(document: DocumentNode): readonly LoadProblem[] {
  const wrong = (node: DocumentNode, path: string, expected: readonly string[]): LoadProblem => {
    const text = node.kind === 'scalar' ? node.text : '';
    return { code: 'wrong-type', place: node.place, path, facts: { expected, found: foundType(node), text } };
  };
  if (document.kind !== 'map') return [wrong(document, '', ['object'])];
  const include = valueAt(document, 'include');
  const files = include?.kind === 'list' ? include.items : include === undefined ? [] : [include];
  return files
    .filter((file) => textOf(file) === undefined || foundType(file) === 'nothing')
    .map((file) => wrong(file, 'include', ['string', 'array']));
}

/** Lays the chosen variant and the flags over the scenario; every variant is tried, so that a wrong path never waits unseen. */
function applyOverrides(
  root: MapNode,
  file: string,
  { variant, set = [] }: LoadOptions,
): Result<{ root: MapNode; collisions: readonly Collision[] }, LoadProblem> {
  const problems: LoadProblem[] = [];
  let result = root;
  const touched = new Map<string, Place>();
  const collisions: Collision[] = [];
  const touch = (path: string, place: Place): void => {
    const earlier = touched.get(path);
    if (earlier !== undefined) collisions.push({ path: path.split('.'), places: [earlier, place] });
    touched.set(path, place);
  };
  const variants = entriesOf(valueAt(root, 'variants'));
  for (const { key, value } of variants) {
    let trial = root;
    for (const entry of entriesOf(value)) {
      const changed = overridePath(trial, entry.key, entry.value, entry.keyPlace);
      if (!changed.ok) problems.push(...changed.problems);
      else trial = isNull(entry.value) ? withoutRemoved(changed.value, '') : changed.value;
      if (key === variant) touch(entry.key, entry.value.place);
    }
    if (key === variant) result = trial;
  }
  if (variant !== undefined && !variants.some(({ key }) => key === variant)) {
    const known = variants.map(({ key }) => key);
    const near = nearest(variant, known);
    const place = entryOf(root, 'variants')?.keyPlace ?? { file, line: 1, column: 1 };
    problems.push({
      code: 'unknown-variant',
      place,
      facts: { name: variant, known, ...(near !== undefined && { nearest: near }) },
    });
  }
  for (const [index, text] of set.entries()) {
    const override = parseOverride(text, index);
    if (!override.ok) {
      problems.push(...override.problems);
      continue;
    }
    const { path, pathPlace, value } = override.value;
    const changed = overridePath(result, path, value, pathPlace);
    if (!changed.ok) problems.push(...changed.problems);
    else result = isNull(value) ? withoutRemoved(changed.value, '') : changed.value;
    touch(path, value.place);
  }
  return problems.length > 0 ? failure(problems) : success({ root: result, collisions });
}

/** `gate: null` in a file that is laid over another takes the key away. */
function withoutRemoved(node: MapNode, file: string): MapNode {
  const included = (inner: DocumentNode): boolean =>
    inner.place.file !== file || (inner.kind === 'map' && inner.entries.some((entry) => included(entry.value)));
  const clean = (map: MapNode): MapNode => ({
    ...map,
    entries: map.entries.flatMap((entry) => {
      if (isNull(entry.value)) return [];
      return [entry.value.kind === 'map' ? { ...entry, value: clean(entry.value) } : entry];
    }),
  });
  return included(node) ? clean(node) : node;
}

function isNull(node: DocumentNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function withoutKey(node: MapNode, key: string): MapNode {
  return { ...node, entries: node.entries.filter((entry) => entry.key !== key) };
}
