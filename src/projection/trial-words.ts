import type { Model } from '../model/compile-model.ts';
import type { Program } from './assemble.ts';

/** What a trial is told, as whole numbers in the memory of the machine: first these, then the lists that they point at. */
export const [YEARS, BASE, YEAR_CELL, STRIDE, KEPT, RECORDS, DUE, DUE_NEXT, DIRECT, PATH, TOUCHED, TOUCHED_END] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const;
const HEADER = 12;
/**
 * Of each step: its stretch in the first year, that in later years, its first cell and the number of its cells, and the lists of
 * those that read it in the same year and in the next one.
 */
export const [INITIAL, LATER, CELL, CELLS, READ_NOW, READ_NEXT] = [0, 2, 4, 5, 6, 7] as const;
export const RECORD = 8;
/** Ends a list of steps. */
const END = -1;

/** How the words of a machine name places: by number, or in bytes. */
export interface Places {
  readonly instruction: (index: number) => number;
  readonly cell: (index: number) => number;
  readonly word: (index: number) => number;
}

/** Words that the trials of a program take: `years` years at most, every step in every list. */
export function trialWords({ steps }: Program, model: Model, years: number): number {
  let read = 0;
  for (const { variable } of steps) {
    const { now, before } = model.reads[variable] as Model['reads'][number];
    read += now.length + before.length;
  }
  return HEADER + steps.length * (RECORD + 2 + 2 + 2 + 2 * years) + 2 + read;
}

/** Steps by position: who reads what a step computes, in the same year and in the next one. */
export interface StepReaders {
  readonly now: readonly (readonly number[])[];
  readonly next: readonly (readonly number[])[];
}

interface Sheet {
  readonly words: Int32Array;
  readonly places: Places;
  /** Distance of a cell to where it is kept. */
  readonly kept: number;
}

/** Writes what all trials share; gives the writer of what one trial may change. */
export function writeTrials(
  { words, places, kept }: Sheet,
  { steps, variables, year, rows }: Program,
  readers: StepReaders,
  { base, years }: { readonly base: number; readonly years: number },
): (direct: readonly number[], path: readonly number[]) => void {
  const count = steps.length;
  let end = HEADER;
  const reserve = (size: number): number => {
    end += size;
    return end - size;
  };
  const writeList = (list: readonly number[], at: number): void => {
    words.set(list, at);
    words[at + list.length] = END;
  };
  const [records, due, dueNext] = [reserve(count * RECORD), reserve(count), reserve(count)];
  const [direct, path, touched] = [reserve(count + 1), reserve(count + 1), reserve(2 * count * years)];
  const header: readonly (readonly [number, number])[] = [
    [YEARS, years],
    [BASE, base],
    [YEAR_CELL, places.cell(year)],
    [STRIDE, places.cell(rows.stride)],
    [KEPT, places.cell(kept)],
    [RECORDS, places.word(records)],
    [DUE, places.word(due)],
    [DUE_NEXT, places.word(dueNext)],
    [DIRECT, places.word(direct)],
    [PATH, places.word(path)],
    [TOUCHED, places.word(touched)],
    [TOUCHED_END, places.word(touched)],
  ];
  for (const [at, value] of header) words[at] = value;
  words.fill(0, due, due + 2 * count);
  for (const [position, { variable, initial, step }] of steps.entries()) {
    const { address, width } = variables[variable] as Program['variables'][number];
    const lists = [readers.now[position] as readonly number[], readers.next[position] as readonly number[]].map((list) => {
      const at = reserve(list.length + 1);
      writeList(list, at);
      return places.word(at);
    });
    const stretches = [initial.from, initial.to, step.from, step.to].map(places.instruction);
    words.set([...stretches, places.cell(address), places.cell(width) - places.cell(0), ...lists], records + position * RECORD);
  }
  return (changed, mayChange) => {
    writeList(changed, direct);
    writeList(mayChange, path);
  };
}
