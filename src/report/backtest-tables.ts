import type { ComparedVariable } from '../assessment/backtest/compare-with-record.ts';
import type { HorizonSummary, VariableSummary } from '../assessment/backtest/error-summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { backtestTexts } from '../text/backtest/backtest-texts.ts';
import { HARD_SPACE, NO_VALUE } from '../text/format-number.ts';
import { sayAmount, sayChange, sayDifference } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { unitWords } from '../text/unit-words.ts';
import { sayMean, sayOff, saySize, variableLabel } from './backtest-words.ts';
import { type Block, column, type Inline, piece } from './block.ts';

/** What the tables of a back-test show. */
export interface TestedVariables {
  readonly scenario: Scenario;
  readonly variables: readonly ComparedVariable[];
  readonly byVariable: readonly VariableSummary[];
  readonly byHorizon: readonly HorizonSummary[];
}

const MARKS = { published: '•', sites: '○' } as const;

/** Every value that was projected and is on record, under the name of its variable. */
export function outcomesTable({ variables, scenario }: TestedVariables, language: Language): Block {
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

/** Mean errors by years ahead and by variable; nothing where nothing was projected. */
export function summaryTables(tested: TestedVariables, language: Language): readonly Block[] {
  const texts = backtestTexts(language);
  return [
    { kind: 'heading', level: 2, text: texts.horizons },
    horizonsTable(
      tested.byHorizon.filter(({ count }) => count > 0),
      language,
    ),
    { kind: 'heading', level: 2, text: texts.byVariable },
    variablesTable(tested, language),
  ];
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

function variablesTable({ variables, byVariable, scenario }: TestedVariables, language: Language): Block {
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
    rows: variables.flatMap((variable, index) => variableRow(variable, byVariable[index] as VariableSummary, scenario, language)),
    repeat: null,
  };
}

/** Nothing where no value could be projected. */
function variableRow(
  variable: ComparedVariable,
  { inUnit, relative }: VariableSummary,
  scenario: Scenario,
  language: Language,
): readonly (readonly Inline[])[] {
  const { meanError, meanAbsoluteError } = inUnit;
  if (meanError === null || meanAbsoluteError === null) return [];
  const size = Math.max(...variable.outcomes.map(({ observed }) => Math.abs(observed)));
  return [
    [
      variableLabel(variable, scenario, language),
      `${inUnit.count}`,
      meanAbsoluteError === 0 ? '0' : sayChange(meanError, variable.unit, language, size),
      relative.meanError === null ? NO_VALUE : sayMean(relative.meanError, language),
      relative.meanAbsoluteError === null
        ? sayDifference(meanAbsoluteError, variable.unit, language, size)
        : saySize(relative.meanAbsoluteError, language),
    ],
  ];
}
