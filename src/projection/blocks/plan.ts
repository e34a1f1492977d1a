import type { ProgramData } from './data.ts';
import type { Node } from './graph.ts';
import type { Sizes } from './layout.ts';
import type { Schedule } from './schedule.ts';

/** Values without sites, computed one after the other; `stores` writes some of them into slots or rows. */
export interface Straight {
  readonly nodes: readonly Node[];
  /** Nodes in use, in order. */
  readonly order: readonly number[];
  readonly stores: readonly { readonly node: number; readonly into: 'slot' | 'row'; readonly index: number }[];
  /** Condition under which a sample is suspect, -1 without one. */
  readonly suspect: number;
  /** Slots beyond those that are asked for. */
  readonly spared: number;
}

/** What some years compute alike. */
export interface YearKind {
  readonly schedule: Schedule;
  /** The entries that it reads, in the order in which each year lists them. */
  readonly entries: readonly number[];
}

/** Everything that a block of samples needs, apart from how it is carried out. */
export interface Plan {
  readonly data: ProgramData;
  readonly sizes: Sizes;
  readonly sites: readonly number[];
  /** Constants of the years: their values, and where they stand among the numbers. */
  readonly constants: { readonly values: readonly number[]; readonly at: number };
  readonly setup: Straight;
  readonly nodes: readonly Node[];
  readonly kinds: readonly YearKind[];
  /** The years in order: kind, and the place of its entries among the pointers. */
  readonly years: readonly { readonly kind: number; readonly entries: number }[];
  readonly finish: Straight;
  /** Rows whose values no sample changes. */
  readonly fixedRows: readonly { readonly row: number; readonly value: number }[];
  /** Row of each column. */
  readonly columns: readonly number[];
  /** Every sample is suspect: a number that no sample changes is. */
  readonly allSuspect: boolean;
}
