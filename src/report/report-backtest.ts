import type { ComparedVerdict } from '../assessment/backtest/compare-verdicts.ts';
import type { ComparedVariable, Outcome } from '../assessment/backtest/compare-with-record.ts';
import type { ErrorSummary, HorizonSummary, VariableSummary } from '../assessment/backtest/error-summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { backtestTexts } from '../text/backtest/backtest-texts.ts';
import { HARD_SPACE, NO_VALUE } from '../text/format-number.ts';
import { sayAmount, sayChange, sayDifference } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { unitWords } from '../text/unit-words.ts';
import { verdictsOf } from './backtest-verdicts.ts';
import { sayMean, sayOff, saySize, variableLabel } from './backtest-words.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import { sayLabel } from './labels.ts';

/** A back-test, ready to be told. */
export interface TestedScenario {
  readonly scenario: Scenario;
  readonly file: string;
  readonly variant: string | null;
  readonly hash: string;
  readonly until: number;
  readonly recordedTo: number;
  readonly variables: readonly ComparedVariable[];
  readonly byVariable: readonly VariableSummary[];
  readonly byHorizon: readonly HorizonSummary[];
  readonly overall: ErrorSummary;
  readonly verdicts: readonly ComparedVerdict[];
}

const MARKS = { published: '•', sites: '○' } as const;

/** A projection of the past beside what happened: in a sentence, value by value, by years ahead, by variable, target by target. */
export function reportBacktest(
  tested: TestedScenario,
  { language, version }: { readonly language: Language; readonly version: string },
): readonly Block[] {
  const texts = backtestTexts(language);
  const { scenario, variables, overall, until, recordedTo, verdicts } = tested;
  const worst = worstOf(variables);
  const label = (variable: ComparedVariable) => variableLabel(variable, scenario, language);
  const lines: Inline[] = [
    texts.title(until, recordedTo),
    [piece(texts.counts(overall.count, overall.tooHigh, overall.tooLow), 'strong')],
  ];
  const { meanError, meanAbsoluteError } = overall;
  if (meanError !== null && meanAbsoluteError !== null)
    lines.push(texts.means(sayMean(meanError, language), saySize(meanAbsoluteError, language)));
  if (worst !== null)
    lines.push(texts.worst(label(worst.variable), worst.outcome.year, sayOff(worst.outcome, worst.variable.unit, language)));
  return [
    { kind: 'heading', level: 1, text: sayLabel(scenario.title, tested.file, language) },
    { kind: 'sentence', lines },
    { kind: 'heading', level: 2, text: texts.variables },
    outcomesTable(tested, language),
    { kind: 'note', lines: [texts.marks] },
    { kind: 'heading', level: 2, text: texts.horizons },
    horizonsTable(tested.byHorizon, language),
    { kind: 'heading', level: 2, text: texts.byVariable },
    variablesTable(tested, language),
    ...(verdicts.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: texts.targets } as const, ...verdictsOf(verdicts, language)]),
    { kind: 'list', items: texts.notes },
    {
      kind: 'note',
      lines: [`parkreach ${version}, ${tested.file}${tested.variant === null ? '' : `, ${tested.variant}`}, ${tested.hash}`],
    },
  ];
}

/** Every value that was projected and is on record, under the name of its variable. */
function outcomesTable({ variables, scenario }: TestedScenario, language: Language): Block {
  const { columns } = backtestTexts(language);
  const rows = variables.flatMap((variable) =>
    variable.outcomes.map((outcome, index): readonly Inline[] => {
      const { unit } = variable;
      const { projected, observed, error, origin } = outcome;
      const words = unit.percent ? '' : unitWords(unit.text, language);
      const name = variableLabel(variable, scenario, language);
      return [
        index > 0 ? '' : [piece(name), ...(words === '' ? [] : [piece(`, ${words}`, 'quiet')])],
        [piece(`${outcome.year}`), piece(`${HARD_SPACE}(+${outcome.horizon})`, 'quiet')],
        projected === null ? NO_VALUE : sayAmount(projected, unit, language),
        [piece(sayAmount(observed, unit, language)), piece(`${HARD_SPACE}${MARKS[origin]}`, 'quiet')],
        error === null ? NO_VALUE : outcome.side === 'right' ? '0' : sayChange(error, unit, language, observed),
        sayOff(outcome, unit, language),
      ];
    }),
  );
  return {
    kind: 'table',
    columns: [
      column(columns.variable),
      column(columns.year, 'left', false),
      column(columns.projected, 'right'),
      column(columns.recorded, 'right'),
      column(columns.error, 'right', true, 1),
      column(columns.inWords, 'left'),
    ],
    rows,
    repeat: null,
  };
}

function horizonsTable(horizons: readonly HorizonSummary[], language: Language): Block {
  const texts = backtestTexts(language);
  const { columns } = texts;
  return {
    kind: 'table',
    columns: [
      column(columns.ahead, 'left', false),
      column(columns.compared, 'right'),
      column(columns.mean),
      column(columns.absolute, 'right'),
      column(columns.tooHigh, 'right'),
      column(columns.tooLow, 'right'),
    ],
    rows: horizons.map(({ horizon, count, meanError, meanAbsoluteError, tooHigh, tooLow }) => [
      texts.yearsAhead(horizon),
      `${count}`,
      meanError === null ? NO_VALUE : sayMean(meanError, language),
      meanAbsoluteError === null ? NO_VALUE : saySize(meanAbsoluteError, language),
      `${tooHigh}`,
      `${tooLow}`,
    ]),
    repeat: null,
  };
}

function variablesTable({ variables, byVariable, scenario }: TestedScenario, language: Language): Block {
  const { columns } = backtestTexts(language);
  return {
    kind: 'table',
    columns: [
      column(columns.variable),
      column(columns.compared, 'right'),
      column(columns.error, 'right', true, 1),
      column(columns.mean),
      column(columns.absolute, 'right'),
    ],
    rows: variables.map((variable, index) => {
      const { inUnit, relative } = byVariable[index] as VariableSummary;
      const size = Math.max(...variable.outcomes.map(({ observed }) => Math.abs(observed)));
      const points = (value: number) => sayDifference(value, variable.unit, language, size);
      return [
        variableLabel(variable, scenario, language),
        `${inUnit.count}`,
        inUnit.meanError === null
          ? NO_VALUE
          : inUnit.meanAbsoluteError === 0
            ? '0'
            : sayChange(inUnit.meanError, variable.unit, language, size),
        relative.meanError === null ? NO_VALUE : sayMean(relative.meanError, language),
        relative.meanAbsoluteError !== null
          ? saySize(relative.meanAbsoluteError, language)
          : inUnit.meanAbsoluteError === null
            ? NO_VALUE
            : points(inUnit.meanAbsoluteError),
      ];
    }),
    repeat: null,
  };
}

/** The outcome that is furthest off, relative to what happened; the first among equals. */
function worstOf(
  variables: readonly ComparedVariable[],
): { readonly variable: ComparedVariable; readonly outcome: Outcome } | null {
  let worst: { variable: ComparedVariable; outcome: Outcome } | null = null;
  for (const variable of variables) {
    for (const outcome of variable.outcomes) {
      const size = Math.abs(outcome.relativeError ?? 0);
      if (size > Math.abs(worst?.outcome.relativeError ?? 0) + 1e-12) worst = { variable, outcome };
    }
  }
  return worst;
}
