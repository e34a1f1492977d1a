import type { Problem } from '../../base/problem.ts';
import { type Checked, type CheckOptions, check } from '../../pipeline/check.ts';
import { checkJson } from '../../pipeline/check-json.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach check`: the verdicts of one scenario, or of several side by side. */
export const checkCommand: Command = async (context, { positionals, flags, texts, set }) => {
  const chosen = texts.get('rulebook') ?? 'statcan-2025';
  const rulebook = (chosen === 'all' ? 'statcan-2025' : chosen) as CheckOptions['rulebook'];
  const options = {
    variant: texts.get('variant'),
    set,
    mode: flags.has('as-planned') ? 'as-planned' : 'from-today',
    rulebook,
    audit: flags.has('audit'),
    probability: flags.has('probability') || undefined,
  } as const;
  const checked: Checked[] = [];
  const problems: Problem[] = [];
  for (const file of positionals) {
    const result = await check(nodeHost, enginePath(file), options);
    if (result.ok) checked.push(result.value);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return showProblems(context, problems, flags.has('json'));
  if (flags.has('json')) {
    const json = await Promise.all(checked.map((item) => jsonOf(item, context.version)));
    writeOutput(`${JSON.stringify(json.length === 1 ? json[0] : json, null, 2)}\n`);
  } else {
    const { renderCheck } = await import('../render-check.ts');
    const details = flags.has('details');
    const terminal = terminalOf(texts.get('width'));
    writeOutput(renderCheck(checked, { ...context, details, allRulebooks: chosen === 'all', terminal }));
    for (const { audited } of checked) {
      if (audited === null) continue;
      const { renderAudit } = await import('../render-audit.ts');
      writeOutput(`\n${renderAudit(audited, context.language, terminal)}`);
    }
  }
  const reached = checked.every(({ assessment }) =>
    assessment.targets.every(({ verdict }) => verdict === 'reachable' || verdict === 'met'),
  );
  return flags.has('strict') && !reached ? EXIT.notReached : EXIT.ok;
};

/** The verdicts, and what the audit found where it was asked for. */
async function jsonOf(checked: Checked, version: string) {
  const json = checkJson(checked, version);
  if (checked.audited === null) return json;
  const { auditContent } = await import('../../pipeline/audit-json.ts');
  return { ...json, audit: auditContent(checked.audited) };
}
