import { schemaText } from '../../pipeline/schema.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach schema`: the format as JSON Schema, for editors. */
export const schemaCommand: Command = (_context, { positionals }) => {
  writeOutput(schemaText(positionals[0] === 'seed' ? 'seed' : 'scenario'));
  return EXIT.ok;
};
