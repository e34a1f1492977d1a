import { writeFileSync } from 'node:fs';
import { loadDuckDB, writeDatabase, writeParquet } from './duckdb.ts';
import type { ResultFile, ResultFormat } from './result-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeWhole } from './write-whole.ts';

/** The form of a file by the end of its name; null where it is none of the three. */
export function formatOf(path: string): ResultFormat | null {
  const end = path.toLowerCase().match(/\.(parquet|csv|duckdb)$/)?.[1];
  return (end as ResultFormat | undefined) ?? null;
}

/** Whether a form can be written here: all but CSV need DuckDB. */
export async function canWrite(format: ResultFormat): Promise<boolean> {
  return format === 'csv' || (await loadDuckDB()) !== null;
}

/** Writes a result under its name, whole or not at all; `signal` may break it off, which rejects. What CSV has no room for stands beside it, in `<name>.json`. */
export async function writeResult(path: string, format: ResultFormat, result: ResultFile, signal?: AbortSignal): Promise<void> {
  if (format === 'csv') {
    await writeWhole(path, (draft) => writeCsv(draft, result.rows, signal));
    await writeWhole(`${path}.json`, (draft) => writeFileSync(draft, `${result.metadata}\n`));
    return;
  }
  const duckdb = await loadDuckDB();
  if (duckdb === null) throw new Error('DuckDB is not installed');
  await writeWhole(path, (draft) => (format === 'parquet' ? writeParquet : writeDatabase)(duckdb, draft, result, signal));
}
