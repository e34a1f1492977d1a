import { recordOf } from '../assessment/metric-record.ts';
import type { TargetAssessment, TargetRate } from '../assessment/target-assessment.ts';
import { satisfies } from '../assessment/wanted-band.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import { sayGrowth, sayPerYear } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { spreadsheetFormula } from '../text/spreadsheet-formula.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { unitOfTarget } from './target-words.ts';

/** A stretch of years with its ends: what a rate is reckoned over. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** What is needed a year against what has been done, and the formula beside each rate. */
export function sayPace(
  judged: JudgedScenario,
  assessment: TargetAssessment,
  language: Language,
  texts: CheckTexts,
): readonly Block[] {
  const { pace } = texts.detail;
  const { metric, target, baseValue, now, nowValue, rateTarget, growthModel, bestPrecedent, acceleration, band } = assessment;
  const { model, projection } = judged;
  const unit = unitOfTarget(metric);
  const noRate = 'refused' in assessment.requiredRate && assessment.requiredRate.refused === 'no-rate';
  if (metric.expression === null || rateTarget === null || baseValue === null || noRate) return [];
  const { points } = recordOf(metric.expression, projection);
  const valueIn = (year: number) => points.find((point) => point.year === year)?.value;
  const goal = goalFrom(assessment, nowValue);
  const passed = target.year <= now;
  const needed: Stretch = { from: model.base, to: target.year, start: baseValue, end: rateTarget };
  const ahead: Stretch | null =
    passed || now === model.base || nowValue === null ? null : { from: now, to: target.year, start: nowValue, end: goal };
  const done: Stretch | null =
    now === model.base || nowValue === null ? null : { from: model.base, to: now, start: baseValue, end: nowValue };
  const [start, end] = bestPrecedent === null ? [] : [valueIn(bestPrecedent.from), valueIn(bestPrecedent.to)];
  const best = bestPrecedent === null || start === undefined || end === undefined ? null : { ...bestPrecedent, start, end };
  const perYear = ({ from, to, start: low, end: high }: Stretch) => sayPerYear((high - low) / (to - from), unit, language);
  const there = band !== null && nowValue !== null && satisfies(nowValue, band);

  const sentence = pace.sentence({
    from: { perYear: perYear(needed), year: model.base, there: band !== null && satisfies(baseValue, band) },
    now: ahead === null ? null : { perYear: perYear(ahead), year: now },
    best:
      best === null || best.rate === 0
        ? null
        : { perYear: perYear(best), years: best.to - best.from, span: `${best.from}-${best.to}` },
    reached: there && ahead !== null,
    passed,
  });
  const row = (name: string, rate: TargetRate, stretch: Stretch | null, remark = ''): readonly Inline[][] => {
    if (stretch === null || !('rate' in rate)) return [];
    const amount = growthModel === 'geometric' ? sayGrowth(rate.rate, language) : sayPerYear(rate.rate, unit, language);
    const formula = spreadsheetFormula(
      growthModel,
      stretch.to - stretch.from,
      stretch.start,
      stretch.end,
      unit.percent,
      language,
    );
    return [[name, amount, [piece(formula, 'quiet')], remark]];
  };
  const faster =
    'factor' in acceleration && acceleration.factor > 0 && !there
      ? pace.times(formatNumber(acceleration.factor, 1, language))
      : '';
  const own = best !== null && !(done !== null && best.from === done.from && best.to === done.to) ? best : null;
  const rows = [
    ...row(pace.fromBase(model.base), assessment.requiredRate, needed),
    ...row(pace.fromNow(now), there ? { refused: 'no-rate' } : assessment.catchUpRate, ahead, faster),
    ...row(pace.observed(`${model.base}-${now}`), assessment.observedRate, done),
    ...row(pace.observed(`${own?.from}-${own?.to}`), own === null ? { refused: 'no-rate' } : { rate: own.rate }, own),
  ];
  const refused =
    'refused' in assessment.requiredRate && assessment.requiredRate.refused !== 'no-rate'
      ? assessment.requiredRate.refused
      : null;
  return [
    {
      kind: 'sentence',
      lines: [sentence, ...(refused === null ? [] : [pace.noGrowthFromBase(model.base, pace.refusal(refused))])],
    },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [column('', 'left', false), column('', 'right'), column('', 'left', false, 1), column('', 'left', true, 2)],
            rows,
            repeat: null,
            below: 0,
          } as const,
        ]),
  ];
}

/** The number that the rate from today is reckoned to: the stated one, else the edge nearest to today. */
function goalFrom({ band, rateTarget }: TargetAssessment, start: number | null): number {
  if (band === null || band.stated !== null || start === null) return rateTarget ?? Number.NaN;
  const [low, high] = [band.lower ?? Number.NaN, band.upper ?? Number.NaN];
  return Math.abs(start - high) < Math.abs(start - low) ? high : low;
}
