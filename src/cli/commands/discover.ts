import { type DiscoveryOptions, discover } from '../../pipeline/discover.ts';
import { discoveryJson } from '../../pipeline/discovery-json.ts';
import { sensitivityTexts } from '../../text/sensitivity/sensitivity-texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { withSamples } from '../from-file.ts';
import { machineMemory } from '../machine-memory.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { renderDiscovery } from '../render-discovery.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { showProblems } from '../show-problems.ts';
import { showTooLarge } from '../show-too-large.ts';
import { showUnanswerable } from '../show-unanswerable.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** Fewer samples than this hold no box worth the name. */
const LEAST = 256;

/** `parkreach discover`: the conditions on the assumptions under which each target is reached, or missed. */
export const discoverCommand: Command = async (context, given) => {
  const { positionals, flags, texts, set, vary } = given;
  const json = flags.has('json');
  const n = texts.get('n');
  if (n !== undefined && Number(n) < LEAST && !texts.has('from')) {
    const message = sensitivityTexts(context.language).problems.tooSmall(LEAST);
    return showArgumentProblem(context, { code: 'too-small', path: '--n', message }, json);
  }
  const options: DiscoveryOptions = {
    ...{ variant: texts.get('variant'), set, mode: flags.has('as-planned') ? 'as-planned' : 'from-today' },
    ...{ rulebook: 'statcan-2025', version: context.version, memory: machineMemory(), target: texts.get('target') },
    outcome: texts.get('outcome') === 'missed' ? 'missed' : 'reached',
    flags: { n, seed: texts.get('seed'), vary, sweep: texts.get('sweep'), evidence: flags.has('evidence') },
  };
  const file = enginePath(positionals[0] as string);
  const found = await withSamples(given, (from) => discover(nodeHost, file, { ...options, from }));
  if ('unanswerable' in found) return showUnanswerable(context, found.unanswerable, json);
  if ('tooLarge' in found) return showTooLarge(context, found.tooLarge, json);
  if (!found.ok) return showProblems(context, found.problems, json);
  if (json) writeOutput(`${JSON.stringify(discoveryJson(found.value, context.version), null, 2)}\n`);
  else writeOutput(renderDiscovery(found.value, { ...context, terminal: terminalOf(texts.get('width')) }));
  return EXIT.ok;
};
