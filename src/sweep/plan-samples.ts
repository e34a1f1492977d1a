import { sortProblems } from '../base/problem.ts';
import { MOST_DIMENSIONS } from '../base/random/sobol-directions.ts';
import { failure, type Result, success } from '../base/result.ts';
import { type DesignKind, MOST_SAMPLES, type SweepSection } from '../base/sweep-section.ts';
import type { Model } from '../model/compile-model.ts';
import { pathInYear, type SpreadModel, spreadYears } from '../model/spread-years.ts';
import { type ChosenFactor, chooseFactors } from './choose-factors.ts';
import type { Design, SamplePlan } from './design.ts';
import { designSize, roundUpToPowerOf2 } from './design-size.ts';
import type { Factor } from './factor.ts';
import { planCorrelations } from './plan-correlations.ts';
import { planGroups } from './plan-groups.ts';
import { pointsOf } from './points-of.ts';
import type { SweepProblem } from './sweep-problem.ts';

/** What a command takes where neither scenario nor flags say it. */
export interface SampleDefaults {
  readonly design?: DesignKind;
  readonly n?: number;
}

/** A plan, and what was done to what was asked for. */
export interface PlannedSamples {
  readonly plan: SamplePlan;
  /** The model that the samples are for: with a parameter for each year of what is drawn anew every year. */
  readonly spread: SpreadModel;
  /** The number of (base) samples asked for, where it was rounded up to a power of 2. */
  readonly roundedFrom: number | null;
}

/** Samples, with which the error of a share is below half a percent; base samples of a Saltelli design; trajectories. */
const DEFAULT_N = { drawn: 16_384, saltelli: 1024, morris: 50 };
const DEFAULT_SEED = 1;
const DEFAULT_LEVELS = { morris: 4, points: 5 };

/**
 * The sample plan of a model: what varies, over what, laid out how; or every problem of what was asked for.
 * @param section what scenario, sweep file and flags say
 */
export function planSamples(
  model: Model,
  section: SweepSection,
  defaults: SampleDefaults = {},
): Result<PlannedSamples, SweepProblem> {
  const problems: SweepProblem[] = [];
  const kindOf = (numbers: readonly ChosenFactor[]) => section.design ?? defaults.design ?? usualDesign(numbers);
  const chosen = chooseFactors(model, section, kindOf, problems);
  const kind = kindOf(chosen);
  const spread = spreadYears(
    model,
    chosen.flatMap(({ factor, yearly }) => (yearly ? [factor.parameter] : [])),
  );
  const factors = chosen.flatMap(({ factor, yearly }) => (yearly ? factorByYear(factor, spread) : [factor]));
  const { place } = section;
  if (factors.length === 0 && problems.length === 0) {
    problems.push({ code: 'nothing-varies', place, facts: { evidence: section.evidence ?? false } });
  }
  const groups = planGroups(section, factors, kind, problems);
  const dimensions = kind === 'sobol' ? factors.length : kind === 'saltelli' ? 2 * factors.length : 0;
  if (dimensions > MOST_DIMENSIONS) {
    const limit = kind === 'saltelli' ? MOST_DIMENSIONS / 2 : MOST_DIMENSIONS;
    problems.push({ code: 'too-many-factors', place, facts: { factors: factors.length, limit, design: kind } });
  }
  const levels = section.levels?.value ?? DEFAULT_LEVELS.morris;
  if (kind === 'morris' && levels % 2 === 1) {
    problems.push({ code: 'morris-levels', place: section.levels?.place ?? place, facts: { levels } });
  }
  const correlations = planCorrelations(section, factors, kind, problems);
  const { design, roundedFrom } = designOf(kind, section, chosen, defaults);
  const plan: SamplePlan = { factors, design, correlations, ...(groups.length > 0 && { groups }) };
  const size = designSize(plan);
  if (size > MOST_SAMPLES) {
    const at = section.n?.place ?? place;
    problems.push({ code: 'sweep-too-large', place: at, facts: { size, limit: MOST_SAMPLES, design: kind } });
  }
  return problems.length > 0 ? failure(sortProblems(problems)) : success({ plan, spread, roundedFrom });
}

/** A factor for each year after the base year. */
function factorByYear(factor: Factor, { model, parameterIn }: SpreadModel): readonly Factor[] {
  return Array.from({ length: model.to - model.base }, (_, at) => {
    const year = model.base + 1 + at;
    return { ...factor, path: pathInYear(factor.path, year), parameter: parameterIn(factor.parameter, year) };
  });
}

/** Every combination where each number has its values listed, else samples spread evenly. */
function usualDesign(chosen: readonly ChosenFactor[]): DesignKind {
  return chosen.length > 0 && chosen.every(({ points }) => points !== null) ? 'grid' : 'sobol';
}

/** What the number of a design counts: samples, base samples or trajectories. */
function counts(kind: DesignKind): keyof typeof DEFAULT_N {
  return kind === 'saltelli' || kind === 'morris' ? kind : 'drawn';
}

function designOf(
  kind: DesignKind,
  { n: asked, seed: stated, levels, secondOrder }: SweepSection,
  chosen: readonly ChosenFactor[],
  defaults: SampleDefaults,
): { readonly design: Design; readonly roundedFrom: number | null } {
  const seed = stated?.value ?? DEFAULT_SEED;
  // A command's number is meant for designs of its own kind.
  const usual = counts(kind) === counts(defaults.design ?? 'sobol') ? defaults.n : undefined;
  const n = asked?.value ?? usual ?? DEFAULT_N[counts(kind)];
  const plain = (design: Design) => ({ design, roundedFrom: null });
  switch (kind) {
    case 'random':
    case 'latin-hypercube':
      return plain({ kind, n, seed });
    case 'sobol':
    case 'saltelli': {
      const rounded = roundUpToPowerOf2(n);
      const design: Design =
        kind === 'sobol' ? { kind, n: rounded, seed } : { kind, n: rounded, seed, secondOrder: secondOrder ?? false };
      return { design, roundedFrom: rounded === n ? null : n };
    }
    case 'morris':
      return plain({ kind, n, seed, levels: levels?.value ?? DEFAULT_LEVELS.morris });
    case 'grid':
    case 'one-at-a-time': {
      const count = levels?.value ?? DEFAULT_LEVELS.points;
      return plain({ kind, points: chosen.map(({ factor, points }) => points ?? pointsOf(factor, count)) });
    }
  }
}
