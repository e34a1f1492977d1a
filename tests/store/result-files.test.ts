import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askFile, loadDuckDB } from '../../src/store/duckdb.ts';
import { formatOf, writeResult } from '../../src/store/write-result.ts';
import { smallResult } from './result-rows.ts';

const folder = mkdtempSync(join(tmpdir(), "parkreach it's-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function duckdb() {
  const found = await loadDuckDB();
  if (found === null) throw new Error('the tests need DuckDB');
  return found;
}

const ROWS = 3000;
const QUESTION = `SELECT count(*)::INT, sum(sample)::INT, count("output.2030")::INT, sum("x ""quoted"", and so on"),
  max("output.2030"), count(*) FILTER (WHERE "reached.a")::INT, count(*) FILTER (WHERE "reached.a" IS NULL)::INT FROM samples`;
const thirds = Array.from({ length: ROWS }, (_, row) => row / 3).reduce((sum, value) => sum + value, 0);
const ANSWER = [ROWS, (ROWS * (ROWS - 1)) / 2, ROWS - 429, expect.closeTo(thirds, 6), 1e-300 * (ROWS - 1), 1000, 1000];

test.each(['parquet', 'csv', 'duckdb'] as const)('%s gives back what was written', async (format) => {
  const path = join(folder, `whole.${format}`);
  await writeResult(path, format, smallResult(ROWS));
  expect((await askFile(await duckdb(), path, format, QUESTION, 10)).rows).toEqual([ANSWER]);
  expect(readdirSync(folder).filter((name) => name.startsWith('whole') && /tmp|wal/.test(name))).toEqual([]);
});

test.each(['parquet', 'csv'] as const)('%s: the same rows are the same bytes, and replace what stood there', async (format) => {
  const path = join(folder, `again.${format}`);
  writeFileSync(path, 'something old');
  await writeResult(path, format, smallResult(100_000));
  const first = readFileSync(path);
  await writeResult(path, format, smallResult(100_000));
  expect(readFileSync(path).equals(first)).toBe(true);
});

test('what has to be known of the run comes with the file', async () => {
  const metadata = { title: "Bắc Giang's plan", n: 10 };
  const [parquet, database, csv] = ['run.parquet', 'run.duckdb', 'run.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [parquet, database, csv]) await writeResult(path, formatOf(path) as 'csv', smallResult(10));
  const { DuckDBInstance } = await duckdb();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT decode(value) FROM parquet_kv_metadata('${parquet.replaceAll("'", "''")}') WHERE decode(key) = 'parkreach'`,
  );
  connection.closeSync();
  expect(JSON.parse(String(reader.getRows()[0]?.[0]))).toEqual(metadata);
  expect(JSON.parse(readFileSync(`${csv}.json`, 'utf8'))).toEqual(metadata);
  const ask = async (sql: string) => (await askFile(await duckdb(), database, 'duckdb', sql, 10)).rows;
  expect(await ask("SELECT metadata->>'title' FROM run")).toEqual([["Bắc Giang's plan"]]);
  expect(await ask('SELECT * FROM targets')).toEqual([['a', 2030, null]]);
  expect(await ask('SELECT target, count(*)::INT FROM reached WHERE reached GROUP BY target')).toEqual([['a', 3]]);
});

test('CSV as it is written', async () => {
  const path = join(folder, 'text.csv');
  await writeResult(path, 'csv', smallResult(3));
  expect(readFileSync(path, 'utf8')).toBe(
    [
      'sample,"x ""quoted"", and so on",output.2030,reached.a',
      '0,0,,false',
      '1,0.3333333333333333,-0,true',
      '2,0.6666666666666666,2e-300,',
      '',
    ].join('\n'),
  );
});

test('a question reads its file, and reaches and changes nothing else', async () => {
  const path = join(folder, 'asked.parquet');
  const secret = join(folder, 'secret.csv');
  writeFileSync(secret, 'a,b\n1,2\n');
  await writeResult(path, 'parquet', smallResult(10));
  const before = readFileSync(path);
  const ask = async (sql: string) => askFile(await duckdb(), path, 'parquet', sql, 3);
  const inSql = (file: string) => `'${file.replaceAll("'", "''")}'`;
  expect(await ask('SELECT sample::INT AS s FROM samples ORDER BY s')).toEqual({
    columns: ['s'],
    rows: [[0], [1], [2]],
    more: true,
  });
  for (const sql of [
    `SELECT * FROM read_csv(${inSql(secret)})`,
    `SELECT * FROM ${inSql(secret)}`,
    `SELECT content FROM read_text(${inSql(secret)})`,
    `COPY (SELECT 1) TO ${inSql(path)}`,
    `COPY (SELECT 1) TO ${inSql(join(folder, 'new.csv'))}`,
    `ATTACH ${inSql(join(folder, 'new.duckdb'))}`,
    'SET enable_external_access = true',
    'INSTALL httpfs',
    'DROP VIEW samples',
    'SELECT 1; SELECT 2',
  ])
    await expect(ask(sql), sql).rejects.toThrow();
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('forms are known by the end of the name', () => {
  expect(['a.parquet', 'b.CSV', 'c.duckdb', 'd.xlsx', 'parquet'].map(formatOf)).toEqual(['parquet', 'csv', 'duckdb', null, null]);
});
