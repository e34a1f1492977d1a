import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { array, assert, constantFrom, property } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as original from 'yaml';
import { plainYaml } from '../../scripts/plain-yaml.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
let plain: Pick<typeof original, 'Lexer' | 'Parser'>;

beforeAll(async () => {
  const outfile = join(folder, 'plain-yaml.mjs');
  const entryPoints = ['node_modules/yaml/browser/index.js'];
  await build({ entryPoints, bundle: true, format: 'esm', platform: 'node', outfile, plugins: [plainYaml] });
  plain = await import(pathToFileURL(outfile).href);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What each step gives, lexeme by lexeme. */
function steps({ Lexer, Parser }: typeof plain, text: string): unknown {
  const parser = new Parser();
  const steps = [...new Lexer().lex(text)].map((lexeme) => [
    lexeme,
    parser.offset,
    [...parser.next(lexeme)],
    parser.stack.length,
  ]);
  return JSON.stringify([steps, [...parser.end()], [...new Parser().parse(text)]]);
}

const pieces = [
  'a',
  ': ',
  '- ',
  '\n',
  '  ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '#',
  ' # c',
  '&x ',
  '*x',
  '!t ',
  '|',
  '>',
  '? ',
  '\t',
  '---',
  '...',
];
const more = [
  '%YAML 1.1\n',
  '\r\n',
  'Bắc',
  '12 ha',
  '\ufeff',
  '\0',
  '\\',
  '@',
  '`',
  ',',
  ':',
  '-',
  '    ',
  '\n\n',
  'k: v\n',
  '- x\n',
];

test('the lexer and the parser of yaml without generators give the same tokens', () => {
  const text = array(constantFrom(...pieces, ...more), { maxLength: 40 });
  assert(
    property(text, (parts) => {
      expect(steps(plain, parts.join(''))).toBe(steps(original, parts.join('')));
    }),
    { numRuns: 2000 },
  );
});
