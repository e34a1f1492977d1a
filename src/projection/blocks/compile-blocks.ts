import type { Model } from '../../model/compile-model.ts';
import type { Expression } from '../../model/expression.ts';
import { neededBy } from '../needed-variables.ts';
import { project } from '../project-numbers.ts';
import { domainSuspect, isCentralSuspect } from './central-suspect.ts';
import { createDataBuilder, type Target } from './data.ts';
import { encodeProgram } from './encode-program.ts';
import { expressionIdentity } from './expression-identity.ts';
import { findVarying } from './find-varying.ts';
import { createGraph } from './graph.ts';
import { type Layout, layOutMemory } from './layout.ts';
import { createMetrics, latestYear } from './lower-metric.ts';
import type { Lowering } from './lower-year.ts';
import { lowerYears, type WantedRows } from './lower-years.ts';
import type { Plan, YearKind } from './plan.ts';
import { createYearPlanner, entriesOf } from './plan-year.ts';
import { BLOCK, type BlockColumn, type BlockRequest } from './sample-block.ts';
import { createSetup } from './setup.ts';
import { planStraight } from './straight.ts';
import { findVariableFacts } from './variable-facts.ts';

/** Samples that the WebAssembly program computes side by side. */
const LANES = 4;
/** Doubles that the results of one round may take; with more columns a round has fewer samples. */
const MOST_RESULTS = 1 << 20;
const FEWEST_SAMPLES = 64;
/** Samples from which on looking for what need not be computed saves more time than it takes. */
const FEWEST_FOR_DETOURS = 8 * BLOCK;

