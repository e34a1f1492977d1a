/// <reference path="./wasm/webassembly.d.ts" />
import { pow } from '../base/power.ts';
import type { Program } from './assemble.ts';
import { execute } from './execute.ts';
import { executeTrial } from './execute-trial.ts';
import { B, OPERATIONS, type Operation, OUT, WORDS } from './instructions.ts';
import type { Places } from './trial-words.ts';
import { KERNEL_BYTES } from './wasm/generated/kernel-bytes.ts';

/** A program in its memory, ready to run stretches of instructions. */
export interface Machine {
  readonly memory: Float64Array;
  readonly run: (from: number, to: number, year: number) => void;
  /** What a trial is told and keeps: see `trial-words.ts`. */
  readonly words: Int32Array;
  readonly places: Places;
  /** Makes a trial as the words say. */
  readonly attempt: () => void;
}

const [JUMP, JUMP_IF_ZERO, CARRY] = ['jump', 'jump-if-zero', 'carry'].map((name) => OPERATIONS.indexOf(name as Operation));
const PAGE = 65536;
const DOUBLE = 8;
const WORD = 4;

/**
 * The machine of a program: in WebAssembly, which is fast from its first instruction on, or interpreted where a host does not
 * allow it. Both give the same bits: they do the same operations in the same order.
 */
export function createMachine(program: Program, words: number, useWasm = 'WebAssembly' in globalThis): Machine {
  return useWasm ? wasmMachine(program, words) : interpretedMachine(program, words);
}

function interpretedMachine({ code, memorySize }: Program, wordCount: number): Machine {
  const both = new Float64Array(2 * memorySize);
  const words = new Int32Array(wordCount);
  const run = (from: number, to: number, year: number): void => execute(code, from, to, both, year);
  const asIs = (index: number): number => index;
  return {
    memory: both.subarray(0, memorySize),
    run,
    words,
    places: { instruction: asIs, cell: asIs, word: asIs },
    attempt: () => executeTrial(words, both, run),
  };
}

/** Memory: the values, as much again where trials keep them, the program, and the words of trials. */
function wasmMachine({ code, memorySize }: Program, wordCount: number): Machine {
  const programAt = 2 * memorySize * DOUBLE;
  const wordsAt = programAt + code.length * WORD;
  const shared = new WebAssembly.Memory({ initial: Math.ceil((wordsAt + wordCount * WORD) / PAGE) });
  writeInBytes(code, new Int32Array(shared.buffer, programAt, code.length), programAt);
  const { exports } = new WebAssembly.Instance(kernelModule(), { host: { memory: shared, pow } });
  const run = exports['run'] as (at: number, end: number, year: number, site: number) => void;
  const attempt = exports['attempt'] as (words: number) => void;
  const instruction = (index: number): number => programAt + index * WORD;
  return {
    memory: new Float64Array(shared.buffer, 0, memorySize),
    run: (from, to, year) => run(instruction(from), instruction(to), year, 0),
    words: new Int32Array(shared.buffer, wordsAt, wordCount),
    places: { instruction, cell: (index) => index * DOUBLE, word: (index) => wordsAt + index * WORD },
    attempt: () => attempt(wordsAt),
  };
}

/** The kernel, compiled when it is first wanted: every later projection then runs code that has already been made fast. */
const kernelModule = once(() => new WebAssembly.Module(Uint8Array.from(KERNEL_BYTES, (letter) => letter.charCodeAt(0))));

/** A constant that is made at its first use. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Writes a program with addresses and strides in bytes, and places in the program too. */
function writeInBytes(code: Int32Array, scaled: Int32Array, programAt: number): void {
  for (let at = 0; at < code.length; at += WORDS) {
    for (let word = 0; word < OUT; word++) scaled[at + word] = code[at + word];
    for (let word = OUT; word < WORDS; word++) scaled[at + word] = code[at + word] * DOUBLE;
    if (code[at] === JUMP || code[at] === JUMP_IF_ZERO) scaled[at + B] = code[at + B] * WORD;
    else if (code[at] === CARRY) for (const word of [B, B + 2]) scaled[at + word] = programAt + code[at + word] * WORD;
  }
}
