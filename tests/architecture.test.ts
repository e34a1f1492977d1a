import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const engine = 'base document scenario model projection assessment sweep';
const content = 'pipeline base text report render';
/** What the files of a folder may import: folders, Node, and the outside libraries whose one door is there. */
const allowed: Record<string, string> = {
  base: '',
  document: 'base yaml',
  scenario: 'base document',
  model: 'base scenario mathjs',
  projection: 'base model',
  assessment: 'base scenario model projection',
  sweep: 'base model projection assessment',
  text: 'base model assessment sweep type:document type:scenario',
  report: `${engine.replace('document ', '')} text`,
  render: 'base report',
  pipeline: engine,
  cli: `${content} store node package.json yargs cli-progress`,
  web: content,
  store: `${content} node @duckdb/node-api`,
};
type Sources = Record<string, string>;

/** Every import of a file, dynamic ones and those of types included. */
function importsOf(path: string, text: string) {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const types = statements.filter((statement) => ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly);
  return ts.preProcessFile(text).importedFiles.map(({ fileName, pos }) => {
    const inside = fileName.startsWith('.');
    const target = inside ? normalize(join(dirname(path), fileName)) : fileName;
    const name = inside ? target.replace('../', '').split('/')[0] : fileName.match(/^(@[^/]+\/)?[^/:]+/)?.[0];
    return { inside, target, name: name ?? '', isType: types.some((type) => type.pos <= pos && pos < type.end) };
  });
}

function violations(sources: Sources): string[] {
  const found: string[] = [];
  const doors: Record<string, Set<string>> = {};
  const graph: Record<string, string[]> = {};
  for (const [path, text] of Object.entries(sources)) {
    const folder = path.split('/')[0] ?? '';
    const permitted = [folder, ...(allowed[folder] ?? '').split(' ')];
    for (const { inside, target, name, isType } of importsOf(path, text)) {
      if (!permitted.includes(name) && !(isType && permitted.includes(`type:${name}`))) found.push(`${path} imports ${target}`);
      if (inside) graph[path] = [...(graph[path] ?? []), target];
      else if (name !== 'node') doors[name] = (doors[name] ?? new Set()).add(path);
    }
  }
  for (const [name, paths] of Object.entries(doors)) if (paths.size > 1) found.push(`${name} is imported by ${[...paths]}`);
  const done = new Set<string>();
  const walk = (file: string, road: string[]) => {
    if (road.includes(file)) found.push(`circle: ${[...road.slice(road.indexOf(file)), file].join(' -> ')}`);
    else if (!done.has(file)) for (const next of graph[file] ?? []) walk(next, [...road, file]);
    done.add(file);
  };
  for (const file of Object.keys(graph)) walk(file, []);
  return found;
}

test('folders import what the layout allows, without circles, and each library has one door', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  expect(violations(Object.fromEntries(paths.map((path) => [path, readFileSync(join('src', path), 'utf8')])))).toEqual([]);
});

test.each<[string, Sources]>([
  ['a type from above', { 'base/a.ts': "import type { B } from '../model/b.ts';" }],
  ['a value where only types are allowed', { 'text/a.ts': "import { b } from '../scenario/b.ts';" }],
  ['a circle', { 'base/a.ts': "import './b.ts';", 'base/b.ts': "export const b = () => import('./a.ts');" }],
  ['Node in the engine', { 'model/a.ts': "import 'node:fs';" }],
  ['a second door', { 'cli/a.ts': "import x from 'yargs';", 'cli/b.ts': "import y from 'yargs/helpers';" }],
])('%s is refused', (_, sources) => expect(violations(sources)).toHaveLength(1));
