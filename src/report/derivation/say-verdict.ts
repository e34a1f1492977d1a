import type { Assessment } from '../../assessment/assess.ts';
import type { TargetAssessment } from '../../assessment/target-assessment.ts';
import type { Subject } from '../../assessment/trace/find-subject.ts';
import { satisfies } from '../../assessment/wanted-band.ts';
import type { Model } from '../../model/compile-model.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { CHECK_TEXTS } from '../../text/check/check-texts.ts';
import type { DerivationTexts } from '../../text/derivation/derivation-texts.ts';
import { sayStated } from '../../text/format-quantity.ts';
import type { Language } from '../../text/language.ts';
import { spreadsheetFormula } from '../../text/spreadsheet-formula.ts';
import { poolLabel, sayLabel, seriesLabel } from '../labels.ts';
import { sayReasons } from '../reasons.ts';
import { movesByYear, sayValue, sayWanted, targetLabel, unitOfTarget } from '../target-words.ts';
import type { Derivation } from './derivation.ts';
import { sayAggregate, siteLabel } from './say-title.ts';

/** What was asked for, of a plan that has been judged. */
export interface AskedFor {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly assessment: Assessment;
  readonly subject: Subject;
  readonly year: number;
}

/** The subject as a planner calls it, and what else must be known of it. */
export function sayAskedFor(
  asked: AskedFor,
  language: Language,
  texts: DerivationTexts,
): { label: string; more: readonly string[] } {
  const { scenario, model, assessment, subject } = asked;
  switch (subject.kind) {
    case 'target': {
      const target = assessment.targets[subject.metric];
      return { label: target === undefined ? '' : targetLabel(target, language), more: [] };
    }
    case 'variable': {
      const { name = '' } = model.variables[subject.variable] ?? {};
      const pool = scenario.pools.find((item) => name.startsWith(`${item.name}.`));
      if (pool === undefined) return { label: seriesLabel(scenario, name, language), more: [] };
      return {
        label: `${sayAggregate(name.slice(pool.name.length + 1), language)} (${poolLabel(scenario, pool.name, language)})`,
        more: [],
      };
    }
    case 'sites': {
      const pool = model.pools[subject.pool];
      const site = pool?.sites[subject.sites[0] ?? 0];
      if (pool === undefined || site === undefined) return { label: '', more: [] };
      const own = siteLabel(scenario, pool.pool.name, site.name, language);
      if (subject.sites.length === 1) return { label: own, more: [] };
      return { label: sayLabel(site.line.label, site.line.name, language), more: [texts.siteOrder(own, subject.sites.length)] };
    }
  }
}

/** The end of a target's derivation: what is wanted, whether it is satisfied, the verdict, and the rates in a spreadsheet. */
export function sayVerdict(asked: AskedFor, language: Language, texts: DerivationTexts): Derivation['verdict'] {
  const { assessment, subject, model, year } = asked;
  const target = subject.kind === 'target' ? assessment.targets[subject.metric] : undefined;
  if (target === undefined) return null;
  const check = CHECK_TEXTS[language];
  const { verdict } = texts;
  const { band, projected } = target;
  const judged = verdict.verdict(check.verdict.verdicts[target.verdict]);
  if (band === null || target.metric.expression === null) return { heading: verdict.heading, lines: [verdict.nothing, judged] };
  if (year !== target.target.year) return null;
  const unit = unitOfTarget(target.metric);
  const edge = (value: number | undefined): string | null => (value === undefined ? null : sayStated(value, unit, language));
  const widened = target.target.wanted?.operator === 'about';
  const lines = [
    verdict.wanted(sayWanted(target, language, check), check.verdict.deadline(target.target.timing, target.target.year)),
    ...(widened ? [verdict.band(edge(band.lower), edge(band.upper))] : []),
    ...(projected === null ? [] : [verdict.satisfied(sayValue(target, projected, language, true), satisfies(projected, band))]),
    judged,
    ...sayReasons(asked, target, language, check),
    ...(movesByYear(model, target.metric)
      ? [target.yearReached === null ? verdict.never(model.last) : verdict.reached(target.yearReached)]
      : []),
    ...ratesInSpreadsheet(target, model, language).map(verdict.spreadsheet),
  ];
  return { heading: verdict.heading, lines };
}

function ratesInSpreadsheet(target: TargetAssessment, model: Model, language: Language): readonly string[] {
  const { requiredRate, catchUpRate, baseValue, nowValue, now, rateTarget, growthModel, metric } = target;
  if (rateTarget === null) return [];
  const { percent } = unitOfTarget(metric);
  const write = (from: number, year: number) =>
    spreadsheetFormula(growthModel, target.target.year - year, from, rateTarget, percent, language);
  return [
    ...('rate' in requiredRate && baseValue !== null ? [write(baseValue, model.base)] : []),
    ...('rate' in catchUpRate && nowValue !== null && now > model.base ? [write(nowValue, now)] : []),
  ];
}
