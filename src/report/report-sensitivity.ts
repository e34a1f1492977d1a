import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { Result } from '../base/result.ts';
import type { Findings, Method } from '../sweep/analyse/findings.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import type { SamplePlan } from '../sweep/design.ts';
import { groupsOf } from '../sweep/groups-of.ts';
import { numbersOf } from '../sweep/numbers-of.ts';
import type { Failure } from '../sweep/recheck-block.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import { sayAmount, sayQuantity } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import { assumptionNames } from './assumption-name.ts';
import type { Block, Inline } from './block.ts';
import { groupNames } from './group-names.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { sayLabel } from './labels.ts';
import { sayValue, sayVerdict } from './sensitivity-sentences.ts';
import { LEAST_SHOWN, morrisTable, type RankedTable, rankTable, sobolTable, tornadoTable } from './sensitivity-tables.ts';
import { layoutOf, sayPart, sayProbability } from './sensitivity-words.ts';
import { factorsTable, failuresTable } from './sweep-inputs.ts';
import { sayWanted, targetLabel, unitOfTarget } from './target-words.ts';

export interface ToldTarget {
  readonly assessment: TargetAssessment;
  readonly reached: number;
  readonly spread: { readonly low: number; readonly middle: number; readonly high: number } | null;
  readonly findings: Findings;
}

/** A sensitivity analysis, ready to be told. */
export interface ToldSensitivity {
  readonly judged: JudgedScenario;
  readonly plan: SamplePlan;
  /** The file that the samples stand in, and the version that wrote it; null where they were drawn. */
  readonly from: { readonly file: string; readonly writer: string } | null;
  readonly method: Method;
  readonly level: number;
  readonly roundedFrom: number | null;
  readonly samples: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly targets: readonly ToldTarget[];
}

/** Names that a sentence lists before it says how many more there are. */
const LISTED = 6;

/** What moves each target: in sentences, then ranked in a table; how much the numbers are worth; what was varied. */
export function reportSensitivity(
  told: ToldSensitivity,
  { language, version }: { readonly language: Language; readonly version: string },
): readonly Block[] {
  const texts = sensitivityTexts(language);
  const { judged, plan, method, samples, failed, roundedFrom } = told;
  const count = (value: number) => formatNumber(value, 0, language);
  const { design, factors } = plan;
  const n = 'n' in design ? design.n : 'points' in design ? Math.max(...design.points.map(({ length }) => length)) : 0;
  const byGroup = method === 'sobol' || method === 'morris' ? groupNames(plan, judged.scenario, language) : null;
  const paths = factors.map(({ path }) => path);
  const names = byGroup?.map(({ name }) => name) ?? assumptionNames(paths, judged.scenario, language);
  const together = groupsOf(plan).some(({ members }) => members.length > 1);
  const groups = (byGroup ?? []).flatMap(({ name, members }) => (members === null ? [] : [{ name, members }]));
  const lines: Inline[] = [
    texts.done[method](
      count(samples),
      numbersOf(factors).length,
      count(n),
      'seed' in design ? design.seed : null,
      layoutOf(design, texts),
    ),
    ...(groups.length === 0 ? [] : [texts.groups(groups)]),
    ...(told.from === null ? [] : [texts.from(told.from.file, told.from.writer)]),
    ...(roundedFrom === null ? [] : [texts.rounded(count(roundedFrom), count(n))]),
    failed === 0 ? texts.noneFailed : texts.failed(count(failed), count(samples)),
  ];
  const { file, variant, hash } = judged;
  return [
    { kind: 'heading', level: 1, text: sayLabel(judged.scenario.title, file, language) },
    { kind: 'sentence', lines },
    ...told.targets.flatMap((target) => tellTarget(target, told, names, language)),
    ...failuresTable(told.failures, language),
    ...factorsTable(plan, judged.scenario, language),
    {
      kind: 'list',
      items: [
        ...texts[method].notes,
        ...(together && (method === 'sobol' || method === 'morris') ? [texts.ofGroups[method]] : []),
        ...(method === 'oat' ? [] : [texts.level(sayPart(told.level, language))]),
      ],
    },
    { kind: 'note', lines: [CHECK_TEXTS[language].note.notes.origin({ version, file, variant, hash })] },
  ];
}

