import type { DiscoveredScenario } from '../pipeline/discover.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportDiscovery } from '../report/report-discovery.ts';
import type { Language } from '../text/language.ts';
import type { Terminal } from './terminal.ts';

/** Scenario discovery as a terminal shows it. */
export function renderDiscovery(
  { prepared, ...rest }: DiscoveredScenario,
  { language, version, terminal }: { readonly language: Language; readonly version: string; readonly terminal: Terminal },
): string {
  const { loaded, variant, model, projection, assessment } = prepared.checked;
  const { scenario, file, hash, collisions } = loaded;
  const told = {
    ...rest,
    judged: { scenario, model, projection, assessment, file, variant, hash, collisions },
    ...{ plan: prepared.plan.samples, roundedFrom: prepared.roundedFrom },
  };
  return renderTerminal(reportDiscovery(told, { language, version }), terminal);
}
