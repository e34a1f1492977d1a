import { normalProbability } from '../base/distribution/normal-probability.ts';
import type { Uncertainty } from '../base/quantity.ts';
import type { DesignKind, SweepSection, VariedNumber } from '../base/sweep-section.ts';
import type { Model } from '../model/compile-model.ts';
import type { Factor } from './factor.ts';
import { factorsOf } from './factors-of.ts';
import type { SweepProblem } from './sweep-problem.ts';

/** A factor, with its values in their order where they were listed. */
export interface ChosenFactor {
  readonly factor: Factor;
  readonly points: readonly number[] | null;
  /** Whether every year takes a draw of its own. */
  readonly yearly: boolean;
}

/** The share of a distribution that a range has to leave. */
const LEAST_SHARE = 1e-12;

/** The factors that a section asks for: the numbers that it names, in its order, else every assumption with a range. */
export function chooseFactors(
  model: Model,
  section: SweepSection,
  designOf: (chosen: readonly ChosenFactor[]) => DesignKind,
  problems: SweepProblem[],
): readonly ChosenFactor[] {
  const usual = factorsOf(model, section.evidence ?? false);
  const named = (section.vary ?? []).flatMap((varied) => nameFactor(model, varied, problems));
  const paths = new Set(named.map(({ factor }) => factor.path));
  const others = usual.filter(({ path, parameter }) =>
    section.vary === null ? true : !paths.has(path) && model.parameters[parameter]?.provenance.kind !== 'assumed',
  );
  const chosen = [...named, ...others.map((factor) => ({ factor, points: null, yearly: isYearly(model, factor) }))];
  const design = designOf(chosen);
  const placeOf = (factor: Factor) => {
    const varied = section.vary?.find(({ path }) => path === factor.path);
    return varied?.place ?? model.parameters[factor.parameter]?.quantity?.place ?? section.place;
  };
  for (const { factor, yearly } of chosen) {
    const { path, law } = factor;
    if (yearly && (design === 'grid' || design === 'one-at-a-time'))
      problems.push({ code: 'draw-per-year', place: placeOf(factor), path, facts: { path, design } });
    else if (yearly && !isReadLater(model, factor))
      problems.push({ code: 'draw-per-year-base', place: placeOf(factor), path, facts: { path } });
    const far = farRange(law);
    if (far !== null) problems.push({ code: 'range-far-from-mean', place: placeOf(factor), path, facts: { path, ...far } });
  }
  return chosen;
}

function nameFactor(model: Model, { path, place, own }: VariedNumber, problems: SweepProblem[]): ChosenFactor[] {
  const parameter = model.parameters.findIndex((item) => item.path === path && item.quantity !== null);
  const quantity = model.parameters[parameter]?.quantity ?? null;
  if (quantity === null) {
    problems.push({ code: 'vary-not-projected', place, path, facts: { path } });
    return [];
  }
  const points = own?.kind === 'points' ? own.values : null;
  const law: Uncertainty | null =
    points !== null ? { kind: 'choices', values: points } : own?.kind === 'law' ? own.law : quantity.uncertainty;
  if (law === null) return [];
  const factor = { path, parameter, unit: quantity.unit, central: quantity.value, law };
  const yearly = own === null ? quantity.draw === 'per year' : own.kind === 'law' && own.draw === 'per year';
  return [{ factor, points, yearly }];
}

/** Whether anything after the base year reads a number. */
function isReadLater({ variables, metrics, readsOf }: Model, { parameter }: Factor): boolean {
  const later = [...variables.map(({ step }) => step), ...metrics.flatMap(({ expression }) => expression ?? [])];
  return readsOf(later).parameters.includes(parameter);
}

function isYearly(model: Model, { parameter }: Factor): boolean {
  return model.parameters[parameter]?.quantity?.draw === 'per year';
}

/** The range that cuts off all of a normal distribution, null where something is left. */
function farRange(law: Uncertainty): { readonly low: number; readonly high: number } | null {
  if (law.kind !== 'normal' || (law.low === null && law.high === null)) return null;
  const { mean, sd } = law;
  const [low, high] = [law.low ?? -Infinity, law.high ?? Infinity];
  // From the nearer tail, where a small probability keeps its digits.
  const [first, last] = low > mean ? [(mean - high) / sd, (mean - low) / sd] : [(low - mean) / sd, (high - mean) / sd];
  const share = normalProbability(last) - normalProbability(first);
  return share >= LEAST_SHARE ? null : { low, high };
}
