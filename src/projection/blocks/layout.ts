/** How much of everything a program keeps. */
export interface Sizes {
  readonly numbers: number;
  readonly pointers: number;
  readonly slots: number;
  /** Last year's values without sites. */
  readonly previous: number;
  /** Sites of each state, and of each array of values that are kept from loop to loop. */
  readonly states: readonly number[];
  readonly kept: readonly number[];
  readonly pools: number;
  readonly inputs: number;
  readonly rows: number;
}

/** Ends of the sites that have arrived, that may be awake, and that may be in use; whether what was asked once still holds. */
export const BOUNDS = 4;

/** Where everything stands in one array of doubles, for so many samples at a time. */
export interface Layout {
  /** Samples that are computed side by side, and those that inputs and results have room for. */
  readonly lanes: number;
  readonly room: number;
  readonly numbers: number;
  readonly pointers: number;
  readonly slots: number;
  readonly previous: number;
  readonly states: readonly number[];
  readonly kept: readonly number[];
  /** For each pool what is known of its sites: `BOUNDS` numbers of 32 bits. */
  readonly bounds: number;
  readonly suspects: number;
  readonly inputs: number;
  readonly rows: number;
  readonly size: number;
}

/** Values of one sample by the next: a slot is `lanes` long, a row of results or inputs `room`. */
export function layOutMemory(sizes: Sizes, lanes: number, room: number): Layout {
  let size = 0;
  const reserve = (cells: number): number => {
    const at = size;
    // Vectors are read at multiples of their own size.
    size += Math.ceil(cells / 2) * 2;
    return at;
  };
  return {
    lanes,
    room,
    numbers: reserve(sizes.numbers),
    pointers: reserve(sizes.pointers),
    slots: reserve(sizes.slots * lanes),
    previous: reserve(sizes.previous * lanes),
    states: sizes.states.map((sites) => reserve(sites * lanes)),
    kept: sizes.kept.map((sites) => reserve(sites * lanes)),
    bounds: reserve((sizes.pools * BOUNDS) / 2),
    suspects: reserve(room),
    inputs: reserve(sizes.inputs * room),
    rows: reserve(sizes.rows * room),
    size,
  };
}
