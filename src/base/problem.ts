import { comparePlaces, type Place } from './place.ts';

/** What a message may mention: primitives only, so that a problem can be compared, stored and said in any language. */
export type Fact = string | number | boolean | readonly string[] | readonly number[];
export type Facts = { readonly [name: string]: Fact | undefined };

/**
 * The problems of one stage, as a union discriminated by `code`, from the interface in which the stage lists its codes.
 * @example
 * interface DocumentFacts { 'tab-indentation': {} ; 'duplicate-key': { key: string } }
 * type DocumentProblem = ProblemOf<DocumentFacts>;
 */
export type ProblemOf<CodeFacts> = {
  [Code in keyof CodeFacts & string]: {
    readonly code: Code;
    readonly place: Place;
    /** Dotted path of the value in the scenario, where there is one: `land.parks.take_up`. */
    readonly path?: string;
    readonly facts: CodeFacts[Code];
  };
}[keyof CodeFacts & string];

/** Any problem, where the stage does not matter. */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  readonly path?: string;
  readonly facts: Facts;
}

/** Problems in the order in which a reader meets them; the same problem at the same place is said once. */
export function sortProblems<P extends Problem>(problems: readonly P[]): P[] {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .filter((problem) => {
      const { file, line, column } = problem.place;
      const key = JSON.stringify([file, line, column, problem.code, problem.facts]);
      return !seen.has(key) && seen.add(key);
    });
}
