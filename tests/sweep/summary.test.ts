import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockBytes, restoreBlock } from '../../src/sweep/block-bytes.ts';
import { countReached } from '../../src/sweep/summary/count-reached.ts';
import { createRoom, fitsWasm } from '../../src/sweep/summary/create-room.ts';
import { estimateShare } from '../../src/sweep/summary/estimate-share.ts';
import { quantiles } from '../../src/sweep/summary/quantiles.ts';
import { binOf, stepOf } from '../../src/sweep/summary/room.ts';
import { selectInRoom, selectRanks } from '../../src/sweep/summary/select-ranks.ts';
import { SHARES, summariseColumn } from '../../src/sweep/summary/summarise-column.ts';
import { blocksOf, createSweepTable, placeOf, STATE } from '../../src/sweep/sweep-table.ts';

/** Repeatable draws in 0..1. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The definition, by sorting. */
function quantileBySorting(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return below === above ? below : below + (place - Math.floor(place)) * (above - below);
}

test('type 7 on 1 to 10', () => {
  const values = Float64Array.from({ length: 10 }, (_, index) => 10 - index);
  const found = quantiles(values, [0.05, 0.25, 0.5, 0.75, 0.95]);
  for (const [index, wanted] of [1.45, 3.25, 5.5, 7.75, 9.55].entries()) expect(found[index]).toBeCloseTo(wanted, 12);
});

const SHAPES: Readonly<Record<string, (draw: () => number) => number>> = {
  uniform: (draw) => draw(),
  'one far away': (draw) => (draw() < 0.0002 ? 1e300 : draw()),
  'a few whole numbers': (draw) => Math.floor(5 * draw()),
  'nearly all the same': (draw) => (draw() < 0.999 ? 7 : draw()),
  'very skewed': (draw) => Math.exp(200 * draw() - 100),
  'the whole range of doubles': (draw) => (draw() < 0.5 ? -1.7e308 : 1.7e308) * draw(),
  'next to each other': (draw) => 1 + Math.floor(3 * draw()) * Number.EPSILON,
  'with infinities': (draw) => (draw() < 0.1 ? Number.NEGATIVE_INFINITY : draw() < 0.1 ? Number.POSITIVE_INFINITY : draw()),
  tiny: (draw) => draw() * 5e-320,
};

test.each(Object.keys(SHAPES))('selection equals sorting: %s', (name) => {
  for (const [size, seed] of [
    [1, 1],
    [2, 2],
    [511, 3],
    [20_000, 4],
  ] as const) {
    const draw = draws(seed);
    const values = Float64Array.from({ length: size }, () => (SHAPES[name] as (draw: () => number) => number)(draw));
    const before = values.slice();
    const sorted = values.slice().sort();
    const ranks = [...new Set([0, 0.05, 0.25, 0.5, 0.5001, 0.95, 1].map((share) => Math.round(share * (size - 1))))];
    expect(selectRanks(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
    expect(quantiles(values, [...SHARES])).toEqual(SHARES.map((share) => quantileBySorting([...values], share)));
    expect(values).toEqual(before);
    for (const wasm of [true, false]) {
      const room = createRoom(size + 3, wasm);
      room.sides[0].set(values);
      const extent = { low: sorted[0] as number, high: sorted[size - 1] as number };
      expect(selectInRoom(room, size, ranks, extent)).toEqual(ranks.map((rank) => sorted[rank]));
    }
  }
});

test('any ranks of any values, in any order: as by sorting, with WebAssembly and without', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -10, max: 10 }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, 5e-324, -5e-324, 1.7976931348623157e308, -1.7976931348623157e308),
  );
  // Long lists are put together from a few values and draws around them, sorted, falling or as they come.
  const list = fc.record({
    seeds: fc.array(value, { minLength: 1, maxLength: 6 }),
    size: fc.oneof(fc.integer({ min: 1, max: 700 }), fc.constantFrom(16_383, 16_384, 16_385, 40_003)),
    spread: fc.constantFrom(0, 1e-12, 0.01, 1, 1e9),
    order: fc.constantFrom('drawn', 'rising', 'falling', 'in turn'),
    seed: fc.nat(),
  });
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 });
  const rooms = [true, false].map((wasm) => createRoom(40_003, wasm));
  fc.assert(
    fc.property(list, shares, ({ seeds, size, spread, order, seed }, wanted) => {
      const draw = draws(seed);
      const of = (index: number) =>
        seeds[order === 'in turn' ? index % seeds.length : Math.floor(seeds.length * draw())] as number;
      const values = Float64Array.from({ length: size }, (_, index) => of(index) + spread * (draw() - 0.5));
      const sorted = values.slice().sort();
      if (order === 'rising') values.set(sorted);
      if (order === 'falling') values.set(sorted.slice().reverse());
      const ranks = [...new Set(wanted.map((share) => Math.round(share * (size - 1))))].sort((a, b) => a - b);
      const expected = ranks.map((rank) => (sorted[rank] as number) + 0);
      expect(selectRanks(values, ranks)).toEqual(expected);
      for (const room of rooms) {
        room.sides[0].set(values);
        const found = selectInRoom(room, size, ranks, { low: sorted[0] as number, high: sorted[size - 1] as number });
        expect(found).toEqual(expected);
      }
    }),
    { numRuns: 120 },
  );
});

