import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model } from '../../src/model/compile-model.ts';
import { project } from '../../src/projection/project-numbers.ts';
import { randomInput } from '../oracle/random-scenario.ts';
import { compileInput } from './compile-input.ts';

/** The same model with other central values: what a run with replaced parameters has to equal. */
function withValues(model: Model, overrides: ReadonlyMap<number, number>): Model {
  const parameters = model.parameters.map((parameter, index) => {
    const value = overrides.get(index);
    return value === undefined || parameter.quantity === null
      ? parameter
      : { ...parameter, quantity: { ...parameter.quantity, value } };
  });
  return { ...model, parameters };
}

test('a run with replaced parameters equals a projection of its own, to the last bit, with or without WebAssembly', () => {
  fc.assert(
    fc.property(
      randomInput,
      fc.array(fc.tuple(fc.nat(), fc.double({ min: 0.3, max: 1.7, noNaN: true })), { minLength: 1, maxLength: 4 }),
      (input, draws) => {
        const model = compileInput(input);
        const given = model.parameters.flatMap((parameter, index) => (parameter.quantity === null ? [] : [index]));
        if (given.length === 0) return;
        const central = project(model);
        const all = new Set(model.variables.keys());
        const trials = central.trials({ through: model.last, only: all });
        const interpreted = project(model, { wasm: false });
        const slowTrials = interpreted.trials({ through: model.last, only: all });
        const runs = [...draws, ...draws.slice(0, 1)].map(([pick, factor]) => {
          const index = given[pick % given.length] as number;
          return new Map([[index, (model.parameters[index]?.quantity?.value ?? 0) * factor]]);
        });
        for (const overrides of runs) {
          trials.run(overrides);
          slowTrials.run(overrides);
          const anew = project(withValues(model, overrides));
          const slow = project(withValues(model, overrides), { wasm: false });
          for (const [variable, { name }] of model.variables.entries()) {
            for (let year = model.base; year <= model.last; year++) {
              const wanted = [name, year, ...anew.row(variable, year)];
              expect([name, year, ...central.row(variable, year)]).toEqual(wanted);
              expect([name, year, ...slow.row(variable, year)]).toEqual(wanted);
              expect([name, year, ...interpreted.row(variable, year)]).toEqual(wanted);
            }
          }
        }
        trials.reset();
        const fresh = project(model);
        for (const variable of all) {
          for (let year = model.base; year <= model.last; year++)
            expect(central.row(variable, year)).toEqual(fresh.row(variable, year));
        }
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test('a trial shows nothing beyond its last year, so that later years are always computed from the central numbers', () => {
  const [model] = fc.sample(randomInput, { numRuns: 1, seed: 7 }).map(compileInput) as [Model];
  const [variable] = model.order as readonly [number, ...number[]];
  const projection = project(model);
  const trials = projection.trials({ through: model.to, only: new Set(model.variables.keys()) });
  trials.run(new Map([[0, 0]]));
  expect(() => projection.row(variable, model.to + 1)).toThrow(RangeError);
  trials.reset();
  expect(projection.row(variable, model.last)).toEqual(project(model).row(variable, model.last));
});
