/** Bits of a limb, and of the part of a number that stands behind its exponent. */
const LIMB = 32;
const FRACTION = 52;
/** Limbs of 32 bits from 2^-1074 up to beyond the largest double, and one for sums that are no finite number. */
const LIMBS = 68;
const BEYOND = LIMBS;

/**
 * A sum without any rounding: a number in limbs of 32 bits, which are not carried before the end. What is added in another order,
 * or first to other sums, gives the same sum to the last bit. Up to 2^20 numbers leave
 * the limbs within 53 bits, so that none of them is rounded.
 *
 * @source U. Kulisch: Computer arithmetic and validity (2008), chapter 8: the long accumulator
 */
export type ExactSum = Float64Array;

export function createExactSum(): ExactSum {
  return new Float64Array(LIMBS + 1);
}

/** Takes a number into a sum. */
export function addExact(sum: ExactSum, value: number): void {
  if (!Number.isFinite(value)) {
    sum[BEYOND] += value;
    return;
  }
  const bits = wordsOf(value);
  const sign = value < 0 ? -1 : 1;
  const exponent = (bits.high >>> 20) & 0x7ff;
  // A number below the normal ones has no leading one, and the place of the lowest of them.
  const place = exponent === 0 ? 0 : exponent - 1;
  const high = (bits.high & 0xfffff) | (exponent === 0 ? 0 : 0x100000);
  const limb = Math.floor(place / LIMB);
  const shift = place % LIMB;
  const over = (word: number): number => (shift === 0 ? 0 : word >>> (LIMB - shift));
  sum[limb] += sign * ((bits.low << shift) >>> 0);
  sum[limb + 1] += sign * (((high << shift) | over(bits.low)) >>> 0);
  sum[limb + 2] += sign * over(high);
}

/** Takes a sum into another. */
export function mergeExact(sum: ExactSum, other: ExactSum): void {
  for (let limb = 0; limb <= BEYOND; limb++) sum[limb] += other[limb];
}

/** The sum as the nearest double. */
export function exactValue(sum: ExactSum): number {
  if (sum[BEYOND] !== 0) return sum[BEYOND];
  let total = 0n;
  for (let limb = LIMBS - 1; limb >= 0; limb--) total = (total << BigInt(LIMB)) + BigInt(sum[limb]);
  const magnitude = total < 0n ? -total : total;
  // Some bits more than a double keeps; what is cut off is said by the last of them, so that a tie is known from none.
  const cut = Math.max(0, magnitude.toString(2).length - (FRACTION + 12));
  const kept = magnitude >> BigInt(cut);
  const sticky = kept << BigInt(cut) === magnitude ? kept : kept | 1n;
  const places = cut - 1074;
  // In two steps, neither of which leaves the doubles before the number does.
  const half = Math.trunc(places / 2);
  const value = Number(sticky) * 2 ** half * 2 ** (places - half);
  return total < 0n ? -value : value;
}

/** The two halves of the bits of a double. */
function wordsOf(value: number): { readonly high: number; readonly low: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return { high: view.getUint32(0), low: view.getUint32(4) };
}
