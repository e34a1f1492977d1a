import { figuresJson } from '../../pipeline/evidence-json.ts';
import { openEvidence } from '../../pipeline/seed-files.ts';
import { renderTerminal } from '../../render/render-terminal.ts';
import { reportFigures } from '../../report/report-figures.ts';
import { evidenceTexts } from '../../text/evidence/evidence-texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { namedSeeds } from '../named-seeds.ts';
import { nodeHost } from '../node-host.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach figures`: what the evidence holds, figure by figure. */
export const figuresCommand: Command = (context, { positionals, flags, texts }) => {
  const json = flags.has('json');
  const seeds = openEvidence(nodeHost, namedSeeds(positionals), 'here.yaml');
  if (!seeds.ok) return showProblems(context, seeds.problems, json);
  if (seeds.value.length === 0) {
    const message = evidenceTexts(context.language).problems.noSeeds(positionals[0] ?? 'seeds');
    return showArgumentProblem(context, { code: 'no-seeds', path: '', message }, json);
  }
  if (json) writeOutput(`${JSON.stringify(figuresJson(seeds.value, context.version), null, 2)}\n`);
  else writeOutput(renderTerminal(reportFigures(seeds.value, context), terminalOf(texts.get('width'))));
  return EXIT.ok;
};
