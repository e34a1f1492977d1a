/** What an entry of a pointer list points at: a slot, a number, a row of results, or another entry. */
export type Target = { readonly kind: 'slot' | 'number' | 'row' | 'pointer'; readonly index: number };

export const TARGET_KINDS = ['slot', 'number', 'row', 'pointer'] as const;

/** Numbers and pointers that the program reads, laid out once; equal runs of them are laid out once only. */
export interface ProgramData {
  readonly numbers: Float64Array;
  /** Index of each pointer's target, and its kind: an index into `TARGET_KINDS`. */
  readonly targets: Int32Array;
  readonly kinds: Uint8Array;
}

export interface DataBuilder {
  /** Place of a run of numbers. */
  readonly numbers: (values: ArrayLike<number>) => number;
  /** Place of a run of pointers. */
  readonly pointers: (targets: readonly Target[]) => number;
  readonly number: (place: number) => number;
  readonly target: (place: number) => Target;
  readonly finish: () => ProgramData;
}

export function createDataBuilder(): DataBuilder {
  const numbers: number[] = [];
  const targets: Target[] = [];
  const knownNumbers = new Map<string, number>();
  const knownPointers = new Map<string, number>();
  return {
    numbers(values) {
      // -0 and 0 are written alike, but are different.
      const negative = Array.prototype.flatMap.call(values, (value, index) => (Object.is(value, -0) ? [index] : []));
      const key = `${Array.prototype.join.call(values)} ${negative.join()}`;
      const found = knownNumbers.get(key);
      if (found !== undefined) return found;
      const at = numbers.length;
      for (let index = 0; index < values.length; index++) numbers.push(values[index] as number);
      knownNumbers.set(key, at);
      return at;
    },
    pointers(list) {
      const key = list.map(({ kind, index }) => `${kind} ${index}`).join();
      const found = knownPointers.get(key);
      if (found !== undefined) return found;
      const at = targets.length;
      for (const target of list) targets.push(target);
      knownPointers.set(key, at);
      return at;
    },
    number: (place) => numbers[place] as number,
    target: (place) => targets[place] as Target,
    finish: () => ({
      numbers: Float64Array.from(numbers),
      targets: Int32Array.from(targets, ({ index }) => index),
      kinds: Uint8Array.from(targets, ({ kind }) => TARGET_KINDS.indexOf(kind)),
    }),
  };
}
