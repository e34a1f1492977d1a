import { schemaText } from '../../pipeline/schema.ts';
import { EXIT } from '../exit-codes.ts';
import type { Command } from '../run-command.ts';

/** `parkreach schema`: the format as JSON Schema, for editors. */
export const schemaCommand: Command = (_context, { positionals }) => {
  process.stdout.write(schemaText(positionals[0] === 'seed' ? 'seed' : 'scenario'));
  return EXIT.ok;
};
