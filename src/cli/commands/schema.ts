import { schemaText } from '../../pipeline/schema.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach schema`: the format as JSON Schema, for editors. */
export const schemaCommand: Command = (_context, { positionals }) => {
  const [kind] = positionals;
  writeOutput(schemaText(kind === 'seed' || kind === 'sweep' ? kind : 'scenario'));
  return EXIT.ok;
};
