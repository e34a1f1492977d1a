import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { Result } from '../base/result.ts';
import { supportOf } from '../base/support-of.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import type { SamplePlan } from '../sweep/design.ts';
import type { BoxFit } from '../sweep/discover/box.ts';
import type { Discovery, FoundBox, RestrictedFactor } from '../sweep/discover/discover-boxes.ts';
import type { Factor } from '../sweep/factor.ts';
import { numbersOf } from '../sweep/numbers-of.ts';
import type { Failure } from '../sweep/recheck-block.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { discoverTexts } from '../text/discover/discover-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import { sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import { assumptionNames } from './assumption-name.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { sayLabel } from './labels.ts';
import { layoutOf, sayProbability, sayRefusal } from './sensitivity-words.ts';
import { factorsTable, failuresTable } from './sweep-inputs.ts';
import { sayWanted, targetLabel } from './target-words.ts';

/** Scenario discovery, ready to be told. */
export interface ToldDiscovery {
  readonly judged: JudgedScenario;
  readonly plan: SamplePlan;
  /** The file that the samples stand in, and the version that wrote it; null where they were drawn. */
  readonly from: { readonly file: string; readonly writer: string } | null;
  readonly outcome: 'reached' | 'missed';
  readonly roundedFrom: number | null;
  readonly samples: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly targets: readonly { readonly assessment: TargetAssessment; readonly found: Result<Discovery, Refusal> }[];
}

interface Words {
  readonly names: readonly string[];
  readonly factors: readonly Factor[];
  readonly outcome: 'reached' | 'missed';
  readonly language: Language;
}

/** Steps of a trade-off that are shown: of more, evenly chosen ones. */
const STEPS = 8;

/** The conditions under which each target is reached or missed, each set in a sentence, with what it covers and what it rests on. */
export function reportDiscovery(
  told: ToldDiscovery,
  { language, version }: { readonly language: Language; readonly version: string },
): readonly Block[] {
  const texts = discoverTexts(language);
  const common = sensitivityTexts(language);
  const { judged, plan, outcome, samples, failed, roundedFrom } = told;
  const { factors, design } = plan;
  const count = (value: number) => formatNumber(value, 0, language);
  const paths = factors.map(({ path }) => path);
  const names = assumptionNames(paths, judged.scenario, language);
  const lines: Inline[] = [
    texts.done(count(samples), numbersOf(factors).length, 'seed' in design ? design.seed : null, layoutOf(design, common)),
    ...(told.from === null ? [] : [common.from(told.from.file, told.from.writer)]),
    ...(roundedFrom === null ? [] : [common.rounded(count(roundedFrom), count(samples))]),
    failed === 0 ? common.noneFailed : common.failed(count(failed), count(samples)),
  ];
  const wanted = told.targets.flatMap(({ found }) => (found.ok ? [found.value.wantedDensity] : []));
  const { file, variant, hash } = judged;
  return [
    { kind: 'heading', level: 1, text: sayLabel(judged.scenario.title, file, language) },
    { kind: 'sentence', lines },
    ...told.targets.flatMap(({ assessment, found }) => tellTarget(assessment, found, { names, factors, outcome, language })),
    ...failuresTable(told.failures, language),
    ...factorsTable(plan, judged.scenario, language),
    ...(wanted.length === 0
      ? []
      : [{ kind: 'list', items: texts.notes(outcome, sayProbability(Math.min(...wanted), language)) } as const]),
    { kind: 'note', lines: [CHECK_TEXTS[language].note.notes.origin({ version, file, variant, hash })] },
  ];
}

function tellTarget(assessment: TargetAssessment, found: Result<Discovery, Refusal>, words: Words): readonly Block[] {
  const { language, outcome } = words;
  const texts = discoverTexts(language);
  const check = CHECK_TEXTS[language];
  const { timing, year } = assessment.target;
  const heading = `${targetLabel(assessment, language)}: ${sayWanted(assessment, language, check)} ${check.verdict.deadline(timing, year)}`;
  const head: Block = { kind: 'heading', level: 2, text: heading };
  if (!found.ok) {
    const [refusal] = found.problems;
    const line =
      refusal?.code === 'constant-output'
        ? texts.never(outcome, refusal.value === 1)
        : texts.refused(sayRefusal(refusal, language));
    return [head, { kind: 'sentence', lines: [line] }];
  }
  const { boxes, cases, hits, covered, wantedDensity } = found.value;
  const base = texts.baseRate(outcome, sayProbability(hits / cases, language));
  const [first] = boxes;
  if (first === undefined) return [head, { kind: 'sentence', lines: [base, texts.none(outcome)] }];
  return [
    head,
    { kind: 'sentence', lines: [base] },
    ...boxes.flatMap((box, index) => tellBox(box, index === 0, wantedDensity, words)),
    ...(boxes.length < 2
      ? []
      : [{ kind: 'sentence', lines: [texts.covered(outcome, boxes.length, sayProbability(covered, language))] } as const]),
    { kind: 'heading', level: 3, text: texts.tradeOff },
    tradeOffTable(first, language),
  ];
}

function tellBox(found: FoundBox, isFirst: boolean, wantedDensity: number, words: Words): readonly Block[] {
  const { language, outcome, factors } = words;
  const texts = discoverTexts(language);
  const { columns } = texts;
  const { fit } = found;
  const share = (value: number) => sayProbability(value, language);
  const conditions = found.factors.map((item) => sayCondition(item, words));
  const say = isFirst ? texts.box : texts.next;
  return [
    {
      kind: 'sentence',
      lines: [
        [piece(say(outcome, share(fit.density), conditions), 'strong')],
        texts.fit(outcome, share(fit.coverage), share(fit.mass)),
        ...(fit.density < wantedDensity ? [texts.notDense(share(wantedDensity))] : []),
      ],
    },
    {
      kind: 'table',
      columns: [
        column(columns.condition),
        column(columns.range, 'right', true),
        column(columns.without, 'right'),
        column(columns.chance, 'right', false, 1),
      ],
      rows: found.factors.map((item, index): readonly Inline[] => [
        conditions[index] ?? '',
        sayRange(factors[item.factor] as Factor, language),
        share(item.densityWithout),
        item.quasiP < 0.001 ? texts.underThousandth : formatNumber(item.quasiP, 3, language),
      ]),
      repeat: null,
    },
  ];
}

/** Coverage against density on the way to the first box; the chosen one is marked. */
function tradeOffTable({ tradeOff, chosen }: FoundBox, language: Language): Block {
  const texts = discoverTexts(language);
  const { columns } = texts;
  const last = tradeOff.length - 1;
  const shown = new Set([chosen, ...Array.from({ length: STEPS }, (_, step) => Math.round((step * last) / (STEPS - 1)))]);
  const share = (value: number) => sayProbability(value, language);
  return {
    kind: 'table',
    columns: [
      column(columns.conditions, 'right'),
      column(columns.density, 'right'),
      column(columns.coverage, 'right'),
      column(columns.mass, 'right'),
      column('', 'left'),
    ],
    rows: [...shown]
      .sort((a, b) => a - b)
      .map((index): readonly Inline[] => {
        const { restricted, density, coverage, mass } = tradeOff[index] as BoxFit;
        return [`${restricted}`, share(density), share(coverage), share(mass), index === chosen ? `◂ ${texts.chosen}` : ''];
      }),
    repeat: null,
  };
}

function sayCondition({ factor, restriction }: RestrictedFactor, { names, factors, language }: Words): string {
  const texts = discoverTexts(language);
  const name = names[factor] ?? '';
  const { unit } = factors[factor] as Factor;
  const say = (value: number) => sayStated(value, unit, language);
  if (restriction.kind === 'set') return texts.oneOf(name, restriction.values.map(say));
  const { low, high } = restriction;
  if (low !== null && high !== null) return texts.between(name, sayStated(low, { ...unit, text: '' }, language), say(high));
  return low !== null ? texts.atLeast(name, say(low)) : texts.atMost(name, say(high ?? Number.NaN));
}

/** What a factor was varied over. */
function sayRange({ law, central, unit }: Factor, language: Language): string {
  const say = (value: number) => sayStated(value, { ...unit, text: '', perYear: false }, language);
  if (law.kind === 'choices') return law.values.map(say).join(', ');
  return supportOf({ uncertainty: law, value: central })
    .map((end) => say(Number(end.toPrecision(4))))
    .join('–');
}
