import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planW2 } from '../../../bench/monte-carlo/plan-w2.ts';
import { columnsW2, compileW2, FACTORS_W2 } from '../../../bench/monte-carlo/workload.ts';
import { compileBlocks } from '../../../src/projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../../../src/projection/blocks/create-block-reader.ts';
import { BLOCK } from '../../../src/projection/blocks/sample-block.ts';

const SAMPLES = 1000;

function vectors(name: string): Float64Array {
  const bytes = readFileSync(new URL(name, import.meta.url));
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

test.each([true, false])(
  'the workload as a plan equals the fixed vectors of its literal implementation in C to the last bit',
  (wasm) => {
    const model = compileW2(planW2());
    const parameters = vectors('params1000.f64');
    const expected = vectors('expected1000.f64');
    const factors = FACTORS_W2.map((name) => model.assumptions.get(name) as number);
    const columns = columnsW2(model, 10);
    const inputs = new Float64Array(factors.length * BLOCK);
    for (let sample = 0; sample < SAMPLES; sample++) {
      for (let row = 0; row < factors.length; row++)
        inputs[row * BLOCK + sample] = parameters[sample * factors.length + row] as number;
    }
    const outputs = new Float64Array(columns.length * SAMPLES);
    const suspects = new Uint8Array(SAMPLES);
    createBlockReader(compileBlocks(model, { factors, columns }), { wasm }).run(inputs, SAMPLES, outputs, 0, SAMPLES, suspects);
    expect(outputs.length).toBe(expected.length);
    expect(outputs.findIndex((value, index) => !Object.is(value, expected[index]))).toBe(-1);
    expect(suspects.some((flag) => flag !== 0)).toBe(false);
  },
);
