import type { Scenario } from '../scenario/scenario.ts';

/** Every formula text of a scenario: to know whether the parser is needed at all. */
export function formulasOf({ assumptions, series, pools, limits, targets }: Scenario): readonly string[] {
  return formulasIn([assumptions, series, pools, limits, targets]);
}

/** Every formula text in a part of a scenario. */
export function formulasIn(part: unknown): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value instanceof Map) [...value.values()].forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      const { text, path, unit } = value as { text?: unknown; path?: unknown; unit?: unknown };
      if (typeof text === 'string' && typeof path === 'string') texts.push(text);
      for (const part of Object.values(value)) if (part !== unit) collect(part);
    }
  };
  collect(part);
  return texts;
}
