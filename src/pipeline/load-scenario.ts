import { fingerprint } from '../base/fingerprint.ts';
import type { Place } from '../base/place.ts';
import type { Quantity } from '../base/quantity.ts';
import { type Result, success } from '../base/result.ts';
import type { MapNode } from '../document/document-node.ts';
import type { Collision } from '../document/merge-documents.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { valueAt } from '../scenario/sources.ts';
import type { SeedText } from './find-seed.ts';
import type { Host } from './host.ts';
import { type LoadOptions, type LoadProblem, resolveScenario } from './resolve-scenario.ts';
import { readEvidence } from './scenario-evidence.ts';

export interface LoadedScenario {
  readonly file: string;
  readonly scenario: Scenario;
  /** What was read: the file with all that is laid over it. */
  readonly root: MapNode;
  /** Digest of the resolved values: comments, labels and the order of keys do not change it. */
  readonly hash: string;
  /** Keys that two overrides set: the later one holds. */
  readonly collisions: readonly Collision[];
  /** The seed files that it lists. */
  readonly evidence: readonly SeedText[];
  /** Whether it holds identities of its own over its evidence. */
  readonly statesIdentities: boolean;
  /** Assumptions of included files, and of any file under a variant or flag, may have lost what used them. */
  readonly mayBeUnused: (place: Place) => boolean;
}

/** A scenario file with all that it includes, its variant and flags, read to its last value. */
export function loadScenario(host: Host, file: string, options: LoadOptions): Result<LoadedScenario, LoadProblem> {
  const resolved = resolveScenario(host, file, options);
  if (!resolved.ok) return resolved;
  const { root, collisions } = resolved.value;
  const evidence = readEvidence(host, file, root);
  if (!evidence.ok) return evidence;
  const { figures, texts } = evidence.value;
  const scenario = readScenario(root, figures, options.noted);
  if (!scenario.ok) return scenario;
  const replaced = options.variant !== undefined || (options.set ?? []).length > 0;
  return success({
    file,
    scenario: scenario.value,
    root,
    hash: fingerprint(canonical(scenario.value)),
    collisions,
    evidence: texts,
    statesIdentities: valueAt(root, 'identities') !== undefined,
    mayBeUnused: (place) => replaced || place.file !== file,
  });
}

const NOT_VALUES = new Set(['place', 'path', 'label', 'title', 'region', 'provenance', 'law', 'needs']);

/** The values of a scenario as one text: without places and labels, keys in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, item: unknown) => {
    if (NOT_VALUES.has(key)) return undefined;
    if (key === 'unit') return (item as { text?: string } | null)?.text;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    if (item instanceof Map) return [...item];
    const { kind } = item as { readonly kind?: unknown };
    if (kind === 'given') {
      const { value: number, unit, prices, wording, halfUnit, uncertainty, draw, provenance } = item as Quantity;
      return [number, unit.text, prices, wording, halfUnit, uncertainty, draw, provenance.kind];
    }
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
