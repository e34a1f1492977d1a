import type { Gate, Pool } from '../scenario/scenario.ts';
import {
  add,
  atLeastWithSlack,
  atMostWithSlack,
  CARRIED,
  current,
  type Expression,
  exceeds,
  maximum,
  minimum,
  multiply,
  not,
  number,
  ONE,
  previous,
  reaches,
  select,
  subtract,
  YEAR,
  ZERO,
} from './expression.ts';
import { compileRamps } from './compile-ramps.ts';
import { layOutSites, type Site } from './lay-out-sites.ts';
import { type Cell, cellOf, type ModelBuilder } from './model-builder.ts';
import { capLeases, compileRecord, eachOf, type PoolRecord } from './pool-record.ts';
import { ageAt, highestOf, rampAt } from './ramp.ts';
import { spansTable } from './spans-table.ts';

/** A year that never comes, for sites that are never withdrawn. */
const NEVER = 1e6;

/** What the steps of the land pipeline hand to each other, and to limits, aggregates and formulas. */
export interface PoolModel {
  readonly pool: Pool;
  readonly index: number;
  readonly sites: readonly Site[];
  /** Last year of the record that the model follows, null where it follows none. */
  readonly recordedTo: number | null;
  /** 1 in the years in which the pool follows its record. */
  readonly recorded: Expression;
  /** 1 while a site has not been withdrawn. */
  readonly present: Expression;
  readonly area: Expression;
  readonly leasable: Expression;
  /** 0 for an expansion, which adds area and no count. */
  readonly counted: Expression;
  readonly established: number;
  readonly cleared: number;
  readonly operating: number;
  readonly age: number;
  readonly wanted: number;
  readonly leased: number;
  /** What holds sites back: variables that are above 0 in the years in which they act. */
  readonly held: Readonly<Record<'gate' | 'approvals' | 'quota' | 'clearance' | 'delay' | 'build', number | null>>;
  /** 1 where every gate in force is open; null without a gate. */
  readonly gate: number | null;
  /** Sites recorded as established although the gate as written was shut. */
  readonly againstGate: number | null;
  /** Completes the pool once the share of its wishes that all limits grant is known. */
  readonly grant: (share: Expression) => void;
}

/** Aggregates of last year that the gate reads; they are defined after the pipeline. */
export interface GateAggregates {
  readonly leasable: Readonly<Record<string, number>>;
  readonly occupancy: Readonly<Record<string, number>>;
  readonly unleased: Readonly<Record<string, number>>;
}

