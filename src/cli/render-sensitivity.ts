import type { Sensitivity } from '../pipeline/sensitivity.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportSensitivity } from '../report/report-sensitivity.ts';
import type { Language } from '../text/language.ts';
import type { Terminal } from './terminal.ts';

/** A sensitivity analysis as a terminal shows it. */
export function renderSensitivity(
  { prepared, ...rest }: Sensitivity,
  { language, version, terminal }: { readonly language: Language; readonly version: string; readonly terminal: Terminal },
): string {
  const { loaded, variant, model, projection, assessment } = prepared.checked;
  const { scenario, file, hash, collisions } = loaded;
  const told = {
    ...rest,
    judged: { scenario, model, projection, assessment, file, variant, hash, collisions },
    ...{ plan: prepared.plan.samples, roundedFrom: prepared.roundedFrom },
  };
  return renderTerminal(reportSensitivity(told, { language, version }), terminal);
}
