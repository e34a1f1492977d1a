import fc from 'fast-check';

/** Small arbitraries that the random scenarios share. */
export const percent = (low: number, high: number) => fc.integer({ min: low, max: high }).map((value) => value / 100);
export const rarely = fc.integer({ min: 0, max: 4 }).map((draw) => draw === 4);
export const often = fc.boolean();
export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 2 });
