import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK } from '../../src/projection/blocks/sample-block.ts';
import { countReached } from '../../src/sweep/summary/count-reached.ts';
import { addExact, createExactSum, exactValue, mergeExact } from '../../src/sweep/summary/exact-sum.ts';
import {
  mergeSketch,
  type QuantileSketch,
  SKETCH_ERROR,
  sketchQuantiles,
  sketchSame,
  sketchValues,
} from '../../src/sweep/summary/quantile-sketch.ts';
import { SHARES, summariseColumn } from '../../src/sweep/summary/summarise-column.ts';
import { createTally, createTallyBlock, mergeTally, tallySummaries } from '../../src/sweep/summary/tally.ts';
import { blocksOf, createSweepTable, STATE } from '../../src/sweep/sweep-table.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** A double as a whole number of the smallest of all. */
function unitsOf(value: number): bigint {
  const words = new DataView(new ArrayBuffer(8));
  words.setFloat64(0, value);
  const bits = words.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return value < 0 ? -size : size;
}

test('an exact sum is the nearest double to the sum, in any order and in any parts', () => {
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 40 }), fc.nat(), (values, cut) => {
      const sum = createExactSum();
      for (const value of values) addExact(sum, value);
      const parts = [values.slice(0, cut % values.length), values.slice(cut % values.length)].map((part) => {
        const own = createExactSum();
        for (const value of part.reverse()) addExact(own, value);
        return own;
      });
      const [one, other] = parts as [Float64Array, Float64Array];
      mergeExact(other, one);
      const found = exactValue(sum);
      expect(Object.is(exactValue(other), found)).toBe(true);
      const total = values.reduce((units, value) => units + unitsOf(value), 0n);
      if (!Number.isFinite(found)) return;
      // No neighbour is nearer.
      const distance = (value: number) => {
        const off = unitsOf(value) - total;
        return off < 0n ? -off : off;
      };
      const ulp = 2 ** (Math.max(-1022, Math.floor(Math.log2(Math.abs(found) || 1e-320))) - 52);
      for (const beside of [found - ulp, found + ulp])
        if (Number.isFinite(beside)) expect(distance(beside) >= distance(found)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what cancels leaves what is small', () => {
  const sum = createExactSum();
  for (const value of [1e300, 1, -1e300, 2 ** -1074, -1]) addExact(sum, value);
  expect(exactValue(sum)).toBe(2 ** -1074);
  addExact(sum, Infinity);
  expect(exactValue(sum)).toBe(Infinity);
});

test('quantiles of a sketch are within its error, whatever the order and the parts; equal numbers and ends are exact', () => {
  const values = fc.oneof(
    fc.array(finite, { minLength: 1, maxLength: 300 }),
    fc.array(fc.double({ min: -5, max: 300, noNaN: true }), { minLength: 1, maxLength: 2000 }),
    fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.constantFrom(0, -0, 5e-324, Infinity, -Infinity, 1), { minLength: 1, maxLength: 20 }),
  );
  const shares = [0, ...SHARES, 1];
  fc.assert(
    fc.property(values, fc.nat(), (list, cut) => {
      const all = Float64Array.from(list);
      const whole: QuantileSketch = new Map();
      sketchValues(whole, all, 0, all.length);
      const turned = all.slice().reverse();
      const [one, other]: [QuantileSketch, QuantileSketch] = [new Map(), new Map()];
      sketchValues(one, turned, 0, cut % all.length);
      sketchValues(other, turned, cut % all.length, all.length);
      mergeSketch(one, other);
      const found = sketchQuantiles(whole, all.length, shares);
      expect(sketchQuantiles(one, all.length, shares)).toEqual(found);
      const sorted = all.slice().sort();
      for (const [index, share] of shares.entries()) {
        const place = share * (all.length - 1);
        const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
        const exact = below === above ? below : below + (place - Math.floor(place)) * (above - below);
        const error = SKETCH_ERROR * Math.max(Math.abs(below), Math.abs(above)) + 2 ** -1074;
        if (Number.isFinite(exact))
          expect(Math.abs((found[index] as number) - exact)).toBeLessThanOrEqual(error * (1 + 1e-12) + 1e-307);
      }
      expect([found[0], found.at(-1)]).toEqual([(sorted[0] as number) + 0, (sorted.at(-1) as number) + 0]);
    }),
    { numRuns: 200 },
  );
  const same: QuantileSketch = new Map();
  sketchSame(same, 29, 1000);
  sketchSame(same, -0, 500);
  expect(sketchQuantiles(same, 1500, [0.1, 0.3, 0.9])).toEqual([0, 0, 29]);
});

test('a tally says what the table says, by whom and in which order its blocks were taken in', () => {
  const size = 5 * BLOCK + 77;
  const table = createSweepTable(size, 4, 2);
  let state = 5;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (const { rows, values, reached, states } of table.tiles)
    for (let row = 0; row < rows; row++) {
      states[row] = draw() < 0.02 ? STATE.failed : STATE.valid;
      values[row] = 1000 + draw();
      values[rows + row] = draw() < 0.3 ? Number.NaN : Math.exp(8 * draw()) - 50;
      values[2 * rows + row] = Math.floor(4 * draw());
      values[3 * rows + row] = Number.NaN;
      for (let target = 0; target < 2; target++) reached[target * rows + row] = draw() < 0.5 ? 1 : 0;
    }
  const centres = [1000, 0, 2, 0];
  const blocks = [...Array(blocksOf(size)).keys()];
  const tallyOf = (parts: readonly (readonly number[])[]) => {
    const [first, ...others] = parts.map((part) => {
      const tally = createTally(centres, 2);
      const take = createTallyBlock(tally, table, [0, 1]);
      for (const block of part) take(block);
      return structuredClone(tally);
    });
    for (const other of others) mergeTally(first as NonNullable<typeof first>, other);
    return first as NonNullable<typeof first>;
  };
  const whole = tallyOf([blocks]);
  const summaries = tallySummaries(whole);
  for (const parts of [[[...blocks].reverse()], [[3, 0], [], [5, 1], [2, 4]]]) {
    const other = tallyOf(parts);
    expect(tallySummaries(other)).toEqual(summaries);
    expect(other.reached).toEqual(whole.reached);
  }
  expect(whole.reached).toEqual(countReached(table, [0, 1]));
  for (const [column, summary] of summaries.entries()) {
    const { sd, quantiles, ...exact } = summariseColumn(table, column);
    expect(summary).toMatchObject(exact);
    if (sd !== null) expect(Math.abs((summary.sd ?? 0) - sd)).toBeLessThan(1e-12 * sd);
    for (const [index, quantile] of quantiles.entries()) {
      const near = summary.quantiles[index] ?? null;
      if (quantile === null) expect(near).toBeNull();
      else expect(Math.abs((near as number) - quantile)).toBeLessThanOrEqual(SKETCH_ERROR * Math.abs(quantile));
    }
  }
  // Whole numbers are told exactly.
  expect(summaries[2]?.quantiles).toEqual(summariseColumn(table, 2).quantiles);
});
