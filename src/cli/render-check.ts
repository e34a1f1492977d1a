import type { Checked } from '../pipeline/check.ts';
import type { ProjectedTable } from '../pipeline/project.ts';
import { renderCsv } from '../render/render-csv.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportCheck } from '../report/report-check.ts';
import { reportComparison } from '../report/report-comparison.ts';
import { reportProjection } from '../report/report-projection.ts';
import type { Language } from '../text/language.ts';
import { judgedOf } from './judged-of.ts';
import type { Terminal } from './terminal.ts';

interface Shown {
  readonly language: Language;
  readonly version: string;
  readonly terminal: Terminal;
}

/** The verdicts of one scenario as a terminal shows them, or those of several in one table. */
export function renderCheck(
  checked: readonly Checked[],
  options: Shown & { readonly details: boolean; readonly allRulebooks: boolean },
): string {
  const judged = checked.map(judgedOf);
  const [first] = judged;
  const blocks = judged.length === 1 && first !== undefined ? reportCheck(first, options) : reportComparison(judged, options);
  return renderTerminal(blocks, options.terminal);
}

/** The yearly table as a terminal shows it. */
export function renderProject(
  table: ProjectedTable,
  { language, version, terminal, all }: Shown & { readonly all: boolean },
): string {
  const { loaded, mode, years, variables } = table;
  const shown = {
    years,
    variables,
    scenario: loaded.scenario,
    mode,
    file: loaded.file,
    variant: table.variant,
    hash: loaded.hash,
  };
  return renderTerminal(reportProjection(shown, { language, version, all }), terminal);
}

/** The yearly table for a spreadsheet. */
export function renderProjectCsv(table: ProjectedTable, bom: boolean): string {
  return renderCsv(table, { bom });
}
