import { JSON_SCHEMA_VERSION } from './check-json.ts';
import type { ProjectedTable } from './project.ts';

/** The yearly table as JSON: null where a variable has no value. */
export function projectJson({ loaded, mode, years, variables }: ProjectedTable, version: string) {
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    scenario: { file: loaded.file, title: loaded.scenario.title, hash: loaded.hash },
    mode,
    years,
    variables: Object.fromEntries(
      variables.map(({ name, unit, prices, values, observed, filled }) => [
        name,
        {
          unit,
          ...(prices !== null && { prices }),
          values,
          ...(observed.length > 0 && { observed }),
          ...(filled.length > 0 && { filled }),
        },
      ]),
    ),
  };
}
