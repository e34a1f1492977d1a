import type { Node } from './graph.ts';
import { operateOnLanes } from './interpret-operation.ts';
import type { Layout } from './layout.ts';
import type { Loop, Store } from './loop.ts';
import { behind, isLeaf, operandsOfNode } from './operands.ts';
import type { Plan, Straight, YearKind } from './plan.ts';

/**
 * Carries a plan out without WebAssembly: every operation over all lanes before the next. Conditions are 1 and 0. Its loops write
 * into typed arrays.
 *
 * @param memory everything, as `layout` has it; pointers are places in it, or among the pointers
 * @returns computes the samples of the first `count` places of the inputs
 */
export function createInterpreter(
  plan: Plan,
  layout: Layout,
  memory: Float64Array,
  pointers: Int32Array,
): (count: number) => void {
  const { lanes, room } = layout;
  const view = (at: number): Float64Array => memory.subarray(at, at + lanes);
  const straight = prepare(plan.setup, lanes);
  const finish = prepare(plan.finish, lanes);
  const values = plan.nodes.map(({ operation, isMask, value }) =>
    operation === 'constant' ? new Float64Array(lanes).fill(isMask ? Number(value !== 0) : value) : new Float64Array(lanes),
  );
  const copy = (from: Float64Array, to: Float64Array): void => to.set(from);

  const runStraight = ({ nodes, order, stores, values: found }: Prepared, lane: number): void => {
    for (const index of order) {
      const node = nodes[index] as Node;
      const out = found[index] as Float64Array;
      if (node.operation === 'input') copy(view(layout.inputs + node.value * room + lane), out);
      else if (node.operation === 'slot') copy(view(layout.slots + node.value * lanes), out);
      else if (node.operation === 'row') copy(view(layout.rows + node.value * room + lane), out);
      else if (node.operation !== 'constant') operateOnLanes(node, out, found);
    }
    for (const { node, into, index } of stores) {
      copy(found[node] as Float64Array, view(into === 'slot' ? layout.slots + index * lanes : layout.rows + index * room + lane));
    }
  };

  const runYear = ({ schedule, entries }: YearKind, entriesAt: number, lane: number): void => {
    const entry = (index: number): number => pointers[entriesAt + entries.indexOf(index)] as number;
    const loadLeaf = (index: number, site: number): void => {
      const { operation, value } = plan.nodes[index] as Node;
      const out = values[index] as Float64Array;
      switch (operation) {
        case 'constant':
          return;
        case 'slot':
          copy(view(layout.slots + value * lanes), out);
          return;
        case 'previous':
          copy(view(layout.previous + value * lanes), out);
          return;
        case 'row':
          copy(view(layout.rows + value * room + lane), out);
          return;
        case 'year-number':
          out.fill(memory[entry(value)] as number);
          return;
        case 'year-slot':
          copy(view(entry(value)), out);
          return;
        case 'site-number':
          out.fill(memory[layout.numbers + value + site] as number);
          return;
        case 'site-slot':
          copy(view(pointers[value + site] as number), out);
          return;
        case 'site-year-number':
          out.fill(memory[entry(value) + site] as number);
          return;
        case 'site-year-slot':
          copy(view(pointers[entry(value) + site] as number), out);
          return;
        case 'state':
          copy(view((layout.states[value] as number) + site * lanes), out);
          return;
        default:
          throw new Error(`${operation} is no leaf of a year`);
      }
    };
    const store = ({ node, into, index }: Store, site: number): void => {
      const from = values[node] as Float64Array;
      switch (into) {
        case 'state':
          copy(from, view((layout.states[index] as number) + site * lanes));
          return;
        case 'kept':
          copy(from, view((layout.kept[index] as number) + site * lanes));
          return;
        case 'previous':
          copy(from, view(layout.previous + index * lanes));
          return;
        case 'row':
          copy(from, view(entry(index) + lane));
          return;
        case 'site-rows':
          copy(from, view((pointers[entry(index) + site] as number) + lane));
          return;
        case 'asked':
          return;
        case 'suspect': {
          const flags = view(layout.suspects + lane);
          for (let i = 0; i < lanes; i++) if (from[i] !== 0) flags[i] = 1;
        }
      }
    };
    const runLoop = ({ pool, nodes: steps, kept, sums, carries, stores }: Loop): void => {
      for (const sum of sums) values[sum]?.fill(0);
      for (const carry of carries) {
        const { a, c } = plan.nodes[carry] as Node;
        copy(values[a] as Float64Array, values[c] as Float64Array);
      }
      const stored = stores.filter(({ into }) => into !== 'asked');
      const needed = behind(plan.nodes, [...sums, ...carries, ...stored.map(({ node }) => node)]);
      const own = steps.filter((index) => needed.has(index));
      const leaves = leavesOf(plan.nodes, [...own, ...sums], stored);
      for (let site = 0; site < (plan.sites[pool] as number); site++) {
        for (const index of leaves) loadLeaf(index, site);
        for (const { node, array } of kept)
          copy(view((layout.kept[array] as number) + site * lanes), values[node] as Float64Array);
        for (const index of own) {
          const node = plan.nodes[index] as Node;
          if (node.operation === 'carry') copy(values[node.c] as Float64Array, values[index] as Float64Array);
          else if (node.operation !== 'carried') operateOnLanes(node, values[index] as Float64Array, values);
        }
        for (const sum of sums) {
          const [total, of] = [values[sum] as Float64Array, values[(plan.nodes[sum] as Node).a] as Float64Array];
          for (let i = 0; i < lanes; i++) total[i] = (total[i] as number) + (of[i] as number);
        }
        for (const carry of carries) {
          const { b, c } = plan.nodes[carry] as Node;
          copy(values[b] as Float64Array, values[c] as Float64Array);
        }
        for (const item of stored) store(item, site);
      }
    };
    for (const { alone, loops } of schedule.steps) {
      for (const index of alone) {
        const node = plan.nodes[index] as Node;
        if (node.operation === 'sum') continue;
        if (node.operation === 'carry-end') {
          const { c } = plan.nodes[node.a] as Node;
          copy(values[c] as Float64Array, values[index] as Float64Array);
        } else if (isLeaf(node)) loadLeaf(index, 0);
        else operateOnLanes(node, values[index] as Float64Array, values);
      }
      for (const item of loops) runLoop(item);
    }
    for (const item of schedule.stores) store(item, 0);
  };

  return (count) => {
    for (let lane = 0; lane < count; lane += lanes) {
      runStraight(straight, lane);
      const suspect = plan.setup.suspect;
      if (suspect < 0) view(layout.suspects + lane).fill(0);
      else copy(straight.values[suspect] as Float64Array, view(layout.suspects + lane));
      for (const { kind, entries } of plan.years) runYear(plan.kinds[kind] as YearKind, entries, lane);
      runStraight(finish, lane);
    }
  };
}

interface Prepared extends Straight {
  readonly values: readonly Float64Array[];
}

function prepare(straight: Straight, lanes: number): Prepared {
  const used = new Set(straight.order);
  const values = straight.nodes.map(({ operation, isMask, value }, index) => {
    if (operation === 'constant') return new Float64Array(lanes).fill(isMask ? Number(value !== 0) : value);
    return new Float64Array(used.has(index) ? lanes : 0);
  });
  return { ...straight, values };
}

/** Leaves by site that a loop reads. */
function leavesOf(nodes: readonly Node[], steps: readonly number[], stores: readonly Store[]): readonly number[] {
  const read = steps.flatMap((index) => operandsOfNode(nodes[index] as Node));
  const all = new Set([...read, ...stores.map(({ node }) => node)]);
  return [...all].filter((index) => (nodes[index] as Node).pool >= 0 && isLeaf(nodes[index] as Node));
}
