import { satisfies } from '../assessment/wanted-band.ts';
import type { TargetJudge } from './plan-sweep.ts';
import type { Tile } from './sweep-table.ts';

/** Judges so many samples of a tile from row `at` on by their columns: the rules of the central projection, sample by sample. */
export function judgeBlock(judges: readonly TargetJudge[], { rows, values, reached }: Tile, at: number, count: number): void {
  for (const [target, { columns, every, band }] of judges.entries()) {
    const into = reached.subarray(target * rows + at, target * rows + at + count);
    into.fill(every ? 1 : 0);
    for (const column of columns) {
      const first = column * rows + at;
      for (let sample = 0; sample < count; sample++) {
        const holds = satisfies(values[first + sample], band) ? 1 : 0;
        into[sample] = every ? into[sample] & holds : into[sample] | holds;
      }
    }
  }
}
