import type { Model } from '../../model/compile-model.ts';
import type { Projection } from '../../projection/project-numbers.ts';
import type { WordsSource } from './read-words.ts';
import type { Term } from './term.ts';
import type { TracedValue, TraceStep } from './trace.ts';

/** Collects the values and steps of one derivation. */
export interface Tracer extends WordsSource {
  readonly model: Model;
  readonly projection: Projection;
  readonly year: number;
  readonly values: Map<string, TracedValue>;
  readonly steps: Map<string, TraceStep>;
  /** An id that no other arithmetic has: with a number behind it where the same name stands for something else. */
  readonly idFor: (id: string, term: Term) => string;
  /** Keeps a value and gives the term that names it. */
  readonly keep: (value: TracedValue) => Term;
  /** Keeps a value that is worked out here, with its step. */
  readonly work: (value: Omit<TracedValue, 'source' | 'exact' | 'calendar'>, step: Omit<TraceStep, 'id'>) => Term;
  /** A number of the scenario by its path. */
  readonly parameterAt: (path: string) => Term | undefined;
}
