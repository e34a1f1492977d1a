import { type Method, type SensitivityOptions, sensitivity } from '../../pipeline/sensitivity.ts';
import { sensitivityJson } from '../../pipeline/sensitivity-json.ts';
import { sensitivityTexts } from '../../text/sensitivity/sensitivity-texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { withSamples } from '../from-file.ts';
import { machineMemory } from '../machine-memory.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { renderSensitivity } from '../render-sensitivity.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { showProblems } from '../show-problems.ts';
import { showTooLarge } from '../show-too-large.ts';
import { showUnanswerable } from '../show-unanswerable.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** Least of what `--n` counts, by method: below it nothing could be said. */
const LEAST: Readonly<Record<Method, number>> = { sobol: 32, morris: 10, oat: 2, rank: 64 };

/** `parkreach sensitivity`: which assumptions move each target, and which decide whether it is reached. */
export const sensitivityCommand: Command = async (context, given) => {
  const { positionals, flags, texts, set, vary, groups } = given;
  const json = flags.has('json');
  const { problems } = sensitivityTexts(context.language);
  const method = texts.get('method') as Method | undefined;
  const level = Number(texts.get('level') ?? 95);
  const wrong = (code: string, path: string, message: string) => showArgumentProblem(context, { code, path, message }, json);
  if (level < 50 || level > 99) return wrong('level', '--level', problems.level);
  const n = texts.get('n');
  const least = LEAST[method ?? 'sobol'];
  if (n !== undefined && Number(n) < least && !texts.has('from')) return wrong('too-small', '--n', problems.tooSmall(least));
  const options: SensitivityOptions = {
    ...{ variant: texts.get('variant'), set, mode: flags.has('as-planned') ? 'as-planned' : 'from-today' },
    ...{ rulebook: 'statcan-2025', version: context.version, memory: machineMemory() },
    ...{ method, level: level / 100, target: texts.get('target') },
    flags: {
      ...{ n, seed: texts.get('seed'), vary, groups, sweep: texts.get('sweep') },
      ...{ evidence: flags.has('evidence'), secondOrder: flags.has('second-order') },
    },
  };
  const file = enginePath(positionals[0] as string);
  const found = await withSamples(given, (from) => sensitivity(nodeHost, file, { ...options, from }));
  if ('unanswerable' in found) return showUnanswerable(context, found.unanswerable, json);
  if ('tooLarge' in found) return showTooLarge(context, found.tooLarge, json);
  if (!found.ok) return showProblems(context, found.problems, json);
  if (json) writeOutput(`${JSON.stringify(sensitivityJson(found.value, context.version), null, 2)}\n`);
  else writeOutput(renderSensitivity(found.value, { ...context, terminal: terminalOf(texts.get('width')) }));
  return EXIT.ok;
};
