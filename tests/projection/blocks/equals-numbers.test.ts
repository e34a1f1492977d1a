import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomInput } from '../../oracle/random-scenario.ts';
import { compileInput } from '../compile-input.ts';
import { allColumns, firstDifference, givenParameters } from './compare-with-numbers.ts';

const randomSamples = fc.record({
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  scales: fc.array(fc.double({ min: 0.3, max: 1.7, noNaN: true }), { minLength: 8, maxLength: 40 }),
  count: fc.constantFrom(1, 2, 3, 4, 5, 9),
  columnsFrom: fc.nat(),
  few: fc.boolean(),
  wasm: fc.boolean(),
});

test('every variable, site, year and metric of random plans equals the numbers reader to the last bit', () => {
  fc.assert(
    fc.property(randomInput, randomSamples, (input, { picks, scales, count, columnsFrom, few, wasm }) => {
      const model = compileInput(input);
      const given = givenParameters(model);
      const factors = [...new Set(picks.map((pick) => given[pick % Math.max(1, given.length)] ?? 0))];
      if (given.length === 0) return;
      const samples = Array.from({ length: count }, (_, sample) =>
        factors.map((parameter, row) => {
          const central = model.parameters[parameter]?.quantity?.value ?? 0;
          return central * (scales[(sample * factors.length + row) % scales.length] as number);
        }),
      );
      const through = few ? model.base + (columnsFrom % (model.to - model.base + 3)) : model.to + 2;
      const all = allColumns(model, through);
      const columns = few
        ? [0, 1, 2].map((step) => all[(columnsFrom * (step + 1) * 7919) % all.length] as (typeof all)[number])
        : all;
      expect(firstDifference(model, { factors, columns, samples, through, wasm: [wasm] })).toBeUndefined();
    }),
    { numRuns: Number(process.env['RUNS'] ?? 25) },
  );
}, 600_000);