test('the loops of a room do the same with WebAssembly and without, to the last bit', () => {
  const draw = draws(11);
  for (const size of [1, 2, 7, 8, 9, 15, 16, 17, 511, 512, 513, 1024, 1025, 1543]) {
    const values = Float64Array.from({ length: size }, () => (draw() < 0.1 ? -0 : draw() * 10 ** Math.floor(6 * draw())));
    const [low, scale] = [0, 4096 / 1e5];
    const [one, other] = [true, false].map((wasm) => {
      const room = createRoom(size, wasm);
      room.sides[0].set(values);
      const described = new Float64Array(4);
      room.describe(0, size, described);
      const parts = [...described];
      if (size > 3) room.describe(1, size - 1, described);
      room.counts.fill(0);
      room.count(0, 0, size, low, scale);
      for (let bin = 0; bin <= 4096; bin++) room.steps.set(stepOf(bin % 3 === 0, (bin % 6) - 1), 2 * bin);
      const gathered = room.gather(0, size, low, scale);
      const equal = [0, values[0] as number, 7].map((value) => room.countEqual(0, size, value));
      const copied = [...room.sides[1].subarray(0, gathered)];
      return { parts, described: [...described], counts: [...room.counts], gathered, gaps: [...room.gaps], equal, copied };
    });
    expect(one).toEqual(other);
    const bins = [...values].map((value) => Math.round((value - low) * scale));
    expect(one?.copied).toEqual([...values].filter((value) => binOf(value, low, scale) % 3 === 0));
    expect(one?.gaps).toEqual([0, 1, 2, 3, 4].map((gap) => bins.filter((bin) => (bin % 6) - 1 === gap).length));
    expect(one?.counts.reduce((sum, count) => sum + count, 0)).toBe(size);
  }
});

test('more ranks than bins are looked into', () => {
  const values = Float64Array.from({ length: 3001 }, (_, index) => (index * 1009) % 3001);
  const ranks = Array.from({ length: 300 }, (_, index) => 10 * index + 7);
  expect(selectRanks(values, ranks)).toEqual(ranks);
  for (const wasm of [true, false]) {
    const room = createRoom(values.length, wasm);
    room.sides[0].set(values);
    expect(selectInRoom(room, values.length, ranks, { low: 0, high: 3000 })).toEqual(ranks);
  }
});

test('no room in WebAssembly is asked for beyond what 32 bits address', () => {
  expect([2 ** 27, 268_300_000, 2 ** 28].map(fitsWasm)).toEqual([true, true, false]);
});

test('columns of any length, without values, with zeros of both signs: the same with WebAssembly and without', () => {
  const draw = draws(7);
  const kinds: readonly (() => number)[] = [
    () => Number.NaN,
    () => (draw() < 0.5 ? -0 : 0),
    () => (draw() < 0.3 ? Number.NaN : draw() < 0.2 ? -0 : draw() - 0.5),
    () => (draw() < 0.1 ? Infinity : draw() < 0.1 ? -Infinity : draw() < 0.2 ? Number.NaN : draw()),
    // At the edges of the bins.
    () => Math.floor(4097 * draw()) / 4096,
  ];
  for (const size of [1, 2, 511, 513, 1025, 5001, 66_001])
    for (const value of kinds)
      for (const failed of [0, 0.3, 1]) {
        const table = createSweepTable(size, 1, 0);
        const found: number[] = [];
        let missing = 0;
        for (const { rows, values, states } of table.tiles)
          for (let row = 0; row < rows; row++) {
            values[row] = value();
            states[row] = draw() < failed ? STATE.failed : STATE.valid;
            if (states[row] === STATE.failed) continue;
            if (Number.isNaN(values[row])) missing++;
            else found.push(values[row] as number);
          }
        // A room that has been used before.
        const rooms = [true, false].map((wasm) => createRoom(size, wasm));
        const [plain, other] = [...rooms, ...rooms].map((room) => summariseColumn(table, 0, room)).slice(2);
        expect(other).toEqual(plain);
        expect([plain?.count, plain?.missing]).toEqual([found.length, missing]);
        const sorted = found.sort((a, b) => a - b);
        if (sorted.every(Number.isFinite))
          expect(plain?.quantiles.map((quantile) => (quantile ?? 0) + 0)).toEqual(
            SHARES.map((share) => (sorted.length === 0 ? 0 : quantileBySorting(sorted, share) + 0)),
          );
      }
});

