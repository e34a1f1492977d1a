/** What a list of the JSON contract is keyed by, so that it may be written as a map. */
const KEYS = ['constraint', 'path', 'rulebook'] as const;
const TOLERANCE = 1e-9;

/**
 * One line for every listed field that differs: numbers by 1e-9 of the wanted one, lists item by item. A map against a list of
 * constraints, levers or ratings names them all, in their order; `{from, to}` against a number holds what lies between.
 */
export function differences(wanted: unknown, found: unknown, at: string): readonly string[] {
  const differs = [`${at} is ${JSON.stringify(found) ?? 'missing'}, by hand ${JSON.stringify(wanted)}`];
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(found - wanted) <= TOLERANCE * (Math.abs(wanted) || 1) ? [] : differs;
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return differs;
    return wanted.flatMap((item, index) => differences(item, found[index], `${at}[${index}]`));
  }
  if (!isMap(wanted)) return wanted === found ? [] : differs;
  if (typeof found === 'number') return Number(wanted['from']) <= found && found <= Number(wanted['to']) ? [] : differs;
  if (Array.isArray(found)) {
    const names = found.map(nameOf);
    if (names.join() !== Object.keys(wanted).join())
      return [`${at} has ${names.join(', ') || 'none'}, by hand ${Object.keys(wanted).join(', ') || 'none'}`];
    return found.flatMap((item, index) => differences(wanted[names[index] ?? ''], item, `${at}.${names[index]}`));
  }
  if (!isMap(found)) return differs;
  return Object.entries(wanted).flatMap(([key, value]) => differences(value, found[key], `${at}.${key}`));
}

function nameOf(item: unknown): string {
  const key = isMap(item) ? KEYS.find((name) => Object.hasOwn(item, name)) : undefined;
  return key === undefined ? '' : String((item as Record<string, unknown>)[key]);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
