import { parseUnit, UNIT_NAMES } from '../../base/unit.ts';

/** Units with the other names by which planners call them, in small letters. */
const OTHER_NAMES: readonly (readonly [unit: string, names: readonly string[]])[] = [
  ['ha', ['hectare', 'hectares', 'hec', 'hecta', 'héc-ta', 'héc ta', 'hét-ta']],
  ['km2', ['km²', 'sq km']],
  ['m2', ['m²', 'sqm', 'sq m']],
  ['%', ['percent', 'phần trăm']],
  ['yr', ['annum', 'y', 'năm']],
  ['month', ['tháng']],
  ['day', ['ngày']],
  ['VND', ['đồng', 'dong', 'vnđ']],
  ['million VND', ['triệu đồng', 'triệu']],
  ['billion VND', ['tỷ đồng', 'tỉ đồng', 'tỷ vnd', 'tỷ', 'bn vnd', 'vnd bn']],
  ['trillion VND', ['nghìn tỷ đồng', 'ngàn tỷ đồng', 'nghìn tỷ']],
  ['workers', ['lao động', 'công nhân', 'employees', 'labour']],
  ['persons', ['người']],
  ['households', ['hộ']],
  ['parks', ['khu', 'kcn']],
  ['clusters', ['cụm', 'ccn']],
  ['projects', ['dự án']],
];
const MEANT: ReadonlyMap<string, string> = new Map([
  ...UNIT_NAMES.map((unit) => [unit.toLowerCase(), unit] as const),
  ...OTHER_NAMES.flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
]);

/**
 * The unit that is meant by another name; undefined where a part of it is not known.
 * @example unitMeant('héc-ta/năm') // 'ha/yr'
 */
export function unitMeant(text: string): string | undefined {
  const parts = text
    .normalize('NFC')
    .trim()
    .split(/ *\/ *| per | mỗi /);
  const meant = parts.map((part) => MEANT.get(part.toLowerCase()) ?? (part !== '' && parseUnit(part) ? part : undefined));
  return meant.every((part) => part !== undefined) ? meant.join('/') : undefined;
}
