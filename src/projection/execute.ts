import { exp, ln, pow } from '../base/power.ts';
import { A, B, C, OPERATIONS, type Operation, OUT, WORDS } from './instructions.ts';

const code = (operation: Operation): number => OPERATIONS.indexOf(operation);
const ADD = code('+');
const SUBTRACT = code('-');
const MULTIPLY = code('*');
const DIVIDE = code('/');
const MINIMUM = code('min');
const MAXIMUM = code('max');
const REACHES = code('>=');
const EXCEEDS = code('>');
const POWER = code('pow');
const EXP = code('exp');
const LN = code('ln');
const SELECT = code('select');
const COPY = code('copy');
const SUM = code('sum');
const CARRY = code('carry');
const JUMP = code('jump');
const JUMP_IF_ZERO = code('jump-if-zero');

/**
 * Runs a stretch of instructions in one year: every operation over all sites of its pool before the next, from `site` on.
 * This loop is where a projection spends its time, so its cases are written out over the one typed array that holds everything.
 */
export function execute(program: Int32Array, from: number, to: number, memory: Float64Array, year: number, site = 0): void {
  for (let at = from; at < to; at += WORDS) {
    const sites = program[at + 1];
    const outStride = program[at + OUT + 2];
    const aStride = program[at + A + 2];
    const bStride = program[at + B + 2];
    let out = program[at + OUT] + year * program[at + OUT + 1] + site * outStride;
    let a = program[at + A] + year * program[at + A + 1] + site * aStride;
    let b = program[at + B] + year * program[at + B + 1] + site * bStride;
    switch (program[at]) {
      case ADD:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride) memory[out] = memory[a] + memory[b];
        break;
      case SUBTRACT:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride) memory[out] = memory[a] - memory[b];
        break;
      case MULTIPLY:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride) memory[out] = memory[a] * memory[b];
        break;
      case DIVIDE:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride) memory[out] = memory[a] / memory[b];
        break;
      case MINIMUM:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride)
          memory[out] = Math.min(memory[a], memory[b]);
        break;
      case MAXIMUM:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride)
          memory[out] = Math.max(memory[a], memory[b]);
        break;
      case REACHES:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride)
          memory[out] = memory[a] >= memory[b] ? 1 : 0;
        break;
      case EXCEEDS:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride) memory[out] = memory[a] > memory[b] ? 1 : 0;
        break;
      case POWER:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride) memory[out] = pow(memory[a], memory[b]);
        break;
      case EXP:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride) memory[out] = exp(memory[a]);
        break;
      case LN:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride) memory[out] = ln(memory[a]);
        break;
      case SELECT: {
        const cStride = program[at + C + 2];
        let c = program[at + C] + year * program[at + C + 1] + site * cStride;
        for (let i = 0; i < sites; i++, out += outStride, a += aStride, b += bStride, c += cStride)
          memory[out] = memory[c] !== 0 ? memory[a] : memory[b];
        break;
      }
      case COPY:
        for (let i = 0; i < sites; i++, out += outStride, a += aStride) memory[out] = memory[a];
        break;
      case SUM: {
        let sum = 0;
        for (let i = 0; i < sites; i++, a += aStride) sum += memory[a];
        memory[out] = sum;
        break;
      }
      case CARRY: {
        // Each site is handed the running value, and hands on what its steps make of it.
        const running = program[at + C];
        memory[running] = memory[a];
        for (let i = 0; i < sites; i++, out += outStride) {
          memory[out] = memory[running];
          execute(program, program[at + B], bStride, memory, year, i);
        }
        if (outStride === 0) memory[out] = memory[running];
        break;
      }
      case JUMP:
        at += program[at + B];
        break;
      case JUMP_IF_ZERO:
        if (memory[a] === 0) at += program[at + B];
        break;
    }
  }
}
