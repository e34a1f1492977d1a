/// <reference path="../../projection/wasm/webassembly.d.ts" />
import { encodeLoops } from './encode-loops.ts';
import { plainRoom } from './plain-room.ts';
import { BINS, binOf, COUNTS, FIELD, GAPS, type Room } from './room.ts';

const PAGE = 65536;
const DOUBLE = 8;
const WORD = 4;
/** An address has 32 bits. */
const MOST_BYTES = 2 ** 32 - PAGE;

interface Loops {
  readonly describe: (at: number, end: number, count: number, into: number) => void;
  readonly count: (at: number, end: number, low: number, scale: number, counts: number) => void;
  readonly gather: (at: number, end: number, low: number, scale: number, to: number, steps: number, gaps: number) => number;
  readonly countEqual: (at: number, end: number, value: number) => number;
}

/** Where things stand in the memory of a room for so many values, in bytes. */
function layOut(size: number) {
  const stepsAt = 0;
  const countsAt = 2 * (BINS + 1) * WORD;
  const gapsAt = countsAt + COUNTS * WORD;
  const describedAt = 16 * Math.ceil((gapsAt + GAPS * WORD) / 16);
  const firstAt = describedAt + 4 * DOUBLE;
  // The last value that is gathered may be one that does not stay.
  const secondAt = firstAt + (size + 1) * DOUBLE;
  return { stepsAt, countsAt, gapsAt, describedAt, sidesAt: [firstAt, secondAt] as const, end: secondAt + (size + 1) * DOUBLE };
}

/** Whether so many values fit into one memory of WebAssembly. */
export function fitsWasm(size: number): boolean {
  return layOut(size).end <= MOST_BYTES;
}

/** Room for so many values: in WebAssembly where the host has it, whose loops take a third of the time and do the same. */
export function createRoom(size: number, useWasm = 'WebAssembly' in globalThis): Room {
  return useWasm && fitsWasm(size) ? wasmRoom(size) : plainRoom(size);
}

function wasmRoom(size: number): Room {
  const { stepsAt, countsAt, gapsAt, describedAt, sidesAt, end } = layOut(size);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  const loops = new WebAssembly.Instance(new WebAssembly.Module(encodeLoops()), { host: { memory } }).exports as unknown as Loops;
  const sides = [new Float64Array(buffer, sidesAt[0], size), new Float64Array(buffer, sidesAt[1], size)] as const;
  const described = new Float64Array(buffer, describedAt, 4);
  const counts = new Uint32Array(buffer, countsAt, COUNTS);
  const steps = new Int32Array(buffer, stepsAt, 2 * (BINS + 1));
  const gaps = new Uint32Array(buffer, gapsAt, GAPS);
  return {
    ...{ sides, counts, steps, gaps },
    describe: (from, to, into) => {
      loops.describe(sidesAt[0] + from * DOUBLE, sidesAt[0] + to * DOUBLE, to - from, describedAt);
      into.set(described);
    },
    count: (side, from, to, low, scale) => {
      const even = to - ((to - from) % 2);
      if (even > from) loops.count(sidesAt[side] + from * DOUBLE, sidesAt[side] + even * DOUBLE, low, scale, countsAt);
      if (even < to) counts[binOf(sides[side][even], low, scale)]++;
    },
    gather: (side, length, low, scale) => {
      gaps.fill(0);
      const [at, other] = [sidesAt[side], sidesAt[1 - side] as number];
      const even = length - (length % 2);
      const next = even === 0 ? other : loops.gather(at, at + even * DOUBLE, low, scale, other, stepsAt, gapsAt);
      // Addresses from 2^31 on come back below zero.
      let gathered = ((next >>> 0) - other) / DOUBLE;
      if (even < length) {
        const step = 2 * binOf(sides[side][even], low, scale);
        if ((steps[step] & 1) === 1) (sides[1 - side] as Float64Array)[gathered++] = sides[side][even];
        for (let gap = 0; gap < GAPS; gap++) gaps[gap] += (steps[gap < 2 ? step : step + 1] >>> (FIELD * ((gap + 1) % 3))) & 1;
      }
      return gathered;
    },
    countEqual: (side, length, value) => {
      const even = length - (length % 2);
      const [at, values] = [sidesAt[side], sides[side]];
      const equal = even === 0 ? 0 : loops.countEqual(at, at + even * DOUBLE, value);
      return even < length && values[even] === value ? equal + 1 : equal;
    },
  };
}
