import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadDuckDB } from '../../src/store/duckdb.ts';

const page = readFileSync('docs/reading-results.md', 'utf8');
const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({ kind, text: text.trim() }));
const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what the page says to type works as it stands: shell, Python and SQL', async () => {
  const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1' };
  const said: string[] = [];
  for (const { kind, text } of blocks.filter(({ kind }) => kind === 'sh' || kind === 'python')) {
    const commands = kind === 'sh' ? text.split('\n') : [text];
    for (const command of commands) {
      const line = command
        .replace(/^parkreach /, `'${process.execPath}' '${resolve('dist/parkreach.js')}' `)
        .replace('scenarios/', `${resolve('scenarios')}/`);
      const [program, ...args] = kind === 'sh' ? ['sh', '-c', line] : ['python3', '-c', command];
      const { status, stdout, stderr } = spawnSync(program as string, args, { cwd: folder, env, encoding: 'utf8' });
      expect([command, status, stderr.replace(/^Wrote .*\n$/, '')]).toEqual([command, 0, '']);
      said.push(stdout);
    }
  }
  expect(said.join('\n')).toMatch(
    /\d\.\d% of 4096 samples; median of leased land [\d,]+ ha\n\{'kind': 'sobol', 'n': 4096, 'seed': 1\}/,
  );
  const duckdb = await loadDuckDB();
  const connection = await (await duckdb?.DuckDBInstance.create(':memory:'))?.connect();
  const sql =
    blocks.find(({ kind }) => kind === 'sql')?.text.replaceAll("'plan.parquet'", `'${join(folder, 'plan.parquet')}'`) ?? '';
  for (const statement of sql.split(/;\n?/).filter((part) => part.trim() !== '')) {
    const answer = await connection?.runAndReadAll(statement);
    expect([statement, answer?.getRows().length]).toEqual([statement, expect.toSatisfy((rows: number) => rows > 5)]);
  }
  connection?.closeSync();
});
