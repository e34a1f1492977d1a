/// <reference path="../../projection/wasm/webassembly.d.ts" />
import { encodeExp, encodeLn } from '../../projection/blocks/encode-power.ts';
import { BLOCK } from '../../projection/blocks/sample-block.ts';
import { encodeModule } from '../../projection/wasm/assembler.ts';
import { encodeSteps } from './encode-laws.ts';
import { encodeRandom, encodeSobol } from './encode-uniforms.ts';
import type { LawSteps } from './plain-steps.ts';

const PAGE = 65536;
const DOUBLE = 8;
const WORD = 4;
const ROW = BLOCK * DOUBLE;
/** Rows whose numbers are drawn together. */
export const TOGETHER = 4;
/** Words of the directions of a Sobol sequence. */
const DIRECTIONS = 32;

type Loop = (at: number, end: number, ...parameters: number[]) => void;

/** Rows of a block in memory of WebAssembly, and the loops that fill them and turn them: each does what its plain one does. */
export interface DrawLoops {
  /** rows x BLOCK, row by row; their number is a multiple of four. */
  readonly rows: Float64Array;
  /** Fills four rows with uniform numbers from the states of their generators: word by word, of each word row by row. */
  readonly random: (row: number, count: number, states: ArrayLike<number>) => void;
  /** Fills a row with coordinates of points from a number on that is a multiple of four, and its word. */
  readonly sobol: (row: number, count: number, directions: Int32Array, word: number, first: number) => void;
  /** What is done to numbers of these rows in place. */
  readonly steps: LawSteps;
}

/** Loops over so many rows. */
export function createDrawLoops(factors: number): DrawLoops {
  const rows = TOGETHER * Math.ceil(factors / TOGETHER);
  const statesAt = rows * ROW;
  const differencesAt = statesAt + 16 * WORD;
  const directionsAt = differencesAt + 4 * WORD;
  const notesAt = directionsAt + DIRECTIONS * WORD;
  const end = notesAt + (BLOCK + 2) * WORD;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  const { buffer } = memory;
  const [exp, ln] = [0, 1];
  const functions = [encodeExp(), encodeLn(), encodeRandom(ROW), encodeSobol(), ...encodeSteps(exp, ln)];
  const module = new WebAssembly.Module(encodeModule({ imports: [], functions }));
  const loops = new WebAssembly.Instance(module, { host: { memory } }).exports as Record<string, Loop>;
  const states = new Int32Array(buffer, statesAt, 16);
  const differences = new Int32Array(buffer, differencesAt, 4);
  const kept = new Int32Array(buffer, directionsAt, DIRECTIONS);
  const over =
    (name: string) =>
    (_: Float64Array, from: number, count: number, ...parameters: number[]): void =>
      loops[name]?.(from * DOUBLE, (from + count) * DOUBLE, ...parameters);
  return {
    rows: new Float64Array(buffer, 0, rows * BLOCK),
    random: (row, count, words) => {
      states.set(words);
      loops['random']?.(row * ROW, row * ROW + count * DOUBLE, statesAt);
    },
    sobol: (row, count, directions, word, first) => {
      const [one = 0, two = 0] = directions;
      kept.set(directions);
      differences.set([0, one, one ^ two, two]);
      loops['sobol']?.(row * ROW, row * ROW + count * DOUBLE, word, differencesAt, directionsAt, first);
    },
    steps: {
      ...{ mirror: over('mirror'), linear: over('linear'), clamp: over('clamp'), raise: over('raise') },
      triangular: over('triangular'),
      scores: (_, from, count) => loops['scores']?.(from * DOUBLE, (from + count) * DOUBLE, notesAt),
    },
  };
}
