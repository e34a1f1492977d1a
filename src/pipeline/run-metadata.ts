import { failure, type Result, success } from '../base/result.ts';
import { DESIGN_KINDS, type DesignKind } from '../base/sweep-section.ts';
import { type SamplesProblem, samplesProblem } from '../sweep/samples-problem.ts';
import type { SampleFile } from './sample-file.ts';

/** What a result file says of its run, as far as samples that stand in it have to be understood. */
export interface RunMetadata {
  /** Version of the program that wrote it. */
  readonly writer: string;
  readonly run: string;
  readonly mode: string;
  readonly scenario: { readonly hash: string; readonly variant: string | null };
  /** Its parts are what the digest of the run vouches for, and nothing before. */
  readonly design: { readonly kind: DesignKind };
  readonly factors: readonly { readonly path: string; readonly law: unknown }[];
  readonly correlations: readonly { readonly first: string; readonly second: string; readonly value: unknown }[];
  /** By path; undefined where there are none. */
  readonly groups: readonly { readonly name: string; readonly paths: readonly unknown[] }[] | undefined;
  readonly columns: readonly string[];
}

/** Form of what stands beside the samples that is read here. */
const FORM = 1;

/** Reads what a result file says of its run. */
export function readRunMetadata({ file, metadata, beside }: SampleFile): Result<RunMetadata, SamplesProblem> {
  const found = metadata === null ? null : parse(metadata);
  const read = found === null ? null : readParts(found);
  if (read !== null) return success(read);
  return failure([samplesProblem('samples-foreign', { file, ...(beside !== null && { beside }) })]);
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function readParts(found: Json): RunMetadata | null {
  const { parkreach: writer, form, run, mode, scenario, design } = found;
  if (form !== FORM || typeof writer !== 'string' || typeof run !== 'string' || typeof mode !== 'string') return null;
  if (!isObject(scenario) || typeof scenario['hash'] !== 'string' || !isObject(design)) return null;
  const kind = DESIGN_KINDS.find((item) => item === design['kind']);
  const factors = listOf(found['factors'], (item) =>
    typeof item['path'] === 'string' && isObject(item['law']) ? { path: item['path'], law: item['law'] } : null,
  );
  const correlations = listOf(found['correlations'], ({ first, second, value }) =>
    typeof first === 'string' && typeof second === 'string' ? { first, second, value } : null,
  );
  const columns = listOf(found['columns'], ({ name }) => (typeof name === 'string' ? name : null));
  const stated = found['groups'];
  const groups =
    stated === undefined
      ? undefined
      : listOf(stated, ({ name, paths }) =>
          typeof name === 'string' && Array.isArray(paths) ? { name, paths: paths as readonly unknown[] } : null,
        );
  if (groups === null) return null;
  if (kind === undefined || factors === null || correlations === null || columns === null) return null;
  const variant = typeof scenario['variant'] === 'string' ? scenario['variant'] : null;
  const parts = {
    scenario: { hash: scenario['hash'], variant },
    design: { ...design, kind },
    factors,
    correlations,
    groups,
    columns,
  };
  return { writer, run, mode, ...parts };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list all of whose items can be read, else null. */
function listOf<Item>(value: unknown, read: (item: Json) => Item | null): readonly Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.flatMap((item: unknown) => {
    const found = isObject(item) ? read(item) : null;
    return found === null ? [] : [found];
  });
  return items.length === value.length ? items : null;
}
