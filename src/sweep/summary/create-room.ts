/// <reference path="../../projection/wasm/webassembly.d.ts" />
import { encodeLoops } from './encode-loops.ts';
import { plainRoom } from './plain-room.ts';
import { BINS, COUNTS, MOST_SLOTS, type Room } from './room.ts';

const PAGE = 65536;
const DOUBLE = 8;
const WORD = 4;

interface Loops {
  readonly scan: (at: number, end: number, into: number) => void;
  readonly squares: (at: number, end: number, mean: number) => number;
  readonly count: (at: number, end: number, low: number, scale: number, counts: number) => void;
  readonly gather: (at: number, end: number, low: number, scale: number, wanted: number, slots: number) => void;
}

/** Room for so many values: in WebAssembly where the host has it, whose loops take a third of the time and do the same. */
export function createRoom(size: number, useWasm = 'WebAssembly' in globalThis): Room {
  return useWasm ? wasmRoom(size) : plainRoom(new Float64Array(size));
}

function wasmRoom(size: number): Room {
  // The last value that is gathered may be one that nobody wants.
  const gatheredAt = size * DOUBLE;
  const extentAt = gatheredAt + (size + 1) * DOUBLE;
  const countsAt = extentAt + 3 * DOUBLE;
  const wantedAt = countsAt + COUNTS * WORD;
  const slotsAt = wantedAt + (BINS + 2) * WORD;
  const end = slotsAt + 2 * (MOST_SLOTS + 1) * WORD;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  const loops = new WebAssembly.Instance(new WebAssembly.Module(encodeLoops()), { host: { memory } }).exports as unknown as Loops;
  const values = new Float64Array(buffer, 0, size);
  const gathered = new Float64Array(buffer, gatheredAt, size + 1);
  const extent = new Float64Array(buffer, extentAt, 3);
  const counts = new Uint32Array(buffer, countsAt, COUNTS);
  const wanted = new Int32Array(buffer, wantedAt, BINS + 1);
  const slots = new Int32Array(buffer, slotsAt, 2 * (MOST_SLOTS + 1));
  const scanFrom =
    (start: number): Room['scan'] =>
    (from, to, into) => {
      extent.set(into);
      extent[2] = 0;
      if (from < to) loops.scan(start + from * DOUBLE, start + to * DOUBLE, extentAt);
      into.set(extent);
    };
  return {
    ...{ values, gathered, counts, wanted },
    scan: scanFrom(0),
    scanGathered: scanFrom(gatheredAt),
    squares: (from, to, mean) => (from < to ? loops.squares(from * DOUBLE, to * DOUBLE, mean) : 0),
    count: (length, low, scale) => {
      const even = length - (length % 2);
      if (even > 0) loops.count(0, even * DOUBLE, low, scale, countsAt);
      if (even < length) counts[((values[even] - low) * scale) | 0]++;
    },
    gather: (length, low, scale, places) => {
      for (const [slot, place] of places.entries()) slots.set([gatheredAt + place * DOUBLE, DOUBLE], 2 * slot);
      slots.set([gatheredAt + size * DOUBLE, 0], 2 * places.length);
      if (length > 0) loops.gather(0, length * DOUBLE, low, scale, wantedAt, slotsAt);
    },
  };
}
