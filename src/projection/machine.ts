/// <reference path="./wasm/webassembly.d.ts" />
import { pow } from '../base/power.ts';
import type { Program } from './assemble.ts';
import { execute } from './execute.ts';
import { A, B, C, OPERATIONS, OUT, WORDS } from './instructions.ts';
import { KERNEL_BYTES } from './wasm/generated/kernel-bytes.ts';

/** A program in its memory, ready to run stretches of instructions. */
export interface Machine {
  readonly memory: Float64Array;
  readonly run: (from: number, to: number, year: number) => void;
  /** Keeps the values of some cells as they are now. */
  readonly keep: (first: number, last: number) => void;
  /** Puts the kept values of some cells back. */
  readonly restore: (first: number, last: number) => void;
  /** Runs a stretch, then says whether some cells differ from what is kept. */
  readonly changes: (from: number, to: number, year: number, first: number, last: number) => boolean;
}

const PAGE = 65536;
const DOUBLE = 8;
const WORD = 4;

/**
 * The machine of a program: in WebAssembly, which is fast from its first instruction on, or interpreted where a host does not
 * allow it. Both give the same bits: they do the same operations in the same order.
 */
export function createMachine(program: Program, useWasm = 'WebAssembly' in globalThis): Machine {
  return useWasm ? wasmMachine(program) : interpretedMachine(program);
}

function interpretedMachine({ code, memorySize }: Program): Machine {
  const both = new Float64Array(2 * memorySize);
  const memory = both.subarray(0, memorySize);
  const run = (from: number, to: number, year: number): void => execute(code, from, to, memory, year);
  const changes = (from: number, to: number, year: number, first: number, last: number): boolean => {
    run(from, to, year);
    for (let cell = first; cell < last; cell++) if (memory[cell] !== both[memorySize + cell]) return true;
    return false;
  };
  return { memory, run, changes, ...keeping(both, memorySize) };
}

function wasmMachine({ code, memorySize }: Program): Machine {
  const programAt = 2 * memorySize * DOUBLE;
  const shared = new WebAssembly.Memory({ initial: Math.ceil((programAt + code.length * WORD) / PAGE) });
  const both = new Float64Array(shared.buffer, 0, 2 * memorySize);
  writeInBytes(code, new Int32Array(shared.buffer, programAt, code.length), programAt);
  const { exports } = new WebAssembly.Instance(kernelModule(), { host: { memory: shared, pow } });
  const run = exports['run'] as (at: number, end: number, year: number, site: number) => void;
  const changes = exports['changes'] as (
    at: number,
    end: number,
    year: number,
    first: number,
    last: number,
    kept: number,
  ) => 0 | 1;
  const address = (instruction: number): number => programAt + instruction * WORD;
  const kept = memorySize * DOUBLE;
  return {
    memory: both.subarray(0, memorySize),
    run: (from, to, year) => run(address(from), address(to), year, 0),
    changes: (from, to, year, first, last) =>
      changes(address(from), address(to), year, first * DOUBLE, last * DOUBLE, kept) === 1,
    ...keeping(both, memorySize),
  };
}

/** Values are kept in the second half of the memory. */
function keeping(both: Float64Array, size: number): Pick<Machine, 'keep' | 'restore'> {
  return {
    keep: (first, last) => void both.copyWithin(size + first, first, last),
    restore: (first, last) => void both.copyWithin(first, size + first, size + last),
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
  scaled.set(code);
  const jumps = [OPERATIONS.indexOf('jump'), OPERATIONS.indexOf('jump-if-zero')];
  const carry = OPERATIONS.indexOf('carry');
  for (let at = 0; at < code.length; at += WORDS) {
    for (const operand of [OUT, A, B, C]) for (let word = 0; word < 3; word++) scaled[at + operand + word] *= DOUBLE;
    if (jumps.includes(code[at])) scaled[at + B] = code[at + B] * WORD;
    else if (code[at] === carry) for (const word of [B, B + 2]) scaled[at + word] = programAt + code[at + word] * WORD;
  }
}
