import { quantilesBy } from './quantiles.ts';

/** Buckets between a power of 2 and the next. */
const BUCKETS = 1024;
/** The first bit of an exponent, and of a bucket, in the high word of a double. */
const OCTAVE_BIT = 20;
const BUCKET_BIT = 10;
/** Octaves from here on are those of the numbers below zero. */
const NEGATIVE = 2048;
/** Which of the two words of a double in memory is the high one. */
const HIGH_WORD = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;

/** Most by which a quantile may be off, as a share of the numbers around it. */
export const SKETCH_ERROR = 1 / BUCKETS;

/** The buckets between a power of 2 and the next: how many values each has, the lowest and the highest. */
interface Octave {
  readonly counts: Uint32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * What is kept of any number of values for their quantiles: how many lie in each of the buckets into which the powers of 2 divide
 * the doubles, 1,024 equal ones from each to the next, and the lowest and the highest of each bucket. Its size follows from how
 * many orders of magnitude the values span, and not from their number; what it says follows from the values alone, and not from
 * their order, nor from how they were divided among sketches that were then merged. By sign and exponent, the twelve high bits.
 *
 * A quantile is off by less than 1/1024 of the numbers around it, and exact where a bucket holds one number. Plain data.
 *
 * @source the idea of buckets of equal relative width: C. Masson, J. Rim, H. Lee: DDSketch. Proceedings of the VLDB Endowment 12
 *   (2019) 2195-2205
 */
export type QuantileSketch = Map<number, Octave>;

/** Takes values from..to of a list, none of them NaN, into a sketch. */
export function sketchValues(sketch: QuantileSketch, values: Float64Array, from: number, to: number): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  let known = -1;
  let { counts, low, high }: Octave = NOTHING;
  for (let at = from; at < to; at++) {
    // Both zeros are the positive one.
    const value = values[at] + 0;
    const word = value === 0 ? 0 : words[2 * at + HIGH_WORD];
    const octave = word >>> OCTAVE_BIT;
    if (octave !== known) {
      ({ counts, low, high } = octaveOf(sketch, octave));
      known = octave;
    }
    const bucket = (word >>> BUCKET_BIT) & (BUCKETS - 1);
    counts[bucket]++;
    if (value < low[bucket]) low[bucket] = value;
    if (value > high[bucket]) high[bucket] = value;
  }
}

const NOTHING: Octave = { counts: new Uint32Array(0), low: new Float64Array(0), high: new Float64Array(0) };

/** Takes a number that so many samples share into a sketch. */
export function sketchSame(sketch: QuantileSketch, value: number, count: number): void {
  const one = Float64Array.of(value);
  const word = value === 0 ? 0 : new Uint32Array(one.buffer)[HIGH_WORD];
  sketchValues(sketch, one, 0, 1);
  octaveOf(sketch, word >>> OCTAVE_BIT).counts[(word >>> BUCKET_BIT) & (BUCKETS - 1)] += count - 1;
}

/** Takes a sketch into another. */
export function mergeSketch(sketch: QuantileSketch, other: QuantileSketch): void {
  for (const [key, octave] of other) {
    const { counts, low, high } = octaveOf(sketch, key);
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      counts[bucket] += octave.counts[bucket];
      low[bucket] = Math.min(low[bucket], octave.low[bucket]);
      high[bucket] = Math.max(high[bucket], octave.high[bucket]);
    }
  }
}

/**
 * Quantiles of type 7 of what a sketch has taken in; between the lowest and the highest of a bucket its values are taken to lie
 * evenly.
 *
 * @param count of the values, one at least
 * @param shares 0..1, ascending
 */
export function sketchQuantiles(sketch: QuantileSketch, count: number, shares: readonly number[]): readonly number[] {
  return quantilesBy(count, shares, (ranks) => {
    const found: number[] = [];
    let before = 0;
    for (const { counts, low, high, order } of ascending(sketch)) {
      for (let step = 0; step < BUCKETS && found.length < ranks.length; step++) {
        const bucket = order === 1 ? step : BUCKETS - 1 - step;
        const inside = counts[bucket];
        for (let rank = ranks[found.length]; rank !== undefined && rank < before + inside; rank = ranks[found.length]) {
          const [from, to] = [low[bucket], high[bucket]];
          // Infinite ones have no distance.
          found.push(from === to ? from : from + ((to - from) * (rank - before)) / (inside - 1));
        }
        before += inside;
      }
    }
    return found;
  });
}

/** The octaves from the lowest numbers to the highest: below zero both they and their buckets stand the other way round. */
function ascending(sketch: QuantileSketch): readonly (Octave & { readonly order: 1 | -1 })[] {
  const place = (key: number): number => (key >= NEGATIVE ? NEGATIVE - key - 1 : key);
  return [...sketch]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, octave]) => ({ ...octave, order: key >= NEGATIVE ? -1 : 1 }));
}

function octaveOf(sketch: QuantileSketch, key: number): Octave {
  const known = sketch.get(key);
  if (known !== undefined) return known;
  const created: Octave = {
    counts: new Uint32Array(BUCKETS),
    low: new Float64Array(BUCKETS).fill(Infinity),
    high: new Float64Array(BUCKETS).fill(-Infinity),
  };
  sketch.set(key, created);
  return created;
}
