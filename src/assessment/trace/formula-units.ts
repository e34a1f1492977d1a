import type { Unit } from '../../base/unit.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The unit that each number of a scenario is kept in, by its path: also of those that are formulas. */
export function unitsByPath(scenario: Scenario): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value instanceof Map) [...value.values()].forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      const { path, unit } = value as { path?: unknown; unit?: Unit | null };
      if (typeof path === 'string' && typeof unit === 'object' && unit !== null) units.set(path, unit);
      for (const part of Object.values(value)) if (part !== unit) collect(part);
    }
  };
  collect([scenario.assumptions, scenario.series, scenario.pools, scenario.limits]);
  return units;
}
