import type { Problem } from '../base/problem.ts';
import { sortProblems } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode, Entry, MapNode } from '../document/document-node.ts';
import { parseDocument } from '../document/parse-document.ts';
import { parseOverride } from '../document/parse-override.ts';
import type { Model } from '../model/compile-model.ts';
import { checkShape } from '../scenario/check-shape.ts';
import type { NotedNumbers } from '../scenario/read-context.ts';
import { AS_STATED, readSweep } from '../scenario/read-sweep.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import { textsOf, valueAt } from '../scenario/sources.ts';
import { type PlannedSamples, planSamples, type SampleDefaults } from '../sweep/plan-samples.ts';
import type { Host } from './host.ts';
import type { LoadedScenario } from './load-scenario.ts';
import { unreadFile } from './unread-file.ts';

/** What the command line says of a sweep, as it was typed. */
export interface SweepFlags {
  /** File of `--sweep`. */
  readonly sweep?: string | undefined;
  /** Texts of `--vary path=values`, in order. */
  readonly vary?: readonly string[] | undefined;
  readonly design?: string | undefined;
  readonly n?: string | undefined;
  readonly seed?: string | undefined;
  readonly levels?: string | undefined;
  readonly secondOrder?: boolean | undefined;
  /** Whether figures of the evidence vary within their printed precision. */
  readonly evidence?: boolean | undefined;
  /** Texts of `--groups name=path,path`, in order; `none` alone leaves those of the scenario out. */
  readonly groups?: readonly string[] | undefined;
}

/**
 * The sample plan of a scenario: from its `sweep` section, over which a file of `--sweep` is laid, and the flags over both. A
 * layer replaces whole keys; one that says what varies takes correlations and groups of the layers below away.
 * @param noted the numbers of the scenario, noted while it was loaded
 */
export function sweepSamples(
  host: Host,
  loaded: LoadedScenario,
  noted: NotedNumbers,
  model: Model,
  flags: SweepFlags,
  defaults: SampleDefaults = {},
): Result<PlannedSamples, Problem> {
  const problems: Problem[] = [];
  const layers = [asMap(valueAt(loaded.root, 'sweep')), sweepFile(host, flags, problems), flagLayer(flags, problems)];
  if (problems.length > 0) return failure(sortProblems(problems));
  const place = { file: loaded.file, line: 1, column: 1 };
  const section = layers.reduce<MapNode>((below, layer) => (layer === undefined ? below : lay(below, layer)), {
    ...{ kind: 'map', place, entries: [] },
  });
  const told: ScenarioProblem[] = [];
  const units = textsOf(valueAt(loaded.root, 'units'));
  const read = readSweep({ noted, units, report: (problem) => told.push(problem) }, section);
  if (told.length > 0) return failure(sortProblems(told));
  const planned = planSamples(model, read, defaults);
  return planned.ok ? success(planned.value) : planned;
}

function lay(below: MapNode, above: MapNode): MapNode {
  const hidden = new Set(above.entries.map(({ key }) => key));
  if (hidden.has('vary')) for (const key of ['correlations', 'groups']) hidden.add(key);
  return { kind: 'map', place: above.place, entries: [...below.entries.filter(({ key }) => !hidden.has(key)), ...above.entries] };
}

/** The file of `--sweep`: the keys of the section at its top. */
function sweepFile(host: Host, { sweep: file }: SweepFlags, problems: Problem[]): MapNode | undefined {
  if (file === undefined) return undefined;
  const found = host.read(file);
  if ('reason' in found) {
    problems.push(unreadFile(host, file, found.reason));
    return undefined;
  }
  const document = parseDocument(found.source, file);
  const wrong = document.ok ? checkShape(document.value, 'sweep') : document.problems;
  problems.push(...wrong);
  return document.ok ? asMap(document.value) : undefined;
}

/** The flags as if they stood in a file: their places name the flag. */
function flagLayer(flags: SweepFlags, problems: Problem[]): MapNode | undefined {
  const entries: Entry[] = [];
  const add = (key: string, flag: string, text: string | undefined, value: string | number | boolean | undefined): void => {
    if (text === undefined || value === undefined) return;
    const place = { file: flag, line: 1, column: 1, length: text.length };
    entries.push({ key, keyPlace: place, value: { kind: 'scalar', place, text, quoted: false, value } });
  };
  const whole = (text: string | undefined) => (text !== undefined && /^\d+$/.test(text) ? Number(text) : text);
  add('design', '--design', flags.design, flags.design);
  add('n', '--n', flags.n, whole(flags.n));
  add('seed', '--seed', flags.seed, whole(flags.seed));
  add('levels', '--levels', flags.levels, whole(flags.levels));
  if (flags.secondOrder === true) add('second_order', '--second-order', 'true', true);
  if (flags.evidence === true) add('evidence', '--evidence', 'printed precision', 'printed precision');
  const varied = (flags.vary ?? []).flatMap((text, index) => varyEntry(text, index, problems));
  const [first] = varied;
  if (first !== undefined) {
    const map: MapNode = { kind: 'map', place: first.keyPlace, entries: varied };
    entries.push({ key: 'vary', keyPlace: first.keyPlace, value: map });
  }
  const groups = flags.groups ?? [];
  if (groups.length > 0) {
    const place = { file: '--groups', line: 1, column: 1, length: (groups[0] as string).length };
    const map: MapNode = { kind: 'map', place, entries: groups.flatMap((text) => (text === 'none' ? [] : [groupEntry(text)])) };
    entries.push({ key: 'groups', keyPlace: place, value: map });
  }
  const [leading] = entries;
  if (leading === undefined) return undefined;
  const layer: MapNode = { kind: 'map', place: leading.keyPlace, entries };
  problems.push(...checkShape(layer, 'sweep'));
  return layer;
}

/** `--vary a.b=1,2,3`; a path alone keeps the range of the scenario. */
function varyEntry(text: string, index: number, problems: Problem[]): Entry[] {
  const stated = text.includes('=') ? text : `${text}=${AS_STATED}`;
  const parsed = parseOverride(stated, index, '--vary');
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  const { path, pathPlace, value } = parsed.value;
  return [{ key: path, keyPlace: pathPlace, value: entryValue(value) }];
}

/** `--groups land=land.parks,assumptions.delay` */
function groupEntry(text: string): Entry {
  const place = { file: '--groups', line: 1, column: 1, length: text.length };
  const sign = text.indexOf('=');
  const paths = sign === -1 ? [] : text.slice(sign + 1).split(',');
  const items = paths.map((item): DocumentNode => {
    const path = item.trim();
    return { kind: 'scalar', place, text: path, quoted: false, value: path };
  });
  const key = (sign === -1 ? text : text.slice(0, sign)).trim();
  return { key, keyPlace: place, value: { kind: 'list', place, items } };
}

/** Nothing behind the sign is no value, to be said so; in a file it would take the key away. */
function entryValue(value: DocumentNode): DocumentNode {
  return value.kind === 'scalar' && value.value === null ? { ...value, value: '' } : value;
}

function asMap(node: DocumentNode | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined;
}