function tellTarget(target: ToldTarget, told: ToldSensitivity, names: readonly string[], language: Language): readonly Block[] {
  const texts = sensitivityTexts(language);
  const check = CHECK_TEXTS[language];
  const { assessment, findings, spread, reached } = target;
  const { timing, year } = assessment.target;
  const label = targetLabel(assessment, language);
  const unit = unitOfTarget(assessment.metric);
  const { factors } = told.plan;
  const say = (value: number) => sayQuantity(value, unit, language);
  const ranked = tableOf(findings, { factors, names, unit, language });
  const valid = told.samples - told.failed;
  const share = valid === 0 ? 0 : reached / valid;
  const own = { names, unit, language, reached: share };
  const lines: Inline[] = [...sayValue(findings, own)];
  const constant = !findings.value.ok && findings.value.problems[0]?.code === 'constant-output';
  if (spread !== null && told.method !== 'oat' && !constant) {
    const [low, middle, high] = [say(spread.low), say(spread.middle), say(spread.high)];
    // The unit is said once, with the higher end.
    const from = sayAmount(spread.low, unit, language);
    lines.push(low === high ? texts.oneValue(low) : texts.spread(from, middle, high));
  }
  if (0 < share && share < 1 && told.method !== 'oat') lines.push(texts.reachedIn(sayProbability(share, language)));
  lines.push(...sayVerdict(findings, own));
  const unseen = names.filter((_, factor) => !ranked.shown.includes(factor));
  const rest = unseen.slice(0, LISTED);
  const notes = [
    ...(told.method === 'sobol' && findings.value.ok ? [texts.sobol.legend] : []),
    ...(ranked.shown.length === 0 || rest.length === 0
      ? []
      : [texts.others(rest, unseen.length - rest.length, told.method === 'sobol' ? sayPart(LEAST_SHOWN, language) : null)]),
    ...sayConvergence(findings, told, language),
  ];
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${label}: ${sayWanted(assessment, language, check)} ${check.verdict.deadline(timing, year)}`,
    },
    { kind: 'sentence', lines },
    ...(ranked.shown.length === 0 ? [] : [ranked.table]),
    ...(notes.length === 0 ? [] : [{ kind: 'note', lines: notes } as const]),
  ];
}

function tableOf(findings: Findings, told: Parameters<typeof sobolTable>[2]): RankedTable {
  switch (findings.method) {
    case 'sobol':
      return sobolTable(given(findings.value), given(findings.verdict), told);
    case 'morris':
      return morrisTable(given(findings.value), given(findings.verdict), told);
    case 'oat':
      return tornadoTable(given(findings.value), given(findings.verdict), told);
    case 'rank':
      return rankTable(given(findings.value), given(findings.verdict), told);
  }
}

/** Whether half of the runs would have said the same; nothing where it cannot be asked. */
function sayConvergence(findings: Findings, { plan, from }: ToldSensitivity, language: Language): readonly string[] {
  if (findings.method === 'oat') return [];
  const all = [findings.value, findings.verdict].flatMap((found) => (found.ok ? [found.value.convergence] : []));
  if (all.length === 0) return [];
  const texts = sensitivityTexts(language);
  const change = Math.max(...all.map((item) => item.change));
  const points = Number.isFinite(change) ? formatNumber(Math.max(0.1, 100 * change), 1, language, true) : null;
  const { design } = plan;
  const flags = 'n' in design ? `--n ${4 * design.n}` : '';
  // More samples are drawn where these were.
  const more = from === null ? flags : `parkreach sweep --design ${design.kind} ${flags}`;
  if (points !== null && all.every(({ settled }) => settled)) return [texts.settled(points)];
  return [
    texts.unsettled(
      points,
      all.every(({ sameOrder }) => sameOrder),
      more,
    ),
  ];
}

function given<Value>(result: Result<Value, Refusal>): Value | null {
  return result.ok ? result.value : null;
}