/** A table of random results, some samples without a value and some failed. */
function randomTable(size: number, seed: number) {
  const draw = draws(seed);
  const table = createSweepTable(size, 3, 2);
  for (const { rows, values, reached, states } of table.tiles) {
    for (let row = 0; row < rows; row++) {
      states[row] = draw() < 0.01 ? STATE.failed : STATE.valid;
      values[row] = states[row] === STATE.failed ? Number.NaN : draw();
      values[rows + row] = draw() < 0.3 ? Number.NaN : -draw();
      values[2 * rows + row] = 0.1;
      for (let target = 0; target < 2; target++) reached[target * rows + row] = draw() < 0.5 ? 1 : 0;
    }
  }
  return table;
}

test('a column is summed up over the valid samples with a value', () => {
  const table = randomTable(70_000, 9);
  const valid: number[] = [];
  let missing = 0;
  for (const { rows, values, states } of table.tiles) {
    for (let row = 0; row < rows; row++) {
      if (states[row] === STATE.failed) continue;
      const value = values[rows + row] as number;
      if (Number.isNaN(value)) missing++;
      else valid.push(value);
    }
  }
  const summary = summariseColumn(table, 1);
  const mean = valid.reduce((sum, value) => sum + value, 0) / valid.length;
  const square = valid.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  expect([summary.count, summary.missing]).toEqual([valid.length, missing]);
  expect(summary.mean).toBeCloseTo(mean, 12);
  expect(summary.sd).toBeCloseTo(Math.sqrt(square / (valid.length - 1)), 12);
  expect([summary.min, summary.max]).toEqual([valid.reduce((a, b) => Math.min(a, b)), valid.reduce((a, b) => Math.max(a, b))]);
  expect(summary.quantiles).toEqual(SHARES.map((share) => quantileBySorting(valid, share)));
  const constant = summariseColumn(table, 2);
  expect([constant.mean, constant.sd, ...constant.quantiles]).toEqual([0.1, 0, 0.1, 0.1, 0.1, 0.1, 0.1]);
});

test('reached alone and together, over the valid samples', () => {
  const table = randomTable(70_000, 3);
  const counts = countReached(table, [0, 1]);
  let [failed, first, second, both] = [0, 0, 0, 0];
  for (const { rows, reached, states } of table.tiles) {
    for (let row = 0; row < rows; row++) {
      if (states[row] === STATE.failed) failed++;
      else {
        first += reached[row] as number;
        second += reached[rows + row] as number;
        both += (reached[row] as number) * (reached[rows + row] as number);
      }
    }
  }
  expect(counts).toEqual({ valid: 70_000 - failed, failed, targets: [first, second], together: both });
});

test("Wilson's interval: published values, and what is never seen is not impossible", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I: 81/263 and 15/148.
  expect(estimateShare(81, 263)).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
  expect(estimateShare(15, 148)).toMatchObject({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
  expect(estimateShare(0, 20)).toMatchObject({ share: 0, standardError: 0, low: 0, high: expect.closeTo(0.1611, 4) });
  expect(estimateShare(20, 20)).toMatchObject({ share: 1, low: expect.closeTo(0.8389, 4), high: 1 });
  expect(estimateShare(0, 0)).toBeNull();
});

test('the bytes of a block give it back to the last bit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2100 }),
      fc.array(fc.array(fc.double(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (size, columns) => {
        const table = createSweepTable(size, columns.length, 2);
        for (const { rows, values, reached, states } of table.tiles) {
          for (const [column, cycle] of columns.entries())
            for (let row = 0; row < rows; row++) values[column * rows + row] = cycle[row % cycle.length] as number;
          reached.forEach((_, at) => {
            reached[at] = at % 3 === 0 ? 1 : 0;
          });
          states.forEach((_, at) => {
            states[at] = at % 5 === 0 ? STATE.failed : STATE.valid;
          });
        }
        const copy = createSweepTable(size, columns.length, 2);
        for (let block = 0; block < blocksOf(size); block++) {
          const bytes = blockBytes(table, block);
          expect(restoreBlock(copy, block, bytes)).toBe(true);
          expect(restoreBlock(copy, block, bytes.subarray(0, bytes.length - 8))).toBe(false);
        }
        const bits = ({ tiles }: typeof table) =>
          tiles.map(({ values, reached, states }) => [new BigUint64Array(values.buffer), reached, states]);
        expect(bits(copy)).toEqual(bits(table));
        expect(placeOf(table, 0).at).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});
