import type { ProblemOf } from '../base/problem.ts';
import type { DesignKind } from '../base/sweep-section.ts';

/** What can be wrong in what a sweep is asked to vary. */
export interface SweepFacts {
  'nothing-varies': { evidence: boolean };
  'vary-not-projected': { path: string };
  'draw-per-year': { path: string; design: DesignKind };
  /** A number that the base year alone reads. */
  'draw-per-year-base': { path: string };
  'range-far-from-mean': { path: string; low: number; high: number };
  'sweep-too-large': { size: number; limit: number; design: DesignKind };
  'too-many-factors': { factors: number; limit: number; design: DesignKind };
  'morris-levels': { levels: number };
  'design-without-correlations': { design: DesignKind };
  /** A path of a group that names nothing that varies. */
  'group-not-varied': { name: string; path: string; nearest?: string };
  'group-twice': { path: string; first: string; second: string };
  'correlation-not-varied': { path: string; nearest?: string };
  /** A number that is drawn anew every year, and one that is not. */
  'correlation-per-year': { yearly: string; once: string };
  'correlation-twice': { first: string; second: string };
  /** `possible` is the nearest value that the other correlations leave; where there is none, `factor` makes all of them fit. */
  'correlation-impossible': { first: string; second: string; value: number; possible?: number; factor?: number };
}

export type SweepProblem = ProblemOf<SweepFacts>;
