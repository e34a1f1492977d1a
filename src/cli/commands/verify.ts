import { isVerified, verifyJson } from '../../pipeline/evidence-json.ts';
import { openEvidence } from '../../pipeline/seed-files.ts';
import { verify } from '../../pipeline/verify.ts';
import { renderTerminal } from '../../render/render-terminal.ts';
import { reportVerification } from '../../report/report-verification.ts';
import { evidenceTexts } from '../../text/evidence/evidence-texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { namedSeeds } from '../named-seeds.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach verify`: whether the figures stand in their documents as they are printed there. */
export const verifyCommand: Command = (context, { positionals, flags, texts }) => {
  const json = flags.has('json');
  const { problems } = evidenceTexts(context.language);
  const wrong = (code: string, path: string, message: string) => showArgumentProblem(context, { code, path, message }, json);
  const documents = texts.get('documents');
  if (documents === undefined) return wrong('documents-missing', '--documents', problems.documentsMissing);
  const folder = enginePath(documents);
  const found = nodeHost.read(folder);
  if (!('reason' in found) || found.reason !== 'a-folder')
    return wrong('folder-missing', '--documents', problems.folderMissing(folder));
  const seeds = openEvidence(nodeHost, namedSeeds(positionals), 'here.yaml');
  if (!seeds.ok) return showProblems(context, seeds.problems, json);
  if (seeds.value.length === 0) return wrong('no-seeds', '', problems.noSeeds(positionals[0] ?? 'seeds'));
  const verified = verify(nodeHost, folder, seeds.value);
  if (verified.length === 0) return wrong('nothing-to-verify', '', problems.nothingToVerify(seeds.value.map(({ file }) => file)));
  if (json) writeOutput(`${JSON.stringify(verifyJson(verified, folder, context.version), null, 2)}\n`);
  else writeOutput(renderTerminal(reportVerification(verified, context), terminalOf(texts.get('width'))));
  return isVerified(verified) ? EXIT.ok : EXIT.notFound;
};
