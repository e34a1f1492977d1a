import type { ProblemOf } from '../base/problem.ts';
import type { DesignKind } from '../base/sweep-section.ts';

/** What can be wrong with a file whose samples are to be analysed. */
export interface SamplesFacts {
  /** The file could not be opened, or not be read to its end; `detail` is what the database says, which speaks English. */
  'samples-unread': {
    file: string;
    reason: 'other-name' | 'not-found' | 'unfinished' | 'a-folder' | 'not-allowed' | 'no-duckdb' | 'damaged';
    detail?: string;
  };
  /** A file of another program, or one whose description of the run is gone; `beside` is where that of a CSV would stand. */
  'samples-foreign': { file: string; beside?: string };
  'samples-of-other-scenario': { file: string; found: string; needed: string; variant?: string };
  'samples-of-other-mode': { file: string; found: string };
  /** `instead` is what these samples can be asked for. */
  'samples-of-other-design': {
    file: string;
    found: DesignKind;
    needed: readonly DesignKind[];
    command: string;
    instead?: string;
  };
  'samples-incomplete': { file: string; found: number; needed: number };
  /** Bytes of memory: what the samples would take, and what they may. */
  'samples-too-large': { file: string; needed: number; room: number };
  'samples-without-columns': { file: string; columns: readonly string[] };
  /** The file says of itself, or holds, what no sweep of this scenario writes. */
  'samples-altered': { file: string; part: 'run' | 'numbering' | 'inputs' | 'results'; writer: string };
  /** Flags that say how to draw, beside a file of samples that are drawn. */
  'samples-already-drawn': { flags: readonly string[] };
}

export type SamplesProblem = ProblemOf<SamplesFacts>;

/** A problem of the file that `--from` names. */
export function samplesProblem<Code extends keyof SamplesFacts>(code: Code, facts: SamplesFacts[Code]): SamplesProblem {
  return { code, place: { file: '--from', line: 1, column: 1 }, facts } as SamplesProblem;
}
