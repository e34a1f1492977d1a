import { schemaText } from '../../pipeline/schema.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';

/** `parkreach schema`: the format as JSON Schema, for editors. */
export const schemaCommand: Command = (_context, { positionals }) => {
  process.stdout.write(schemaText(positionals[0] === 'seed' ? 'seed' : 'scenario'));
  return EXIT.ok;
};
