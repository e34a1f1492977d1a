import { englishDocument } from './en-document.ts';
import { englishFiles } from './en-files.ts';
import { englishIdentity } from './en-identity.ts';
import { englishModel } from './en-model.ts';
import { englishSamples } from './en-samples.ts';
import { englishScenario } from './en-scenario.ts';
import { englishShape } from './en-shape.ts';
import { englishSweep } from './en-sweep.ts';
import type { AllFacts, Sentences } from './sentences.ts';

/** Every problem in English. */
export const englishProblems: Sentences<AllFacts> = {
  ...englishDocument,
  ...englishFiles,
  ...englishShape,
  ...englishScenario,
  ...englishIdentity,
  ...englishModel,
  ...englishSweep,
  ...englishSamples,
};
