import { comparePlaces } from '../base/place.ts';
import type { SaidProblem } from './render-problems.ts';

/** Problems as `--json` gives them. */
export interface ProblemsJson {
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** Dotted path of the value in the scenario, null where there is none. */
    readonly path: string | null;
    readonly message: string;
    readonly hint: string;
  }[];
}

/** The stable form of problems for other programs, in the order of their places. */
export function problemsJson(problems: readonly SaidProblem[]): ProblemsJson {
  const sorted = [...problems].sort((a, b) => comparePlaces(a.place, b.place));
  return {
    problems: sorted.map(({ code, place, path, message, hint }) => {
      const { file, line, column } = place;
      return { code, file, line, column, path: path === undefined || path === '' ? null : path, message, hint };
    }),
  };
}
