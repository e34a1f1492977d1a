import type { DocumentFacts } from '../../document/document-problem.ts';
import type { ModelFacts } from '../../model/model-problem.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { SamplesFacts } from '../../sweep/samples-problem.ts';
import type { SweepFacts } from '../../sweep/sweep-problem.ts';

/** A problem in words: what is wrong, here, and what to write instead. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

/** A sentence for every code of an interface of facts. */
export type Sentences<CodeFacts> = { readonly [Code in keyof CodeFacts]: (facts: CodeFacts[Code]) => Said };

/** All that can be wrong with what a planner writes or gives: a code without its sentence does not compile. */
export type AllFacts = DocumentFacts & ScenarioFacts & ModelFacts & SweepFacts & SamplesFacts;
