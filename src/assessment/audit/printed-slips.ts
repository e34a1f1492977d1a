import type { AuditSource, FigureNumber } from '../../scenario/read-audit.ts';

/** A number that was typed otherwise than it is printed, or in a unit that its name does not bear. */
export interface PrintedSlip {
  /** `file.id` */
  readonly id: string;
  readonly reason: 'unit' | 'magnitude' | 'separator';
  /** The typed number over the printed one. */
  readonly factor: number | null;
}

const NUMERAL = /\d[\d.,]*/g;
const AFTER = /^\s*(%|ha\b|nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion|trillion)?\s*(tỷ|tỉ|billion)?/;
const WORDS: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const OCCUPANCY = /occupanc|lấp đầy|lap-day/i;

/** Slips that each figure shows by itself: its typed number against its printed one, its unit against its name. */
export function printedSlips({ name, language, figures }: AuditSource): readonly PrintedSlip[] {
  return figures.flatMap(({ id, label, numbers, printed }): PrintedSlip[] => {
    const [typed] = numbers;
    if (typed === undefined) return [];
    const found = (reason: PrintedSlip['reason'], factor: number | null = null) => [{ id: `${name}.${id}`, reason, factor }];
    const dimensions = new Set(numbers.map(({ unit }) => unit.dimension));
    if (dimensions.size > 1) return found('unit');
    const words = `${id} ${label.en ?? ''} ${label.vi ?? ''}`;
    if (OCCUPANCY.test(words) && typed.unit.dimension === 'ha^1') return found('unit');
    if (language === null || printed.length !== 1) return [];
    return againstPrinted(typed, printed[0] as string, language, found);
  });
}

function againstPrinted(
  typed: FigureNumber,
  printed: string,
  language: 'vi' | 'en',
  found: (reason: PrintedSlip['reason'], factor?: number | null) => PrintedSlip[],
): PrintedSlip[] {
  const wanted = Number(typed.low) * (typed.unit.percent ? 1 : typed.unit.scale);
  const numerals = [...printed.matchAll(NUMERAL)].map((match) => {
    const [numeral] = match;
    const after = AFTER.exec(printed.slice((match.index ?? 0) + numeral.length));
    const words = [after?.[1], after?.[2]].flatMap((word) => (word === undefined ? [] : (WORDS[word] ?? [])));
    const value = readPrinted(numeral.replace(/[.,]$/, ''), language) * words.reduce((product, factor) => product * factor, 1);
    return { value, unit: after?.[1] };
  });
  const same = numerals.find(({ value }) => close(value, wanted));
  if (same !== undefined) {
    if (same.unit === 'ha' && typed.unit.percent) return found('unit');
    return same.unit === '%' && !typed.unit.percent ? found('unit') : [];
  }
  const shifted = numerals.find(({ value }) => value > 0 && wanted > 0 && isPowerOfTen(wanted / value));
  if (shifted === undefined) return [];
  const factor = 10 ** Math.round(Math.log10(wanted / shifted.value));
  return found(/[.,]/.test(printed) ? 'separator' : 'magnitude', factor);
}

function readPrinted(numeral: string, language: 'vi' | 'en'): number {
  return Number(language === 'vi' ? numeral.replaceAll('.', '').replace(',', '.') : numeral.replaceAll(',', ''));
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-9;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
