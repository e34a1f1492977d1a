import type { Result } from '../base/result.ts';
import type { Findings } from '../sweep/analyse/findings.ts';
import type { MorrisEffects } from '../sweep/analyse/morris-effects.ts';
import type { RankSensitivity } from '../sweep/analyse/rank-sensitivity.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import type { SobolIndices } from '../sweep/analyse/sobol-indices.ts';
import type { Factor } from '../sweep/factor.ts';
import { JSON_SCHEMA_VERSION } from './check-json.ts';
import type { Sensitivity } from './sensitivity.ts';
import { runFacts } from './sweep-facts.ts';

/** A sensitivity analysis as JSON: shares are fractions, effects in the unit of the target; what was refused says why. */
export function sensitivityJson(found: Sensitivity, version: string) {
  const { prepared, from, method, level, samples, failed, failures, targets } = found;
  const { factors } = prepared.plan.samples;
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    ...runFacts(prepared),
    from,
    ...{
      method,
      level,
      roundedFrom: prepared.roundedFrom,
      samples: { asked: samples, valid: samples - failed, failed },
      failures,
    },
    targets: targets.map(({ assessment, reached, spread, findings }) => ({
      ...{ id: assessment.target.id, metric: assessment.metric.text, by: assessment.target.year, verdict: assessment.verdict },
      ...{ reached: samples > failed ? reached / (samples - failed) : null, spread },
      ...findingsJson(findings, factors),
    })),
  };
}

function findingsJson(findings: Findings, factors: readonly Factor[]) {
  switch (findings.method) {
    case 'sobol': {
      const { value, verdict } = findings;
      const tell = (indices: SobolIndices) => sobolJson(indices, factors);
      return { moves: orRefused(value, tell), decides: orRefused(verdict, tell) };
    }
    case 'morris': {
      const { value, verdict } = findings;
      const tell = (effects: MorrisEffects) => morrisJson(effects, factors);
      return { moves: orRefused(value, tell), decides: orRefused(verdict, tell) };
    }
    case 'oat':
      return {
        moves: orRefused(findings.value, ({ central, swings }) => ({
          central,
          factors: swings.map(({ factor, points, least, most }) => ({ path: factors[factor]?.path, least, most, points })),
        })),
        decides: orRefused(findings.verdict, ({ factors: turning, ...flips }) => ({
          ...flips,
          factors: turning.map(({ factor, ...item }) => ({ path: factors[factor]?.path, ...item })),
        })),
      };
    case 'rank': {
      const { value, verdict } = findings;
      const tell = (ranks: RankSensitivity) => rankJson(ranks, factors);
      return { moves: orRefused(value, tell), decides: orRefused(verdict, tell) };
    }
  }
}

function sobolJson({ first, total, second, convergence }: SobolIndices, factors: readonly Factor[]) {
  return {
    factors: factors.map(({ path }, index) => ({ path, first: first[index], total: total[index] })),
    second: second.map(({ factors: [one, other], share }) => ({ paths: [factors[one]?.path, factors[other]?.path], share })),
    convergence,
  };
}

function morrisJson({ effects, convergence }: MorrisEffects, factors: readonly Factor[]) {
  return { factors: factors.map(({ path }, index) => ({ path, ...effects[index] })), convergence };
}

function rankJson({ correlation, coefficient, explained, convergence }: RankSensitivity, factors: readonly Factor[]) {
  const told = factors.map(({ path }, at) => ({ path, correlation: correlation[at], coefficient: coefficient[at] }));
  return { factors: told, explained, convergence };
}

function orRefused<Value, Json>(found: Result<Value, Refusal>, tell: (value: Value) => Json) {
  return found.ok ? tell(found.value) : { refused: found.problems[0] };
}