/** Everything that computes blocks of samples: plain data, which may be posted to a thread. */
export interface BlockProgram {
  readonly plan: Plan;
  readonly layout: Layout;
  /** The plan as a WebAssembly module. */
  readonly code: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the program that computes the columns of a request for blocks of samples: only the variables that they rest on, only
 * up to the last year that they need. What no sample changes is taken from the central projection; years that compute alike
 * share their code, and sites run in loops, so that the program grows with neither.
 *
 * @param request indices of parameters; columns of years from the base year to the model's last
 */
export function compileBlocks(model: Model, request: BlockRequest): BlockProgram {
  const plan = planBlocks(model, request);
  const room = roomFor(plan.sizes.rows);
  const layout = layOutMemory(plan.sizes, LANES, room);
  return { plan, layout, code: encodeProgram(plan, layout) };
}

function roomFor(rows: number): number {
  let room = BLOCK;
  while (room > FEWEST_SAMPLES && room * rows > MOST_RESULTS) room /= 2;
  return room;
}

function planBlocks(model: Model, request: BlockRequest): Plan {
  const through = Math.min(model.last, Math.max(model.base, ...request.columns.map(lastYearOf)));
  const projection = project(model, { through });
  const setup = createSetup(projection, request.factors);
  const facts = findVariableFacts(model);
  const data = createDataBuilder();
  const identity = expressionIdentity();
  const needed = neededBy(model, request.columns.map(expressionOf)).variables;
  const { varies, knownIn } = findVarying(projection, setup.isFactor, needed);
  const numbered = (): ((key: number | string) => number) & { readonly size: () => number } => {
    const known = new Map<number | string, number>();
    const give = (key: number | string): number => {
      const found = known.get(key) ?? known.size;
      known.set(key, found);
      return found;
    };
    return Object.assign(give, { size: () => known.size });
  };
  const entryOf = numbered();
  const previousOf = numbered();
  const stateSites: number[] = [];
  const stateByVariable = new Map<number, number>();
  const sites = model.pools.map((pool) => pool.sites.length);

  // Row 0 takes what nobody wants of a year that is computed like others.
  let rows = 1;
  const fixedRows: { row: number; value: number }[] = [];
  const wanted = Array.from({ length: through - model.base + 1 }, (): WantedRows => {
    return { variables: new Map(), sites: new Map(), parts: new Map() };
  });
  const rowIn = <Key>(map: Map<Key, number>, key: Key): number => {
    const found = map.get(key) ?? rows++;
    map.set(key, found);
    return found;
  };
  const fixedByValue = new Map<string, number>();
  const fixedRow = (value: number): number => {
    const key = Object.is(value, -0) ? '-0' : String(value);
    const found = fixedByValue.get(key);
    if (found !== undefined) return found;
    fixedRows.push({ row: rows, value });
    fixedByValue.set(key, rows);
    return rows++;
  };
  const rowOfVariable = (variable: number, site: number | null, year: number): number => {
    if (year < model.base || year > through) return fixedRow(Number.NaN);
    if (!varies(variable, year)) return fixedRow(projection.row(variable, year)[site ?? 0] as number);
    const { variables, sites: bySite } = wanted[year - model.base] as WantedRows;
    const { pool } = model.variables[variable] as Model['variables'][number];
    if (pool === null) return rowIn(variables, variable);
    const own = bySite.get(variable) ?? new Map<number, number>();
    bySite.set(variable, own);
    return rowIn(own, site ?? 0);
  };
  const lowering: Lowering = {
    ...{ projection, graph: createGraph(), setup, facts, data, varies, knownIn, entry: entryOf, identity },
    stateOf: (variable) => {
      const { pool } = model.variables[variable] as Model['variables'][number];
      if (pool === null) return previousOf(variable);
      const found = stateByVariable.get(variable);
      if (found !== undefined) return found;
      stateSites.push(sites[pool] as number);
      stateByVariable.set(variable, stateSites.length - 1);
      return stateSites.length - 1;
    },
    rowOf: (variable, year) => rowOfVariable(variable, null, year),
  };

  const metrics = createMetrics(lowering, {
    ofVariable: rowOfVariable,
    ofPart: (part, year) => {
      const { parts } = wanted[year - model.base] as WantedRows;
      const found = parts.get(identity(part)) ?? { part, row: rows++ };
      parts.set(identity(part), found);
      return found.row;
    },
  });
  const finishStores: { node: number; into: 'row'; index: number }[] = [];
  const metricRows = new Map<number, number>();
  const columns = request.columns.map((column): number => {
    if (column.kind === 'variable') return rowOfVariable(column.variable, column.site, column.year);
    const node = metrics.node(column.expression, column.year);
    const { operation, value } = metrics.graph.node(node);
    if (operation === 'constant') return fixedRow(value);
    if (operation === 'row') return value;
    const known = metricRows.get(node);
    if (known !== undefined) return known;
    finishStores.push({ node, into: 'row', index: rows });
    metricRows.set(node, rows);
    return rows++;
  });

  const lowered = lowerYears(lowering, wanted, { dump: 0 });
  const { graph } = lowering;
  const keptSites: number[] = [];
  const keptByPlace = new Map<string, number>();
  const arrayOf = (pool: number, position: number): number => {
    const key = `${pool} ${position}`;
    const found = keptByPlace.get(key);
    if (found !== undefined) return found;
    keptSites.push(sites[pool] as number);
    keptByPlace.set(key, keptSites.length - 1);
    return keptSites.length - 1;
  };
  const planYear = createYearPlanner(lowering, arrayOf, (request.samples ?? Infinity) >= FEWEST_FOR_DETOURS);
  const kinds: YearKind[] = [];
  const kindByStores = new Map<string, number>();
  const years = lowered.map(({ stores, entries }) => {
    const key = stores.map(({ node, into, index, pool }) => `${into} ${index} ${pool} ${node}`).join();
    const known = kindByStores.get(key);
    const kind = known ?? kinds.length;
    if (known === undefined) {
      kindByStores.set(key, kind);
      const planned = planYear(stores);
      kinds.push({ schedule: planned.schedule, entries: entriesOf(lowering, planned.all) });
    }
    const targets = (kinds[kind] as YearKind).entries.map((entry) => entries.get(entry) as Target);
    return { kind, entries: data.pointers(targets) };
  });

  const domains = domainSuspect(model, setup);
  const setupStores = setup.slots.map((node, index) => ({ node, into: 'slot', index }) as const);
  const setupPlan = planStraight(setup.graph, setupStores, domains, setup.slots.length);
  const finish = planStraight(metrics.graph, finishStores, -1, setup.slots.length + setupPlan.spared);
  const constants = [
    ...new Set([1, ...graph.nodes.flatMap(({ operation, value }) => (operation === 'constant' ? [value] : []))]),
  ];
  const constantsAt = data.numbers(constants);
  const programData = data.finish();
  return {
    data: programData,
    sizes: {
      numbers: programData.numbers.length,
      pointers: programData.targets.length,
      slots: setup.slots.length + setupPlan.spared + finish.spared,
      previous: previousOf.size(),
      ...{ states: stateSites, kept: keptSites, pools: sites.length, inputs: request.factors.length, rows },
    },
    sites,
    constants: { values: constants, at: constantsAt },
    setup: setupPlan,
    nodes: graph.nodes,
    ...{ kinds, years, finish, fixedRows, columns },
    allSuspect: isCentralSuspect(projection, setup.isFactor, needed, varies),
  };
}

function lastYearOf(column: BlockColumn): number {
  return column.kind === 'variable' ? column.year : Math.max(column.year, latestYear(column.expression));
}

function expressionOf(column: BlockColumn): Expression {
  return column.kind === 'variable' ? { op: 'variable', variable: column.variable, lag: 0 } : column.expression;
}
