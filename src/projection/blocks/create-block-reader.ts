/// <reference path="../wasm/webassembly.d.ts" />
import { pow } from '../../base/power.ts';
import type { BlockProgram } from './compile-blocks.ts';
import { TARGET_KINDS } from './data.ts';
import { createInterpreter } from './interpret-plan.ts';
import { type Layout, layOutMemory } from './layout.ts';
import type { Plan } from './plan.ts';
import { BLOCK, type BlockReader } from './sample-block.ts';

const PAGE = 65536;
const DOUBLE = 8;
/** Samples that the interpreter computes side by side. */
const INTERPRETED_LANES = 64;

export interface ReaderOptions {
  /** False where WebAssembly is not allowed (default: whether the host has it). */
  readonly wasm?: boolean | undefined;
}

/** A reader of its own memory, ready to run: a program may have several, one for each thread. */
export function createBlockReader(
  { plan, code, layout }: BlockProgram,
  { wasm = 'WebAssembly' in globalThis }: ReaderOptions = {},
): BlockReader {
  return wasm
    ? readerOf(plan, layout, wasmMachine(plan, code, layout))
    : readerOf(plan, interpretedLayout(plan, layout), interpretedMachine(plan, interpretedLayout(plan, layout)));
}

interface Machine {
  readonly memory: Float64Array;
  readonly run: (count: number) => void;
}

function wasmMachine(plan: Plan, code: Uint8Array<ArrayBuffer>, layout: Layout): Machine {
  const shared = new WebAssembly.Memory({ initial: Math.ceil((layout.size * DOUBLE) / PAGE) });
  const memory = new Float64Array(shared.buffer, 0, layout.size);
  fill(plan, layout, memory);
  // An address stands in the low half of each pointer's place.
  const words = new Int32Array(shared.buffer, layout.pointers * DOUBLE, plan.data.targets.length * 2);
  plan.data.targets.forEach((_, index) => {
    words[index * 2] = (place(plan, layout, index) + (isPointer(plan, index) ? layout.pointers : 0)) * DOUBLE;
  });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { host: { memory: shared, pow } });
  const run = exports['run'] as (bytes: number) => void;
  return { memory, run: (count) => run(count * DOUBLE) };
}

function interpretedLayout(plan: Plan, { room }: Layout): Layout {
  return layOutMemory(plan.sizes, Math.min(INTERPRETED_LANES, room), room);
}

function interpretedMachine(plan: Plan, layout: Layout): Machine {
  const memory = new Float64Array(layout.size);
  fill(plan, layout, memory);
  const pointers = plan.data.targets.map((_, index) => place(plan, layout, index));
  return { memory, run: createInterpreter(plan, layout, memory, pointers) };
}

/** What stands in the memory before the first sample. */
function fill(plan: Plan, layout: Layout, memory: Float64Array): void {
  memory.set(plan.data.numbers, layout.numbers);
  for (const { row, value } of plan.fixedRows) {
    const at = layout.rows + row * layout.room;
    memory.fill(value, at, at + layout.room);
  }
}

const isPointer = (plan: Plan, index: number): boolean => TARGET_KINDS[plan.data.kinds[index] as number] === 'pointer';

/** Where the target of a pointer stands; that of a pointer to a pointer is its place among them. */
function place({ data }: Plan, layout: Layout, index: number): number {
  const target = data.targets[index] as number;
  switch (TARGET_KINDS[data.kinds[index] as number]) {
    case 'slot':
      return layout.slots + target * layout.lanes;
    case 'row':
      return layout.rows + target * layout.room;
    case 'number':
      return layout.numbers + target;
    default:
      return target;
  }
}

function readerOf(plan: Plan, layout: Layout, { memory, run }: Machine): BlockReader {
  const { room } = layout;
  const { inputs: factors } = plan.sizes;
  return {
    run: (inputs, count, outputs, at, stride, suspects) => {
      for (let from = 0; from < count; from += room) {
        const samples = Math.min(room, count - from);
        for (let row = 0; row < factors; row++) {
          const first = layout.inputs + row * room;
          memory.set(inputs.subarray(row * BLOCK + from, row * BLOCK + from + samples), first);
          // Lanes without a sample repeat the last one.
          memory.fill(
            memory[first + samples - 1] as number,
            first + samples,
            first + Math.min(room, roundUp(samples, layout.lanes)),
          );
        }
        run(samples);
        plan.columns.forEach((row, column) => {
          const first = layout.rows + row * room;
          outputs.set(memory.subarray(first, first + samples), column * stride + at + from);
        });
        for (let sample = 0; sample < samples; sample++) {
          // A condition that holds is all ones, which is no number.
          const isSuspect = plan.allSuspect || memory[layout.suspects + sample] !== 0;
          suspects[at + from + sample] = isSuspect ? 1 : 0;
        }
      }
    },
  };
}

function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step;
}
