import { existsSync } from 'node:fs';
import { renderTerminal } from '../../render/render-terminal.ts';
import { reportAnswer } from '../../report/report-answer.ts';
import { askFile, loadDuckDB, NOT_ONE_QUESTION } from '../../store/duckdb.ts';
import { formatOf } from '../../store/write-result.ts';
import { sweepTexts } from '../../text/sweep/sweep-texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** Most rows of an answer: what is more belongs into another program. */
const MOST_ROWS = { shown: 200, json: 100_000 };

/** `parkreach query`: a question in SQL to the samples of a sweep. */
export const queryCommand: Command = async (context, { positionals, flags, texts }) => {
  const json = flags.has('json');
  const { query } = sweepTexts(context.language);
  const wrong = (code: string, path: string, message: string) => showArgumentProblem(context, { code, path, message }, json);
  const [file, sql] = positionals;
  if (file === undefined || sql === undefined) return wrong('missing-question', '', query.missing);
  const format = formatOf(file);
  if (format === null) return wrong('result-format', file, query.format(file));
  if (!existsSync(file)) return wrong('result-not-found', file, query.notFound(file));
  const duckdb = await loadDuckDB();
  if (duckdb === null) return wrong('duckdb-missing', file, query.duckdb);
  try {
    const answer = await askFile(duckdb, file, format, sql, json ? MOST_ROWS.json : MOST_ROWS.shown);
    if (json) writeOutput(`${JSON.stringify({ parkreach: context.version, schemaVersion: 1, ...answer }, null, 2)}\n`);
    else writeOutput(renderTerminal(reportAnswer(answer, context.language), terminalOf(texts.get('width'))));
    return EXIT.ok;
  } catch (error) {
    // What the database says of a question is of use to whoever wrote it.
    const detail = error instanceof Error ? error.message : String(error);
    return wrong('question', '', detail === NOT_ONE_QUESTION ? query.oneQuestion : query.failed(detail));
  }
};
