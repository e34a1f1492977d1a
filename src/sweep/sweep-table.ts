import { BLOCK } from '../projection/blocks/sample-block.ts';

/** Blocks of a tile: few buffers, and none too large for a typed array however many columns there are. */
const TILE_BLOCKS = 64;

/** What has become of a sample. */
export const STATE = { valid: 0, suspect: 1, failed: 2 } as const;

/** The results of some consecutive samples. */
export interface Tile {
  readonly rows: number;
  /** columns x rows, row by row; NaN where a sample has no value. */
  readonly values: Float64Array;
  /** targets x rows, row by row: 1 where the sample reaches the target. */
  readonly reached: Uint8Array;
  /** rows: a `STATE` each. */
  readonly states: Uint8Array;
}

/** The results of a sweep in memory that threads share: 8 bytes for each column of a sample, and little else. */
export interface SweepTable {
  readonly size: number;
  readonly columns: number;
  readonly targets: number;
  readonly tiles: readonly Tile[];
  /** Whether one block is there at a time: the one that was put there last. */
  readonly window: boolean;
}

/** Memory for the results of so many samples. */
export function createSweepTable(size: number, columns: number, targets: number): SweepTable {
  const tiles: Tile[] = [];
  for (let first = 0; first < size; first += TILE_BLOCKS * BLOCK) {
    tiles.push(createTile(Math.min(TILE_BLOCKS * BLOCK, size - first), columns, targets));
  }
  return { size, columns, targets, tiles, window: false };
}

/** Memory for one block of the results of so many samples, whichever it is: for sweeps that keep none. */
export function createSweepWindow(size: number, columns: number, targets: number): SweepTable {
  return { size, columns, targets, tiles: [createTile(BLOCK, columns, targets)], window: true };
}

function createTile(rows: number, columns: number, targets: number): Tile {
  return {
    rows,
    values: new Float64Array(new SharedArrayBuffer(8 * columns * rows)),
    reached: new Uint8Array(new SharedArrayBuffer(targets * rows)),
    states: new Uint8Array(new SharedArrayBuffer(rows)),
  };
}

/** Bytes that the results of a sweep take. */
export function tableBytes(size: number, columns: number, targets: number): number {
  return size * (8 * columns + targets + 1);
}

export function blocksOf(size: number): number {
  return Math.ceil(size / BLOCK);
}

/** Where a block lies: its tile, its first row there, and how many samples it has. */
export function placeOf(table: SweepTable, block: number): { readonly tile: Tile; readonly at: number; readonly count: number } {
  const tile = table.tiles[table.window ? 0 : Math.floor(block / TILE_BLOCKS)];
  if (tile === undefined) throw new Error(`there is no block ${block}`);
  const at = table.window ? 0 : (block % TILE_BLOCKS) * BLOCK;
  return { tile, at, count: Math.min(BLOCK, table.size - block * BLOCK) };
}
