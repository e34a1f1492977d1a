import {
  BASE,
  CELL,
  CELLS,
  DIRECT,
  DUE,
  DUE_NEXT,
  INITIAL,
  KEPT,
  LATER,
  PATH,
  READ_NEXT,
  READ_NOW,
  RECORD,
  RECORDS,
  STRIDE,
  TOUCHED,
  TOUCHED_END,
  YEAR_CELL,
  YEARS,
} from './trial-words.ts';

/**
 * Puts back what the last trial changed, then computes anew what reads something that differs from the central projection, year
 * after year: a step whose cells come out as they were makes nothing else due. Cells are kept just before they are overwritten.
 */
export function executeTrial(
  words: Int32Array,
  memory: Float64Array,
  run: (from: number, to: number, year: number) => void,
): void {
  const kept = words[KEPT];
  for (let at = words[TOUCHED]; at < words[TOUCHED_END]; at += 2) {
    memory.copyWithin(words[at], words[at] + kept, words[at + 1] + kept);
  }
  let [due, dueNext, touched] = [words[DUE], words[DUE_NEXT], words[TOUCHED]];
  const mark = (list: number, flags: number, flag: number): void => {
    for (let at = list; words[at] >= 0; at++) words[flags + words[at]] = flag;
  };
  for (let year = 0; year < words[YEARS]; year++) {
    memory[words[YEAR_CELL]] = words[BASE] + year;
    mark(words[DIRECT], due, 1);
    for (let at = words[PATH]; words[at] >= 0; at++) {
      if (words[due + words[at]] === 0) continue;
      words[due + words[at]] = 0;
      const record = words[RECORDS] + words[at] * RECORD;
      const first = words[record + CELL] + year * words[STRIDE];
      const last = first + words[record + CELLS];
      memory.copyWithin(first + kept, first, last);
      const stretch = record + (year === 0 ? INITIAL : LATER);
      run(words[stretch], words[stretch + 1], year);
      if (!differs(memory, first, last, kept)) continue;
      words[touched] = first;
      words[touched + 1] = last;
      touched += 2;
      mark(words[record + READ_NOW], due, 1);
      mark(words[record + READ_NEXT], dueNext, 1);
    }
    [due, dueNext] = [dueNext, due];
  }
  words[TOUCHED_END] = touched;
  mark(words[PATH], due, 0);
}

/** Bit by bit, so that a missing value equals itself. */
function differs(memory: Float64Array, first: number, last: number, kept: number): boolean {
  for (let cell = first; cell < last; cell++) if (!Object.is(memory[cell], memory[cell + kept])) return true;
  return false;
}
