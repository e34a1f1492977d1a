import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readResult } from '../../src/store/read-result.ts';
import { writeResult } from '../../src/store/write-result.ts';
import { smallResult } from './result-rows.ts';

const folder = mkdtempSync(join(tmpdir(), "parkreach it's-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const ROWS = 5000;
const WANTED = [
  { name: 'sample', type: 'number' },
  { name: 'x "quoted", and so on', type: 'number' },
  { name: 'output.2030', type: 'number' },
  { name: 'reached.a', type: 'truth' },
] as const;

test.each(['parquet', 'csv', 'duckdb'] as const)('%s is read back to the last bit', async (format) => {
  const path = at(`whole.${format}`);
  const result = smallResult(ROWS);
  await writeResult(path, format, result);
  const before = readFileSync(path);
  const read = await readResult(path, async (file) => ({ ...file, values: await file.read(WANTED) }));
  if (!read.ok || !read.value.values.ok) throw new Error(JSON.stringify(read));
  const { metadata, columns, count, values, file } = read.value;
  expect(JSON.parse(metadata as string)).toEqual(JSON.parse(result.metadata));
  expect([file, count, columns]).toEqual([path, ROWS, WANTED.map(({ name }) => name)]);
  for (let part = 0, first = 0; part < result.rows.parts; part++) {
    const written = result.rows.read(part);
    for (const [index, column] of values.value.entries()) {
      const kept = Float64Array.from(written.values[index] as Float64Array).map((value) =>
        result.rows.columns[index]?.type === 'boolean' && value === 2 ? Number.NaN : value,
      );
      expect(column.subarray(first, first + written.count)).toEqual(kept.subarray(0, written.count));
    }
    first += written.count;
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a file that cannot be opened is told with the reason', async () => {
  const whole = readFileSync(at('whole.parquet'));
  writeFileSync(at('cut.parquet'), whole.subarray(0, whole.length / 2));
  writeFileSync(at('foreign.duckdb'), 'a,b\n1,2\n');
  writeFileSync(at('stopped.parquet.part'), '');
  mkdirSync(at('folder.csv'));
  const faults = await Promise.all(
    ['plan.xlsx', 'none.parquet', 'stopped.parquet', 'folder.csv', 'cut.parquet', 'foreign.duckdb'].map(async (name) => {
      const read = await readResult(at(name), async () => 'opened');
      return read.ok ? read.value : read.fault;
    }),
  );
  expect(faults).toEqual([
    ...['other-name', 'not-found', 'unfinished', 'a-folder'].map((reason) => ({ reason })),
    ...['damaged', 'damaged'].map((reason) => ({ reason, detail: expect.stringMatching(/^[^\n]+$/) })),
  ]);
});

test('files of other programs are opened and say nothing of a run; what is no number there is told', async () => {
  writeFileSync(at('foreign.csv'), 'sample,output.2030\n0,many\n');
  copyFileSync(at('whole.csv'), at('alone.csv'));
  const told = async (name: string) => {
    const read = await readResult(at(name), async ({ metadata, beside, count, read }) => ({
      ...{ metadata, beside, count, values: await read([{ name: 'output.2030', type: 'number' }]) },
    }));
    return read.ok ? read.value : read.fault;
  };
  expect(await told('foreign.csv')).toEqual({
    ...{ metadata: null, beside: at('foreign.csv.json'), count: 1 },
    values: { ok: false, detail: expect.stringContaining('many') },
  });
  expect(await told('alone.csv')).toMatchObject({ metadata: null, count: ROWS, values: { ok: true } });
});

test('what goes wrong while a file is used is no fault of the file', async () => {
  const use = async () => {
    throw new Error('a fault of the program');
  };
  await expect(readResult(at('whole.parquet'), use)).rejects.toThrow('a fault of the program');
});
