import type { Lever } from '../assessment/find-levers.ts';
import type { Rating, RulebookId } from '../assessment/rulebooks/rulebook.ts';
import type { TargetAssessment, TargetRate } from '../assessment/target-assessment.ts';
import { supportOf } from '../base/support-of.ts';
import type { Checked } from './check.ts';
import type { SampledTargets } from './sample-targets.ts';

/** Version of the JSON that `check` and `project` give: it changes when a reader of the old one would go wrong. */
export const JSON_SCHEMA_VERSION = 1;

/** The verdicts of a scenario as JSON: rates, shares and occupancies are fractions, levels in the unit of their series. */
export function checkJson({ loaded, variant, assessment, model, sampled }: Checked, version: string) {
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    scenario: { file: loaded.file, title: loaded.scenario.title, variant, hash: loaded.hash, base: model.base, to: model.to },
    mode: assessment.mode,
    rulebook: assessment.rulebook,
    targets: assessment.targets.map((target, index) => targetJson(target, assessment.rulebook, probabilityJson(sampled, index))),
    pools: assessment.pools,
  };
}

/** The share of samples that reach a target, with what sampling leaves open; null where none were drawn or can say anything. */
function probabilityJson(sampled: SampledTargets | null, index: number) {
  const share = sampled?.shares[index] ?? null;
  if (sampled === null || share === null) return null;
  const { design, seed, n, failed } = sampled;
  return { value: share.share, standardError: share.standardError, low: share.low, high: share.high, n, failed, design, seed };
}

function targetJson(assessment: TargetAssessment, rulebook: RulebookId, probability: ReturnType<typeof probabilityJson>) {
  const { target, metric, band, verdict, ratings } = assessment;
  const refusals = Object.fromEntries(
    (['requiredRate', 'catchUpRate', 'observedRate', 'acceleration'] as const).flatMap((name) => {
      const value = assessment[name];
      return 'refused' in value ? [[name, value.refused]] : [];
    }),
  );
  const chosen = ratings.find((rating) => rating.rulebook === rulebook);
  return {
    id: target.id,
    metric: metric.text,
    op: target.wanted?.operator ?? null,
    target: target.wanted?.quantity.value ?? null,
    lower: band?.lower ?? null,
    upper: band?.upper ?? null,
    unit: metric.unit?.text ?? target.wanted?.quantity.unit.text ?? null,
    prices: metric.unit?.prices ?? null,
    timing: target.timing,
    by: target.year,
    verdict,
    projectedVerdict: assessment.projectedVerdict,
    reasons: assessment.reasons,
    circular: assessment.circular,
    projected: assessment.projected,
    gap: assessment.gap,
    gapPercent: assessment.gapPercent,
    yearReached: assessment.yearReached,
    baseValue: assessment.baseValue,
    now: assessment.now,
    nowValue: assessment.nowValue,
    requiredRate: rateJson(assessment.requiredRate),
    catchUpRate: rateJson(assessment.catchUpRate),
    observedRate: rateJson(assessment.observedRate),
    acceleration: 'factor' in assessment.acceleration ? assessment.acceleration.factor : null,
    refusals,
    growthModel: assessment.growthModel,
    bestPrecedent: assessment.bestPrecedent,
    rating: chosen === undefined ? { rulebook, refused: 'no-rate' } : ratingJson(chosen),
    ratings: ratings.map(ratingJson),
    binding: assessment.binding,
    levers: assessment.levers.map(leverJson),
    probability,
    bounds: null,
    restsOn: assessment.restsOn,
  };
}

function rateJson(rate: TargetRate): number | null {
  return 'rate' in rate ? rate.rate : null;
}

function ratingJson(rating: Rating) {
  if ('refused' in rating) return { rulebook: rating.rulebook, refused: rating.refused };
  if (!('measure' in rating)) return { rulebook: rating.rulebook, measure: null, class: rating.class };
  return { rulebook: rating.rulebook, measure: rating.measure, class: rating.class, notes: rating.notes };
}

function leverJson({ path, quantity, value, effect }: Lever) {
  const [low, high] = supportOf(quantity);
  return { path, unit: quantity.unit.text, central: quantity.value, low, high, value, effect };
}
