/// <reference path="../../projection/wasm/webassembly.d.ts" />
import { type BootstrapRoom, PAIR, partOf, ROWS, roomSizes, STRETCH } from './bootstrap-room.ts';
import { encodeBootstrap } from './encode-bootstrap.ts';
import { plainBootstrap } from './plain-bootstrap.ts';
import { countDraw } from './resample-counts.ts';

const PAGE = 65536;
const DOUBLE = 8;
/** Addresses have 32 bits. */
const LARGEST = 2 ** 31;

interface Loops {
  readonly add: (products: number, weights: number, end: number, part: number) => void;
  readonly count: (at: number, end: number, counts: number, items: number) => void;
  readonly weigh: (at: number, end: number, into: number) => void;
}

/** Room for a bootstrap of rows of n items: in WebAssembly where the host has it, whose loops take a fraction of the time. */
export function createBootstrap(rows: number, n: number, useWasm = 'WebAssembly' in globalThis): BootstrapRoom {
  const { products, weights, part, draws, counts } = roomSizes(rows, n);
  const bytes = DOUBLE * (products + weights + part + draws) + counts;
  return useWasm && bytes < LARGEST ? wasmBootstrap(rows, n, bytes) : plainBootstrap(rows, n);
}

function wasmBootstrap(rows: number, n: number, bytes: number): BootstrapRoom {
  const sizes = roomSizes(rows, n);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { buffer } = memory;
  const module = new WebAssembly.Module(encodeBootstrap());
  const loops = new WebAssembly.Instance(module, { host: { memory } }).exports as unknown as Loops;
  const weightsAt = sizes.products * DOUBLE;
  const partAt = weightsAt + sizes.weights * DOUBLE;
  const drawsAt = partAt + sizes.part * DOUBLE;
  const countsAt = drawsAt + sizes.draws * DOUBLE;
  const products = new Float64Array(buffer, 0, sizes.products);
  const weights = new Float64Array(buffer, weightsAt, sizes.weights);
  const part = new Float64Array(buffer, partAt, sizes.part);
  const draws = new Float64Array(buffer, drawsAt, sizes.draws);
  const counts = new Uint8Array(buffer, countsAt, sizes.counts);
  const row = STRETCH * DOUBLE;
  return {
    ...{ rows, n, together: sizes.together, products, draws, part },
    count: (own) => {
      const pairs = n >> 1;
      counts.fill(0, own * n, (own + 1) * n);
      if (pairs > 0) loops.count(drawsAt, drawsAt + pairs * DOUBLE, countsAt + own * n, n);
      if (n % 2 === 1) countDraw(counts, own * n, n, draws[pairs]);
    },
    countEach: (own) => void counts.fill(1, own * n, (own + 1) * n),
    weigh: (from, resamples) => {
      const here = Math.min(STRETCH, n - from);
      if (here < STRETCH) weights.fill(0);
      for (let own = 0; own < resamples; own++) {
        const at = countsAt + own * n + from;
        loops.weigh(at, at + here, weightsAt + own * row);
      }
    },
    add: (pairs) => {
      for (let quad = 0; quad < sizes.quads; quad++)
        loops.add(quad * ROWS * row, weightsAt, weightsAt + pairs * PAIR * row, partAt + partOf(quad, 0) * DOUBLE);
    },
  };
}
