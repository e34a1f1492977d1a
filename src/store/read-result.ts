import { existsSync, readFileSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { SampleColumns, SampleFile, WantedColumn } from '../pipeline/sample-file.ts';
import { type Connection, identifier, loadDuckDB, sqlText, withDatabase } from './duckdb.ts';
import type { ResultFormat } from './result-file.ts';
import { formatOf } from './write-result.ts';

/** Why a result file cannot be opened; `detail` is what the database says. */
export type ReadFault = {
  readonly reason: 'other-name' | 'not-found' | 'unfinished' | 'a-folder' | 'not-allowed' | 'no-duckdb' | 'damaged';
  readonly detail?: string;
};

export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: ReadFault };

/** Part of the machine's memory that samples may take. */
const MEMORY_SHARE = 0.7;

/**
 * Opens a result file for reading while `use` runs. A file of any of the three forms is read by DuckDB, which can reach no other
 * file meanwhile; what it cannot read is told, what `use` throws is not.
 */
export async function readResult<Value>(path: string, use: (result: SampleFile) => Promise<Value>): Promise<Reading<Value>> {
  const failed = (reason: ReadFault['reason'], detail?: string): Reading<Value> => ({
    ...{ ok: false, fault: { reason, ...(detail !== undefined && { detail }) } },
  });
  const format = formatOf(path);
  if (format === null) return failed('other-name');
  const unopened = faultOf(path);
  if (unopened !== null) return failed(unopened);
  const duckdb = await loadDuckDB();
  if (duckdb === null) return failed('no-duckdb');
  let used: Promise<Value> | undefined;
  try {
    const file = resolve(path);
    const options = format === 'duckdb' ? { access_mode: 'READ_ONLY' } : {};
    const read = async (connection: Connection): Promise<Value> => {
      const result = await open(connection, path, file, format);
      used = use(result);
      return await used;
    };
    return { ok: true, value: await withDatabase(duckdb, format === 'duckdb' ? file : ':memory:', read, options) };
  } catch (error) {
    if (used !== undefined) throw error;
    return failed('damaged', firstLine(error));
  }
}

/** What the system says against reading a file; null where nothing. */
function faultOf(path: string): ReadFault['reason'] | null {
  try {
    return statSync(path).isDirectory() ? 'a-folder' : null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return 'not-allowed';
    return existsSync(`${path}.part`) ? 'unfinished' : 'not-found';
  }
}

async function open(connection: Connection, path: string, file: string, format: ResultFormat): Promise<SampleFile> {
  const beside = format === 'csv' ? `${path}.json` : null;
  const metadata = format === 'csv' ? textOf(`${file}.json`) : null;
  const allowed = format === 'duckdb' ? [] : [file];
  await connection.run(`SET allowed_paths = [${allowed.map(sqlText).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  if (format !== 'duckdb') {
    // Texts as they stand: to guess types from the first rows is not to know them.
    const rows =
      format === 'parquet'
        ? `read_parquet(${sqlText(file)})`
        : `read_csv(${sqlText(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', strict_mode = true)`;
    await connection.run(`CREATE VIEW samples AS SELECT * FROM ${rows}`);
  }
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson() as (string | number | null)[][];
  const tables = (await ask('SELECT table_name FROM information_schema.tables')).map(([name]) => name);
  const described = tables.includes('samples') ? await ask('DESCRIBE samples') : [];
  const [[count = 0] = []] = tables.includes('samples') ? await ask('SELECT count(*)::DOUBLE FROM samples') : [];
  const told = async (): Promise<string | null> => {
    if (format === 'csv') return metadata;
    const question =
      format === 'parquet'
        ? `SELECT decode(value) FROM parquet_kv_metadata(${sqlText(file)}) WHERE key = 'parkreach'::BLOB`
        : 'SELECT metadata::VARCHAR FROM run';
    if (format === 'duckdb' && !tables.includes('run')) return null;
    const [[text = null] = []] = await ask(question);
    return typeof text === 'string' ? text : null;
  };
  return {
    ...{ file: path, beside, count: Number(count), metadata: await told() },
    room: MEMORY_SHARE * totalmem(),
    columns: described.map(([name]) => String(name)),
    read: (columns) => readColumns(connection, columns, Number(count)),
  };
}

async function readColumns(connection: Connection, columns: readonly WantedColumn[], count: number): Promise<SampleColumns> {
  const values = columns.map(() => new Float64Array(count).fill(Number.NaN));
  const asked = columns.map(({ name, type }) =>
    type === 'truth' ? `${identifier(name)}::BOOLEAN::DOUBLE` : `${identifier(name)}::DOUBLE`,
  );
  try {
    const result = await connection.stream(`SELECT ${asked.join(', ')} FROM samples`);
    let first = 0;
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      for (const [index, into] of values.entries())
        for (const [row, value] of chunk.getColumnValues(index).entries())
          if (value !== null) into[first + row] = value as number;
      first += chunk.rowCount;
    }
    return { ok: true, value: values };
  } catch (error) {
    return { ok: false, detail: firstLine(error) };
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] as string;
}
