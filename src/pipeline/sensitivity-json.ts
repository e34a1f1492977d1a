import type { Result } from '../base/result.ts';
import type { Findings } from '../sweep/analyse/findings.ts';
import type { MorrisEffects } from '../sweep/analyse/morris-effects.ts';
import type { RankSensitivity } from '../sweep/analyse/rank-sensitivity.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import type { SobolIndices } from '../sweep/analyse/sobol-indices.ts';
import type { SamplePlan } from '../sweep/design.ts';
import type { Factor } from '../sweep/factor.ts';
import { groupsOf } from '../sweep/groups-of.ts';
import { JSON_SCHEMA_VERSION } from './check-json.ts';
import type { Sensitivity } from './sensitivity.ts';
import { runFacts } from './sweep-facts.ts';

/** A sensitivity analysis as JSON: shares are fractions, effects in the unit of the target; what was refused says why. */
export function sensitivityJson(found: Sensitivity, version: string) {
  const { prepared, from, method, level, samples, failed, failures, targets } = found;
  const { samples: plan } = prepared.plan;
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
      ...findingsJson(findings, plan),
    })),
  };
}

function findingsJson(findings: Findings, plan: SamplePlan) {
  const { factors } = plan;
  const subjects = subjectsOf(plan);
  switch (findings.method) {
    case 'sobol': {
      const { value, verdict } = findings;
      const tell = (indices: SobolIndices) => sobolJson(indices, subjects);
      return { moves: orRefused(value, tell), decides: orRefused(verdict, tell) };
    }
    case 'morris': {
      const { value, verdict } = findings;
      const tell = (effects: MorrisEffects) => morrisJson(effects, subjects);
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

/** What shares and effects are of: a factor by its path, or a group by its name and the paths in it. */
type Subject = { readonly path: string } | { readonly group: string; readonly paths: readonly string[] };

function subjectsOf(plan: SamplePlan): readonly Subject[] {
  return groupsOf(plan).map(({ name, members }) =>
    members.length === 1 && name === plan.factors[members[0] as number]?.path
      ? { path: name }
      : { group: name, paths: members.map((factor) => plan.factors[factor]?.path as string) },
  );
}

function nameOf(subject: Subject | undefined): string | undefined {
  return subject === undefined ? undefined : 'path' in subject ? subject.path : subject.group;
}

function sobolJson({ first, total, second, convergence }: SobolIndices, subjects: readonly Subject[]) {
  return {
    factors: subjects.map((subject, index) => ({ ...subject, first: first[index], total: total[index] })),
    second: second.map(({ groups: [one, other], share }) => ({ paths: [nameOf(subjects[one]), nameOf(subjects[other])], share })),
    convergence,
  };
}

function morrisJson({ effects, convergence }: MorrisEffects, subjects: readonly Subject[]) {
  return { factors: subjects.map((subject, index) => ({ ...subject, ...effects[index] })), convergence };
}

function rankJson({ correlation, coefficient, explained, convergence }: RankSensitivity, factors: readonly Factor[]) {
  const told = factors.map(({ path }, at) => ({ path, correlation: correlation[at], coefficient: coefficient[at] }));
  return { factors: told, explained, convergence };
}

function orRefused<Value, Json>(found: Result<Value, Refusal>, tell: (value: Value) => Json) {
  return found.ok ? tell(found.value) : { refused: found.problems[0] };
}
