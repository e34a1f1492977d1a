import { normalProbability } from '../base/distribution/normal-probability.ts';
import type { Uncertainty } from '../base/quantity.ts';
import type { SweepSection, VariedNumber } from '../base/sweep-section.ts';
import type { Model } from '../model/compile-model.ts';
import type { Factor } from './factor.ts';
import { factorsOf } from './factors-of.ts';
import type { SweepProblem } from './sweep-problem.ts';

/** A factor, with its values in their order where they were listed. */
export interface ChosenFactor {
  readonly factor: Factor;
  readonly points: readonly number[] | null;
}

/** The share of a distribution that a range has to leave. */
const LEAST_SHARE = 1e-12;

/** The factors that a section asks for: the numbers that it names, in its order, else every assumption with a range. */
export function chooseFactors(model: Model, section: SweepSection, problems: SweepProblem[]): readonly ChosenFactor[] {
  const usual = factorsOf(model, section.evidence ?? false);
  const named = (section.vary ?? []).flatMap((varied) => nameFactor(model, varied, problems));
  const paths = new Set(named.map(({ factor }) => factor.path));
  const others = usual.filter(({ path, parameter }) =>
    section.vary === null ? true : !paths.has(path) && model.parameters[parameter]?.provenance.kind !== 'assumed',
  );
  const chosen = [...named, ...others.map((factor) => ({ factor, points: null }))];
  const placeOf = (factor: Factor) => {
    const varied = section.vary?.find(({ path }) => path === factor.path);
    return varied?.place ?? model.parameters[factor.parameter]?.quantity?.place ?? section.place;
  };
  for (const { factor } of chosen) {
    const { path, law } = factor;
    if (isPerYear(model, section, factor)) {
      problems.push({ code: 'draw-per-year', place: placeOf(factor), path, facts: { path } });
    }
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
  return [{ factor: { path, parameter, unit: quantity.unit, central: quantity.value, law }, points }];
}

/** Whether a new value is asked for every year, which no sweep gives yet. */
function isPerYear(model: Model, section: SweepSection, { path, parameter }: Factor): boolean {
  const own = section.vary?.find((varied) => varied.path === path)?.own ?? null;
  if (own !== null) return own.kind === 'law' && own.draw === 'per year';
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
