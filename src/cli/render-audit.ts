import type { Audited } from '../pipeline/audit.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportAudit } from '../report/report-audit.ts';
import type { Language } from '../text/language.ts';
import type { Terminal } from './terminal.ts';

/** What an audit found, as a terminal shows it. */
export function renderAudit(audited: Audited, language: Language, terminal: Terminal): string {
  return renderTerminal(reportAudit(audited, { language }), terminal);
}
