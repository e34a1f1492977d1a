import { readFileSync } from 'node:fs';

/**
 * An esbuild plugin: the lexer and the parser of `yaml` return arrays instead of being generators. They yield every token
 * through several levels of `yield*`, which is most of the time of a cold parse.
 */
export const plainYaml = {
  name: 'plain-yaml',
  setup(build) {
    build.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]parse[\\/](lexer|parser)\.js$/ }, ({ path }) => ({
      contents: withoutGenerators(readFileSync(path, 'utf8')),
    }));
  },
};

/**
 * `lex`, `next` and `end` return what they would yield. Nothing is ever sent into these generators and nothing they read
 * changes between two tokens, so the tokens are the same; `parse` stays a generator over `next`.
 */
export function withoutGenerators(source) {
  const [before, parse, after] = source.split(/^( {4}\*parse\([\s\S]*?^ {4}\}\n)/m);
  const plain = [before, after].map((part = '') =>
    part
      .replace(/^ {4}\*(lex|next|end)\((.*)\) \{$/gm, collecting)
      .replace(/^ {4}\*(\w+\()/gm, '    $1')
      .replace(/yield\* /g, '')
      .replace(/yield ([^;\n]+|\{\n[\s\S]*?^ *\});$/gm, 'this.collected.push($1);'),
  );
  if (plain.some((part) => /^(?! *\*).*\byield\b/m.test(part)) || !plain.join().includes('return this.collected;')) {
    throw new Error('yaml is written differently now: adapt scripts/plain-yaml.mjs');
  }
  return plain.join(parse ?? '');
}

function collecting(_match, name, parameters) {
  const given = parameters.replace(/ = \w+/g, '');
  return `    ${name}(${parameters}) {
        this.collected = [];
        this.${name}Collecting(${given});
        return this.collected;
    }
    ${name}Collecting(${given}) {`;
}
