import { writeFileSync } from 'node:fs';
import { initScenario } from '../../pipeline/init.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach init`: a first scenario, never over a file that exists. */
export const initCommand: Command = ({ language, texts }, { positionals }) => {
  const file = positionals[0] ?? 'scenario.yaml';
  try {
    writeFileSync(file, initScenario(language), { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    process.stderr.write(`${exists ? texts.messages.exists(file) : texts.messages.notWritten(file)}\n`);
    return EXIT.problems;
  }
  writeOutput(`${texts.messages.written(file)}\n`);
  return EXIT.ok;
};
