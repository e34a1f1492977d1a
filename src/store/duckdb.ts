import { resolve } from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import type { ResultFile, ResultRows, SideTable } from './result-file.ts';

/** DuckDB, which an installation may lack: it is an optional dependency, and large. */
export type DuckDB = typeof import('@duckdb/node-api');
export type Connection = DuckDBConnection;

/** Rows of a row group of Parquet: a multiple of what DuckDB hands over at once. */
const ROW_GROUP = 65_536;

/** DuckDB where it is installed, null elsewhere. */
export async function loadDuckDB(): Promise<DuckDB | null> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    return null;
  }
}

/**
 * Rows as Parquet, with what has to be known of the run under the key `parkreach`. One thread, rows in their order and groups of
 * one size: the same rows give the same bytes.
 */
export async function writeParquet(
  duckdb: DuckDB,
  path: string,
  { rows, metadata }: ResultFile,
  signal?: AbortSignal,
): Promise<void> {
  await withDatabase(duckdb, ':memory:', async (connection) => {
    breakOff(connection, signal);
    offerRows(duckdb, connection, rows);
    const options = [
      'FORMAT parquet',
      'COMPRESSION zstd',
      `ROW_GROUP_SIZE ${ROW_GROUP}`,
      `KV_METADATA {parkreach: ${sqlText(metadata)}}`,
    ];
    await connection.run(`COPY (SELECT * FROM sweep_rows()) TO ${sqlText(resolve(path))} (${options.join(', ')})`);
  });
}

/** Rows as the table `samples` of a DuckDB file, with the tables that describe them and a view by sample and target. */
export async function writeDatabase(
  duckdb: DuckDB,
  path: string,
  { rows, metadata, tables }: ResultFile,
  signal?: AbortSignal,
): Promise<void> {
  await withDatabase(duckdb, path, async (connection) => {
    breakOff(connection, signal);
    offerRows(duckdb, connection, rows);
    await connection.run('CREATE TABLE samples AS SELECT * FROM sweep_rows()');
    for (const table of tables) await createTable(connection, table);
    await connection.run(`CREATE TABLE run AS SELECT ${sqlText(metadata)}::JSON AS metadata`);
    const reached = rows.columns.filter(({ name }) => name.startsWith('reached.')).map(({ name }) => name);
    if (reached.length > 0)
      await connection.run(
        `CREATE VIEW reached AS SELECT sample, substr(target, 9) AS target, reached FROM
         (UNPIVOT samples ON ${reached.map(identifier).join(', ')} INTO NAME target VALUE reached)`,
      );
    await connection.run('CHECKPOINT');
  });
}

/** The answer to a question in SQL. */
export interface Answer {
  readonly columns: readonly string[];
  /** Numbers as they are, everything else as text; null for no value. */
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
  /** Whether there are more rows than those. */
  readonly more: boolean;
}

/**
 * Asks a result file a question in SQL. The file is read and never written, and the question can reach no other file and no
 * network: a Parquet or CSV file is the view `samples`, a DuckDB file is opened for reading.
 *
 * @param limit most rows of the answer
 */
export async function askFile(
  duckdb: DuckDB,
  path: string,
  format: 'parquet' | 'csv' | 'duckdb',
  sql: string,
  limit: number,
): Promise<Answer> {
  const file = resolve(path);
  const options = format === 'duckdb' ? { access_mode: 'READ_ONLY' } : {};
  return await withDatabase(
    duckdb,
    format === 'duckdb' ? file : ':memory:',
    async (connection) => {
      if (format !== 'duckdb') {
        const read = format === 'parquet' ? 'read_parquet' : 'read_csv';
        await connection.run(`SET allowed_paths = [${sqlText(file)}]`);
        await connection.run(`CREATE VIEW samples AS SELECT * FROM ${read}(${sqlText(file)})`);
      }
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
      await refuseChanges(duckdb, connection, sql);
      const reader = await connection.streamAndReadUntil(sql, limit + 1);
      const rows = reader.getRowsJson() as (number | string | boolean | null)[][];
      const columns = reader.deduplicatedColumnNames();
      const shown = rows.slice(0, limit).map((row) => row.map((value) => (isPlain(value) ? value : JSON.stringify(value))));
      return { columns, rows: shown, more: rows.length > limit };
    },
    options,
  );
}

