import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/base/power.ts';
import { emit, emptyCode, joined, OPERATIONS } from '../../src/projection/instructions.ts';
import { createMachine } from '../../src/projection/machine.ts';

const SITES = 7;
const at = (address: number, siteStride = 1) => ({ address, yearStride: 0, siteStride });

/** Runs one operation over seven sites by the kernel and by the loop that defines it. */
function both(operation: (typeof OPERATIONS)[number], values: readonly number[], shared: boolean): readonly Float64Array[] {
  const code = emptyCode();
  emit(code, operation, SITES, at(24), at(0), at(7, shared ? 0 : 1), at(14));
  const [code32, memorySize] = [joined([code]), 32];
  const program = { code: code32, memorySize } as Parameters<typeof createMachine>[0];
  return [true, false].map((wasm) => {
    const machine = createMachine(program, 0, wasm);
    machine.memory.set(values);
    machine.run(0, code32.length, 0);
    return machine.memory.slice(24, 24 + SITES);
  });
}

const number = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, Number.NaN, Infinity, -Infinity, 709.8, -745.2, 1e-320));
const OF_SITES = OPERATIONS.filter((name) => !['sum', 'carry', 'jump', 'jump-if-zero'].includes(name));

test.each(OF_SITES)('%s over an odd number of sites has the same bits in the kernel', (operation) => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 21, maxLength: 21 }), fc.boolean(), (values, shared) => {
      const [kernel, loop] = both(operation, values, shared);
      expect(kernel).toEqual(loop);
    }),
  );
});

test('exp in the kernel is exp, from underflow to overflow', () => {
  const ends = [-746, -745.2, -745.13, -720, -709, -0.3, 0, 1e-300, 0.3466, 1, 709, 709.78, 709.79, 800];
  for (const end of ends) {
    const values = Array.from({ length: 21 }, (_, index) => end + index * 1e-3);
    expect(both('exp', values, false)[0]).toEqual(Float64Array.from(values.slice(0, SITES), exp));
  }
});
