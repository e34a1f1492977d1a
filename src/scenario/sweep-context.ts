import type { NotedNumbers, ReadContext } from './read-context.ts';

/** What reading a section of a sweep takes from its scenario. */
export interface SweepContext extends Pick<ReadContext, 'report' | 'units'> {
  /** The numbers of the scenario. */
  readonly noted: NotedNumbers;
}
