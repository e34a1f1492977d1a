import type { Target } from './data.ts';
import type { Store } from './loop.ts';
import type { AcrossSites } from './lower-metric.ts';
import { type Lowering, lowerYear, type YearLowering } from './lower-year.ts';

/** A value that is wanted of a year: of a variable (or one of its sites), or of sums over sites that a metric reads. */
export interface WantedRows {
  readonly variables: Map<number, number>;
  readonly sites: Map<number, Map<number, number>>;
  /** By the identity of what is added up. */
  readonly parts: Map<number, { readonly part: AcrossSites; readonly row: number }>;
}

interface LoweredYear {
  readonly stores: readonly Store[];
  readonly entries: ReadonlyMap<number, Target>;
}

/** Lowers the years from the last one back, so that each computes what the years after it read. */
export function lowerYears(
  lowering: Lowering,
  wanted: readonly WantedRows[],
  { dump }: { readonly dump: number },
): readonly LoweredYear[] {
  const { projection, varies, graph } = lowering;
  const { model, through } = projection;
  const poolOf = (variable: number): number => model.variables[variable]?.pool ?? -1;
  const found: LoweredYear[] = [];
  let readLater: ReadonlySet<number> | undefined;
  for (let year = through; year >= model.base; year--) {
    const lowered = lowerYear(lowering, year);
    const rows = wanted[year - model.base] as WantedRows;
    const parts = [...rows.parts.values()].map(({ part, row }) => ({ part, row, node: lowered.scalar(part) }));
    for (const variable of [...rows.variables.keys(), ...rows.sites.keys()]) lowered.variable(variable);
    const states = [...(readLater ?? readByNext(lowering, lowered))].map((variable) => {
      return { variable, node: lowered.variable(variable) };
    });
    const suspect = lowered.suspect();
    const enter = (key: string, target: Target): number => {
      const index = lowering.entry(key);
      lowered.entries.set(index, target);
      return index;
    };
    const stores: Store[] = [
      ...states.map(({ variable, node }): Store => {
        const pool = poolOf(variable);
        return { node, into: pool < 0 ? 'previous' : 'state', index: lowering.stateOf(variable), pool };
      }),
      ...parts.map(({ part, row, node }): Store => {
        return { node, into: 'row', index: enter(`part ${lowering.identity(part)}`, { kind: 'row', index: row }), pool: -1 };
      }),
      ...rowsOfYear(lowering, lowered, rows, wanted, dump, enter),
      ...[...rows.sites].map(([variable, own]): Store => {
        const pool = poolOf(variable);
        const targets = Array.from({ length: model.pools[pool]?.sites.length ?? 0 }, (_, site): Target => {
          return { kind: 'row', index: own.get(site) ?? dump };
        });
        const index = enter(`site rows ${variable}`, { kind: 'pointer', index: lowering.data.pointers(targets) });
        return { node: graph.asNumber(lowered.variable(variable)), into: 'site-rows', index, pool };
      }),
      ...(suspect === undefined ? [] : [{ node: suspect, into: 'suspect', index: 0, pool: -1 } as const]),
    ];
    found.unshift({ stores, entries: lowered.entries });
    readLater = new Set([...lowered.readBefore].filter((variable) => varies(variable, year - 1)).sort((a, b) => a - b));
  }
  return found;
}

/** What a year after the last one would read: kept although nobody reads it, so that the last year is computed like others. */
function readByNext({ varies }: Lowering, lowered: YearLowering): ReadonlySet<number> {
  // What is asked for may read more; a set is gone through to its growing end.
  for (const variable of lowered.readBefore) lowered.variable(variable);
  return new Set([...lowered.readBefore].filter((variable) => varies(variable, lowered.year)).sort((a, b) => a - b));
}

/** Rows of single values: also of a year that does not want one that it computes, so that it is computed like the others. */
function rowsOfYear(
  lowering: Lowering,
  lowered: YearLowering,
  rows: WantedRows,
  wanted: readonly WantedRows[],
  dump: number,
  enter: (key: string, target: Target) => number,
): readonly Store[] {
  const ever = new Set(wanted.flatMap(({ variables }) => [...variables.keys()]));
  return [...ever]
    .filter((variable) => rows.variables.has(variable) || lowered.computed.has(variable))
    .sort((a, b) => a - b)
    .map((variable): Store => {
      const index = enter(`row ${variable}`, { kind: 'row', index: rows.variables.get(variable) ?? dump });
      return { node: lowering.graph.asNumber(lowered.variable(variable)), into: 'row', index, pool: -1 };
    });
}
