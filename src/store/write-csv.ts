import { closeSync, openSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { ResultRows } from './result-file.ts';

/** So many characters are written at once. */
const ENOUGH = 1 << 20;

/**
 * Rows as CSV (RFC 4180, UTF-8, line feeds): numbers with the fewest digits that give them back exactly, `true` and `false`, and
 * nothing where there is no value.
 */
export async function writeCsv(path: string, rows: ResultRows, signal?: AbortSignal): Promise<void> {
  const file = openSync(path, 'w');
  try {
    let text = `${rows.columns.map(({ name }) => quoted(name)).join(',')}\n`;
    for (let part = 0; part < rows.parts; part++) {
      const { count, values } = rows.read(part);
      for (let row = 0; row < count; row++) {
        for (const [index, column] of values.entries()) {
          if (index > 0) text += ',';
          text += rows.columns[index]?.type === 'boolean' ? (WORDS[column[row]] ?? '') : numberText(column[row]);
        }
        text += '\n';
        if (text.length < ENOUGH) continue;
        writeText(file, text);
        text = '';
        // Signals are heard between two pieces.
        await setImmediate();
        signal?.throwIfAborted();
      }
    }
    writeText(file, text);
  } finally {
    closeSync(file);
  }
}

const WORDS = ['false', 'true'];

function numberText(value: number): string {
  return Number.isNaN(value) ? '' : Object.is(value, -0) ? '-0' : String(value);
}

function quoted(name: string): string {
  return /[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

function writeText(file: number, text: string): void {
  const bytes = Buffer.from(text);
  let from = 0;
  while (from < bytes.length) from += writeSync(file, bytes, from);
}
