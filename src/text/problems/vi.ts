import type { AllFacts, Sentences } from './sentences.ts';
import { vietnameseDocument } from './vi-document.ts';
import { vietnameseFiles } from './vi-files.ts';
import { vietnameseIdentity } from './vi-identity.ts';
import { vietnameseModel } from './vi-model.ts';
import { vietnameseSamples } from './vi-samples.ts';
import { vietnameseScenario } from './vi-scenario.ts';
import { vietnameseShape } from './vi-shape.ts';
import { vietnameseSweep } from './vi-sweep.ts';

/** Every problem in Vietnamese. */
export const vietnameseProblems: Sentences<AllFacts> = {
  ...vietnameseDocument,
  ...vietnameseFiles,
  ...vietnameseShape,
  ...vietnameseScenario,
  ...vietnameseIdentity,
  ...vietnameseModel,
  ...vietnameseSweep,
  ...vietnameseSamples,
};
