import type { YearTable } from '../report/report-projection.ts';

export interface CsvOptions {
  /** Begins with the mark by which spreadsheets know UTF-8. */
  readonly bom?: boolean;
}

/**
 * A yearly table as CSV (RFC 4180): a row a variable, a column a year, numbers with a point; then the years that were recorded and
 * those that were filled. Shares stand in percent, as their unit says. The same in every language. No text begins with a sign that a spreadsheet would take for a formula.
 */
export function renderCsv({ years, variables }: YearTable, { bom = false }: CsvOptions = {}): string {
  const head = ['variable', 'unit', 'prices', ...years.map(String), 'observed', 'filled'];
  const rows = variables.map(({ name, unit, prices, values, observed, filled }) => [
    textField(name),
    textField(unit),
    textField(prices ?? ''),
    ...years.map((_, index) => numberField(values[index] ?? null, unit.startsWith('%'))),
    textField(observed.join(' ')),
    textField(filled.join(' ')),
  ]);
  return `${bom ? '\ufeff' : ''}${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** As many digits as a spreadsheet keeps; nothing where there is no number. */
function numberField(value: number | null, percent: boolean): string {
  if (value === null || !Number.isFinite(value)) return '';
  const number = Number((percent ? value * 100 : value).toPrecision(15));
  return `${number === 0 ? 0 : number}`;
}

/** Quoted where it has to be; a first sign that spreadsheets calculate from is set behind an apostrophe. */
function textField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
