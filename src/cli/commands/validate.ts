import type { Problem } from '../../base/problem.ts';
import { compileScenario } from '../../pipeline/compile-scenario.ts';
import { loadScenario } from '../../pipeline/load-scenario.ts';
import type { LoadOptions } from '../../pipeline/resolve-scenario.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { showProblems } from '../show-problems.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach validate`: every mistake in some scenarios, without judging them. */
export const validateCommand: Command = async (context, { positionals, flags, texts, set }) => {
  const problems: Problem[] = [];
  for (const file of positionals) {
    const noted: NonNullable<LoadOptions['noted']> = new Map();
    const loaded = loadScenario(nodeHost, enginePath(file), { variant: texts.get('variant'), set, noted });
    if (!loaded.ok) {
      problems.push(...loaded.problems);
      continue;
    }
    const model = await compileScenario(loaded.value.scenario, 'from-today', loaded.value.mayBeUnused);
    if (!model.ok) {
      problems.push(...model.problems);
      continue;
    }
    if (!loaded.value.root.entries.some(({ key }) => key === 'sweep')) continue;
    const { sweepSamples } = await import('../../pipeline/sweep-samples.ts');
    const samples = sweepSamples(nodeHost, loaded.value, noted, model.value, {});
    if (!samples.ok) problems.push(...samples.problems);
  }
  if (problems.length > 0) return showProblems(context, problems, flags.has('json'));
  if (flags.has('json')) writeOutput(`${JSON.stringify({ problems: [] })}\n`);
  else for (const file of positionals) writeOutput(`${context.texts.messages.valid(file)}\n`);
  return EXIT.ok;
};
