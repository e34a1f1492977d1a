import { type Backtest, backtest, type Untestable } from '../../pipeline/backtest.ts';
import { backtestJson } from '../../pipeline/backtest-json.ts';
import { renderTerminal } from '../../render/render-terminal.ts';
import { reportBacktest, type TestedScenario } from '../../report/report-backtest.ts';
import { backtestTexts } from '../../text/backtest/backtest-texts.ts';
import type { BacktestTexts } from '../../text/backtest/backtest-words.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach backtest`: a projection of what was known in a year beside what has happened since. */
export const backtestCommand: Command = async (context, { positionals, flags, texts, set }) => {
  const json = flags.has('json');
  const { problems } = backtestTexts(context.language);
  const until = texts.get('until');
  const wrong = (code: string, message: string) => showArgumentProblem(context, { code, path: '--until', message }, json);
  if (until === undefined) return wrong('until-missing', problems.untilMissing);
  const options = { until: Number(until), variant: texts.get('variant'), set };
  const result = await backtest(nodeHost, enginePath(positionals[0] as string), options);
  if ('untestable' in result) return wrong(result.untestable.code, sayUntestable(result.untestable, problems));
  if (!result.ok) return showProblems(context, result.problems, json);
  if (json) writeOutput(`${JSON.stringify(backtestJson(result.value, context.version), null, 2)}\n`);
  else writeOutput(renderTerminal(reportBacktest(testedOf(result.value), context), terminalOf(texts.get('width'))));
  return EXIT.ok;
};

function sayUntestable(reason: Untestable, problems: BacktestTexts['problems']): string {
  return reason.code === 'until-not-after-base'
    ? problems.untilNotAfterBase(reason.until, reason.base)
    : problems.nothingRecordedAfter(reason.until, reason.recordedTo, reason.latest);
}

function testedOf({ loaded, ...tested }: Backtest): TestedScenario {
  const { scenario, file, hash } = loaded;
  return { ...tested, scenario, file, hash };
}