/** Steps 1 to 4 of the pipeline, what every site wants (step 5), and withdrawal. */
export function compilePool(builder: ModelBuilder, pool: Pool, index: number, base: number, recordedTo: number | null, aggregates: GateAggregates): PoolModel {
  const prefix = pool.name;
  const sites = layOutSites(pool, base, recordedTo);
  const table = (name: string, cell: (site: Site, index: number) => Cell) => builder.table(`${prefix}.${name}`, index, 0, 1, sites.map(cell));
  const site = (name: string, initial: Expression, step: Expression) => builder.variable(`${prefix}[].${name}`, index, initial, step);
  const single = (name: string, initial: Expression, step: Expression) => builder.variable(`${prefix}.${name}`, null, initial, step);

  const areaOf = new Map(pool.lines.map((line) => [line, eachOf(builder, line.area, line.count)]));
  const areas = sites.map(({ line }) => areaOf.get(line) as Expression);
  const shares = sites.map(({ line }) => builder.parameter(line.leasable));
  const area = table('area', (_, i) => cellOf(areas[i] as Expression));
  const leasable = table('leasable_share', (_, i) => cellOf(shares[i] as Expression));
  const optional = (name: string, pick: (site: Site) => Site['line']['build'], missing: number) =>
    table(name, (item) => {
      const quantity = pick(item);
      return quantity === null ? { number: missing } : cellOf(builder.parameter(quantity));
    });
  const build = optional('build', (item) => item.line.build, 0);
  const delay = optional('delay', (item) => item.line.delay, 0);
  const openAt = optional('open_at', (item) => item.line.openAt, 1);
  const until = table('until', (item) => ({ number: item.line.until ?? NEVER }));
  const exempt = table('exempt', (item) => ({ number: item.line.exempt ? 1 : 0 }));
  const counted = table('counted', (item) => ({ number: item.line.expands === null ? 1 : 0 }));
  const due = table('due', (item) => ({ number: item.due }));
  const withdrawn = sites.some((item) => item.line.until !== null);
  const present = withdrawn ? exceeds(until, YEAR) : ONE;
  const presentIn = (value: Expression) => multiply(value, present);

  const record: PoolRecord | null = recordedTo === null ? null : compileRecord(builder, index, prefix, sites, base, recordedTo, areas, shares);
  const recorded = record === null ? ZERO : reaches(number(record.lastYear), YEAR);
  const ruleYear = not(recorded);

  // 1. Gate, then approvals: what is due and let through.
  const established = builder.reserve(`${prefix}[].established`, index);
  const waiting = site('waiting', ZERO, presentIn(multiply(reaches(YEAR, add(due, delay)), not(previous(established)))));
  const gate = pool.gates.length === 0 ? null : single('gate', ONE, compileGates(builder, pool.gates, aggregates));
  const open = gate === null ? ONE : current(gate);
  const admitted = gate === null ? current(waiting) : multiply(current(waiting), maximum(exempt, open));
  const rationed = multiply(current(waiting), not(exempt), open);
  let slots: number | null = null;
  if (pool.approvals !== null) {
    const perYear = maximum(ZERO, spansTable(builder, `${prefix}.approvals`, pool.approvals, base));
    const next = subtract(CARRIED, multiply(rationed, reaches(CARRIED, ONE)));
    slots = site('approvals_left', ZERO, { op: 'carry', pool: index, initial: perYear, next });
  }
  const approved = slots === null ? admitted : multiply(admitted, maximum(exempt, reaches(current(slots), ONE)));
  const passed = site('passed', ZERO, approved);

  // 2. Establish, within the land quota: the queue is strict, so land that did not fit stays counted before all after it.
  let fits: Expression = ONE;
  if (pool.quota !== null) {
    const quota = maximum(ZERO, spansTable(builder, `${prefix}.quota`, pool.quota, base));
    const before: Expression = { op: 'sum', pool: index, of: presentIn(multiply(area, previous(established))) };
    const queue = site('queued_area', ZERO, { op: 'carry', pool: index, initial: before, next: add(CARRIED, multiply(area, current(passed))) });
    fits = atMostWithSlack(add(current(queue), area), quota);
  }
  const standing = table('standing', (item) => ({ number: item.line.state === 'planned' ? 0 : 1 }));
  const byRule = maximum(previous(established), multiply(current(passed), fits));
  builder.define(established, presentIn(standing), presentIn(select(recorded, record?.established ?? ZERO, byRule)));

  // 3. Clear, in site order.
  const wantedLand = multiply(area, current(established));
  const cleared = builder.reserve(`${prefix}[].cleared`, index);
  const clearedBefore = presentIn(previous(cleared));
  let clearedByRule: Expression = wantedLand;
  if (pool.clearance !== null) {
    const capacity = maximum(ZERO, spansTable(builder, `${prefix}.clearance`, pool.clearance, base));
    const need = site('clearance_need', ZERO, subtract(wantedLand, clearedBefore));
    const next = subtract(CARRIED, minimum(CARRIED, current(need)));
    const rest = site('clearance_left', ZERO, { op: 'carry', pool: index, initial: capacity, next });
    clearedByRule = select(reaches(current(rest), current(need)), wantedLand, add(clearedBefore, current(rest)));
  }
  const clearedAtBase = table('cleared_at_base', ({ line }, i) => {
    if (line.state === 'planned') return { number: 0 };
    if (line.cleared !== null) return cellOf(eachOf(builder, line.cleared, line.count));
    return line.state === 'operating' ? cellOf(areas[i] as Expression) : { number: 0 };
  });
  builder.define(cleared, presentIn(clearedAtBase), select(recorded, presentIn(record?.cleared ?? ZERO), clearedByRule));

  // 4. Open, so many years after the land is cleared.
  const serviced = multiply(current(established), atLeastWithSlack(current(cleared), multiply(openAt, area)));
  const buildTime = add(build, ONE);
  const runs = table('runs_at_base', (item) => ({ number: item.line.state === 'operating' ? 1 : 0 }));
  const ready = builder.reserve(`${prefix}[].ready`, index);
  builder.define(ready, presentIn(multiply(runs, buildTime)), add(presentIn(previous(ready)), serviced));
  const operating = builder.reserve(`${prefix}[].operating`, index);
  const finished = reaches(current(ready), buildTime);
  const runsByRule = record === null ? finished : maximum(previous(operating), finished);
  builder.define(operating, presentIn(runs), presentIn(select(recorded, record?.operating ?? ZERO, runsByRule)));

  // 5. What every operating site wants: the ramp at its age, less what it leases already.
  const ramps = compileRamps(builder, index, prefix, sites);
  const leased = builder.reserve(`${prefix}[].leased`, index);
  const leasableLand = multiply(leasable, current(cleared));
  const recordedLeases = record === null ? ZERO : presentIn(capLeases(record, leasableLand));
  const age = builder.reserve(`${prefix}[].age`, index);
  const older = presentIn(add(previous(age), current(operating)));
  let start = ramps.start;
  let sated: Expression = ZERO;
  if (record === null) {
    builder.define(age, ZERO, older);
  } else {
    // In the last recorded year every operating site finds its place on its ramp.
    const last = reaches(YEAR, number(record.lastYear));
    const land = leasableLand;
    const reached = select(exceeds(land, ZERO), { op: '/', left: recordedLeases, right: land }, ZERO);
    const occupancy = site('recorded_occupancy', ZERO, select(recorded, select(last, reached, ZERO), ZERO));
    const newStart = builder.reserve(`${prefix}[].ramp_start`, index);
    const startsAnew = multiply(current(operating), exceeds(previous(newStart), current(occupancy)));
    builder.define(newStart, ramps.start, select(multiply(recorded, last), select(startsAnew, current(occupancy), previous(newStart)), previous(newStart)));
    start = current(newStart);
    const highest = ramps.forEachShape((ramp) => highestOf(ramp, previous(newStart)));
    const full = builder.reserve(`${prefix}[].full`, index);
    builder.define(full, ZERO, select(multiply(recorded, last), multiply(current(operating), atLeastWithSlack(current(occupancy), highest)), previous(full)));
    sated = current(full);
    const onRamp = multiply(current(operating), not(sated), exceeds(current(occupancy), start));
    const found = select(onRamp, ramps.forEachShape((ramp) => ageAt(ramp, start, current(occupancy))), ZERO);
    builder.define(age, ZERO, select(multiply(recorded, last), found, older));
  }
  const wish = subtract(multiply(ramps.forEachShape((ramp) => rampAt(ramp, start, current(age))), leasable, current(cleared)), presentIn(previous(leased)));
  const wantedByRule = multiply(current(operating), not(sated), maximum(ZERO, wish));
  const wanted = site('wanted', ZERO, select(recorded, ZERO, wantedByRule));
  const leasesBefore = presentIn(previous(leased));
  const occupancyAtBase = table('occupancy_at_base', ({ line }) => (line.occupancy === null ? { number: 0 } : cellOf(builder.parameter(line.occupancy))));

  const leasesAtBase = presentIn(multiply(occupancyAtBase, leasable, current(cleared)));

  // What holds sites back, year by year.
  const count = (of: Expression): Expression => ({ op: 'sum', pool: index, of });
  const heldBy = (name: string, of: Expression) => single(`held.${name}`, ZERO, select(recorded, ZERO, count(of)));
  const early = multiply(reaches(YEAR, due), not(reaches(YEAR, add(due, delay))), not(previous(established)), present);
  const shut = gate === null ? null : multiply(current(waiting), not(exempt), not(open));
  const held = {
    gate: shut === null ? null : heldBy('gate', shut),
    approvals: slots === null ? null : heldBy('approvals', multiply(rationed, not(reaches(current(slots), ONE)))),
    quota: pool.quota === null ? null : heldBy('quota', multiply(current(passed), not(fits))),
    clearance: pool.clearance === null ? null : heldBy('clearance', subtract(wantedLand, current(cleared))),
    delay: pool.lines.some((line) => line.delay !== null) ? heldBy('delay', early) : null,
    build: pool.lines.some((line) => line.build !== null) ? heldBy('build', multiply(serviced, not(current(operating)))) : null,
  };
  const newly = maximum(ZERO, subtract(current(established), previous(established)));
  const againstGate =
    record === null || gate === null ? null : single('against_gate', ZERO, select(ruleYear, ZERO, multiply(count(multiply(newly, not(exempt))), not(open))));

  return {
    pool,
    index,
    sites,
    recordedTo,
    recorded,
    present,
    area,
    leasable,
    counted,
    established,
    cleared,
    operating,
    age,
    wanted,
    leased,
    held,
    gate,
    againstGate,
    grant: (share) => builder.define(leased, leasesAtBase, select(recorded, recordedLeases, add(leasesBefore, multiply(share, current(wanted))))),
  };
}

/** Every gate in force must be open; each opens by its threshold, by an alternative, or while there is no land to measure. */
function compileGates(builder: ModelBuilder, gates: readonly Gate[], aggregates: GateAggregates): Expression {
  const opens = gates.map((gate): Expression => {
    const met = gate.conditions.map(({ kind, value, over }) =>
      kind === 'occupancy'
        ? maximum(
            not(exceeds(previous(aggregates.leasable[over] as number), ZERO)),
            atLeastWithSlack(previous(aggregates.occupancy[over] as number), builder.parameter(value)),
          )
        : atMostWithSlack(previous(aggregates.unleased[over] as number), builder.parameter(value)),
    );
    // No land yet under any condition's denominator: nothing to measure, so the gate is open.
    const open = met.reduce(maximum);
    const since = gate.from === null ? ONE : reaches(YEAR, number(gate.from));
    const upTo = gate.to === null ? ONE : reaches(number(gate.to), YEAR);
    return select(multiply(since, upTo), open, ONE);
  });
  return multiply(...opens);
}
