import { likelihoodOf } from '../assessment/likelihood.ts';
import { reachOf } from '../assessment/metric-reach.ts';
import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { ProvenanceKind } from '../base/provenance.ts';
import type { ShareEstimate } from '../sweep/summary/estimate-share.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { HARD_SPACE } from '../text/format-number.ts';
import { formatPercent } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { type Block, type Inline, piece } from './block.ts';
import { recordedValue } from './headline.ts';
import { sayHeldBack } from './held-back.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { sayLabel } from './labels.ts';
import { sayLevers } from './levers.ts';
import { sayPace } from './pace.ts';
import { sayRating } from './ratings.ts';
import { sayReasons } from './reasons.ts';
import { sayProbability } from './say-probability.ts';
import { sayValue, targetLabel } from './target-words.ts';
import { signOf, toneOf } from './verdict-sign.ts';

const KINDS: readonly ProvenanceKind[] = ['stated', 'observed', 'derived', 'assumed'];

/** How likely a target is reached, in words and numbers. */
function sayLikelihood(share: ShareEstimate, language: Language, texts: CheckTexts): string {
  const [low, high] = [formatPercent(share.low, language), formatPercent(share.high, language)];
  return texts.detail.probability(likelihoodOf(share.share), sayProbability(share, language), low, high);
}

/** Everything that is said of one target below the table. */
export function targetDetails(
  judged: JudgedScenario,
  assessment: TargetAssessment,
  details: boolean,
  language: Language,
  texts: CheckTexts,
): readonly Block[] {
  const { verdict, target, metric, restsOn, projectedVerdict } = assessment;
  const { terms } = texts.detail;
  const open = verdict !== 'undetermined';
  const recorded = verdict === 'met' || verdict === 'missed' ? recordedValue(judged, assessment) : null;
  const position = judged.assessment.targets.indexOf(assessment);
  const share = judged.sampled?.shares[position] ?? null;
  const why: readonly Inline[] = [
    ...(recorded === null ? [] : [texts.detail.recorded(sayValue(assessment, recorded, language, true), target.year)]),
    ...(share === null || recorded !== null ? [] : [sayLikelihood(share, language, texts)]),
    ...sayReasons(judged, assessment, language, texts),
    ...((open && verdict !== 'inconsistent') || projectedVerdict === null
      ? []
      : [
          texts.verdict.standingBeside(
            assessment.projected === null ? null : sayValue(assessment, assessment.projected, language, true),
            projectedVerdict,
          ),
        ]),
  ];
  const typed = assessment.reasons.includes('typed-target');
  const needs = target.needs === null ? null : sayLabel(target.needs, '', language);
  const rating = open ? sayRating(assessment, judged.assessment.rulebook, language, texts) : null;
  const tried = open && recorded === null;
  // What holds back and what would change is found with the central projection.
  const byCentral = verdict === 'inconsistent' || assessment.reasons.includes('samples-disagree') ? projectedVerdict : verdict;
  const keeps = byCentral === 'reachable';
  const sites = metric.expression !== null && reachOf(judged.model, metric.expression).aggregates.length > 0;
  const counts = KINDS.map((kind) => ({ kind, count: restsOn[kind] })).filter(({ count }) => count > 0);
  const lines = (list: readonly Inline[]): readonly Block[] => (list.length === 0 ? [] : [{ kind: 'sentence', lines: list }]);
  const items: readonly (readonly [string, readonly Block[]])[] = [
    [terms.why, lines(why)],
    [terms.needs, lines(needs === null ? [] : [needs])],
    [terms.pace, open ? sayPace(judged, assessment, language, texts) : []],
    [terms.rating, lines(rating === null ? [] : [rating])],
    [terms.held, keeps ? [] : sayHeldBack(judged, assessment, language, texts)],
    [keeps ? terms.keeps : terms.reaches, tried ? sayLevers(judged, assessment, language, texts) : []],
    [
      terms.restsOn,
      lines([
        texts.detail.restsOn(counts, sites),
        ...(typed ? [texts.detail.reasons('typed-target', { series: [], pools: [] })] : []),
      ]),
    ],
    [terms.measured, lines(metric.text === '' || !details ? [] : [[piece(metric.text, 'quiet')]])],
  ];
  return [
    {
      kind: 'heading',
      level: 3,
      text: [
        signOf(verdict),
        piece(HARD_SPACE),
        piece(targetLabel(assessment, language), 'strong'),
        piece(`: ${texts.verdict.verdicts[verdict]}`, toneOf(verdict)),
      ],
    },
    { kind: 'facts', items: items.filter(([, content]) => content.length > 0).map(([term, content]) => ({ term, content })) },
  ];
}
