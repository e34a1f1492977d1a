import type { ResultFile } from '../../src/store/result-file.ts';

/** A small result: whole numbers, doubles with holes, truth values with holes. */
export function smallResult(count: number): ResultFile {
  const PART = 1024;
  return {
    metadata: JSON.stringify({ title: "Bắc Giang's plan", n: count }),
    tables: [{ name: 'targets', columns: ['id', 'by', 'verdict'], rows: [['a', 2030, null]] }],
    rows: {
      count,
      columns: [
        { name: 'sample', type: 'integer' },
        { name: 'x "quoted", and so on', type: 'double' },
        { name: 'output.2030', type: 'double' },
        { name: 'reached.a', type: 'boolean' },
      ],
      parts: Math.ceil(count / PART),
      read: (part) => {
        const rows = Math.min(PART, count - part * PART);
        const numbers = Float64Array.from({ length: PART }, (_, row) => part * PART + row);
        return {
          count: rows,
          values: [
            numbers,
            numbers.map((value) => value / 3),
            numbers.map((value) => (value % 7 === 0 ? Number.NaN : value === 1 ? -0 : 1e-300 * value)),
            Uint8Array.from(numbers, (value) => value % 3),
          ],
        };
      },
    },
  };
}
