import type { Sensitivity } from '../pipeline/sensitivity.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportSensitivity } from '../report/report-sensitivity.ts';
import type { Language } from '../text/language.ts';
import { judgedOf } from './judged-of.ts';
import type { Terminal } from './terminal.ts';

/** A sensitivity analysis as a terminal shows it. */
export function renderSensitivity(
  { prepared, ...rest }: Sensitivity,
  { language, version, terminal }: { readonly language: Language; readonly version: string; readonly terminal: Terminal },
): string {
  const { checked, plan, roundedFrom } = prepared;
  const told = { ...rest, judged: judgedOf(checked), plan: plan.samples, roundedFrom };
  return renderTerminal(reportSensitivity(told, { language, version }), terminal);
}
