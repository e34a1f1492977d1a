import { auditFiles } from '../../pipeline/audit.ts';
import { auditJson } from '../../pipeline/audit-json.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { renderAudit } from '../render-audit.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach audit`: whether the figures of plans agree with each other, and what follows from them. */
export const auditCommand: Command = (context, { positionals, flags, texts }) => {
  const audited = auditFiles(nodeHost, positionals.map(enginePath));
  if (!audited.ok) return showProblems(context, audited.problems, flags.has('json'));
  if (flags.has('json')) writeOutput(`${JSON.stringify(auditJson(audited.value, context.version), null, 2)}\n`);
  else writeOutput(renderAudit(audited.value, context.language, terminalOf(texts.get('width'))));
  return EXIT.ok;
};
