import type { DiscoveredScenario } from '../pipeline/discover.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportDiscovery } from '../report/report-discovery.ts';
import type { Language } from '../text/language.ts';
import { judgedOf } from './judged-of.ts';
import type { Terminal } from './terminal.ts';

/** Scenario discovery as a terminal shows it. */
export function renderDiscovery(
  { prepared, ...rest }: DiscoveredScenario,
  { language, version, terminal }: { readonly language: Language; readonly version: string; readonly terminal: Terminal },
): string {
  const { checked, plan, roundedFrom } = prepared;
  const told = { ...rest, judged: judgedOf(checked), plan: plan.samples, roundedFrom };
  return renderTerminal(reportDiscovery(told, { language, version }), terminal);
}