/** What may be asked is one question: statements that write, set or load are refused, also those that a view might hide. */
async function refuseChanges(duckdb: DuckDB, connection: DuckDBConnection, sql: string): Promise<void> {
  const { StatementType } = duckdb;
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error(NOT_ONE_QUESTION);
  const statement = await statements.prepare(0);
  const { statementType } = statement;
  statement.destroySync();
  if (statementType !== StatementType.SELECT && statementType !== StatementType.EXPLAIN) throw new Error(NOT_ONE_QUESTION);
}

/** What the error says where something else than one question was asked. */
export const NOT_ONE_QUESTION = 'one SELECT is expected';

function isPlain(value: unknown): value is number | string | boolean | null {
  return value === null || typeof value !== 'object';
}

export async function withDatabase<Value>(
  duckdb: DuckDB,
  path: string,
  use: (connection: DuckDBConnection) => Promise<Value>,
  options: Readonly<Record<string, string>> = {},
): Promise<Value> {
  // No extension is fetched from anywhere, and none of the machine's settings is read.
  const settings = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', threads: '1', ...options };
  const instance = await duckdb.DuckDBInstance.create(path, settings);
  try {
    const connection = await instance.connect();
    try {
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** A process cannot end while the database waits for rows: what runs is interrupted first. */
function breakOff(connection: DuckDBConnection, signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => connection.interrupt(), { once: true });
}

/** Makes the rows a table function, so that they are streamed and never kept twice. */
function offerRows(duckdb: DuckDB, connection: DuckDBConnection, rows: ResultRows): void {
  const types = { integer: duckdb.BIGINT, double: duckdb.DOUBLE, boolean: duckdb.BOOLEAN };
  let part = 0;
  const table = duckdb.DuckDBTableFunction.create({
    name: 'sweep_rows',
    bindFunction: (bind) => {
      for (const { name, type } of rows.columns) bind.addResultColumn(name, types[type]);
      bind.setCardinality(rows.count, true);
    },
    initFunction: (init) => {
      part = 0;
      init.setMaxThreads(1);
    },
    mainFunction: (info, chunk) => {
      try {
        if (part === rows.parts) {
          chunk.rowCount = 0;
          return;
        }
        fillChunk(chunk, rows, part++);
      } catch (error) {
        info.setError(String(error));
      }
    },
  });
  connection.registerTableFunction(table);
}

function fillChunk(chunk: DuckDBDataChunk, rows: ResultRows, part: number): void {
  const { count, values } = rows.read(part);
  chunk.rowCount = count;
  for (const [index, { type }] of rows.columns.entries()) {
    const vector = chunk.getColumnVector(index);
    const column = values[index] as Float64Array | Uint8Array;
    const items = (vector as unknown as { readonly items?: unknown }).items;
    let whole = type === 'double' && items instanceof Float64Array;
    // Doubles that are all there are copied as they lie.
    if (whole) for (let row = 0; row < count; row++) if (Number.isNaN(column[row])) whole = false;
    if (whole) (items as Float64Array).set(column.subarray(0, count));
    else for (let row = 0; row < count; row++) vector.setItem(row, itemOf(column[row], type));
    vector.flush();
  }
}

function itemOf(value: number, type: 'integer' | 'double' | 'boolean'): number | bigint | boolean | null {
  if (type === 'integer') return BigInt(value);
  if (type === 'boolean') return value === 2 ? null : value === 1;
  return Number.isNaN(value) ? null : value;
}

async function createTable(connection: DuckDBConnection, { name, columns, rows }: SideTable): Promise<void> {
  const typeOf = (index: number): string => {
    const found = rows.map((row) => row[index]).find((value) => value !== null && value !== undefined);
    return typeof found === 'number' ? 'DOUBLE' : typeof found === 'boolean' ? 'BOOLEAN' : 'VARCHAR';
  };
  const definitions = columns.map((column, index) => `${identifier(column)} ${typeOf(index)}`);
  await connection.run(`CREATE TABLE ${identifier(name)} (${definitions.join(', ')})`);
  const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
  const insert = await connection.prepare(`INSERT INTO ${identifier(name)} VALUES (${marks})`);
  for (const row of rows) {
    insert.bind([...row]);
    await insert.run();
  }
  insert.destroySync();
}

/** A text as SQL writes it. */
export function sqlText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
