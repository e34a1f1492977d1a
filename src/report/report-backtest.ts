import type { ComparedVerdict } from '../assessment/backtest/compare-verdicts.ts';
import type { ComparedVariable, Outcome } from '../assessment/backtest/compare-with-record.ts';
import type { ErrorSummary } from '../assessment/backtest/error-summary.ts';
import { backtestTexts } from '../text/backtest/backtest-texts.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import type { Language } from '../text/language.ts';
import { outcomesTable, summaryTables, type TestedVariables } from './backtest-tables.ts';
import { verdictsOf } from './backtest-verdicts.ts';
import { sayMean, sayOff, saySize, variableLabel } from './backtest-words.ts';
import { type Block, type Inline, piece } from './block.ts';
import { sayLabel } from './labels.ts';

/** A back-test, ready to be told. */
export interface TestedScenario extends TestedVariables {
  readonly file: string;
  readonly variant: string | null;
  readonly hash: string;
  readonly until: number;
  readonly recordedTo: number;
  readonly overall: ErrorSummary;
  readonly verdicts: readonly ComparedVerdict[];
}

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
    ...(overall.count === 0 ? [] : [[piece(texts.counts(overall.count, overall.tooHigh, overall.tooLow), 'strong')]]),
  ];
  const { meanError, meanAbsoluteError } = overall;
  if (meanError !== null && meanAbsoluteError !== null)
    lines.push(texts.means(sayMean(meanError, language), saySize(meanAbsoluteError, language)));
  if (worst !== null)
    lines.push(texts.worst(label(worst.variable), worst.outcome.year, sayOff(worst.outcome, worst.variable.unit, language)));
  const unprojected = variables.flatMap(({ outcomes }) => outcomes).filter(({ projected }) => projected === null).length;
  if (unprojected > 0) lines.push(texts.unprojected(unprojected));
  return [
    { kind: 'heading', level: 1, text: sayLabel(scenario.title, tested.file, language) },
    { kind: 'sentence', lines },
    { kind: 'heading', level: 2, text: texts.variables },
    outcomesTable(tested, language),
    { kind: 'note', lines: [texts.marks] },
    ...(overall.count === 0 ? [] : summaryTables(tested, language)),
    ...(verdicts.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: texts.targets } as const, ...verdictsOf(verdicts, language)]),
    { kind: 'list', items: texts.notes },
    {
      kind: 'note',
      lines: [CHECK_TEXTS[language].note.notes.origin({ ...tested, version })],
    },
  ];
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
