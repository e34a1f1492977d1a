import { scenarioSchema, sweepSchema } from '../scenario/schema/scenario-schema.ts';
import { seedSchema } from '../scenario/seed-schema.ts';

type Schema = { readonly [key: string]: unknown };

/**
 * The JSON Schema that an editor loads for a scenario, a seed file or a sweep of its own, as the text of a file. It says what the checker says,
 * and defaults in words too, for editors that do not show them. In a file that includes another, no key is required: the
 * other one may have it.
 */
export function schemaText(kind: 'scenario' | 'seed' | 'sweep'): string {
  const schemas = { scenario: withOverlay(scenarioSchema), seed: seedSchema, sweep: sweepSchema };
  const schema = sayDefaults(schemas[kind]);
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** The schema, in one version for whole plans and one without required keys for files that are laid over another. */
function withOverlay(schema: Schema): Schema {
  const { $schema, $id, title, description, $defs, ...plan } = schema;
  const definitions: Schema = { ...($defs as Schema), plan };
  const overlay = Object.entries(definitions).map(([name, definition]) => [`${name}_overlay`, asOverlay(definition)]);
  return {
    ...{ $schema, $id, title, description },
    type: 'object',
    if: { required: ['include'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: '#/$defs/plan_overlay' },
    else: { $ref: '#/$defs/plan' },
    $defs: { ...definitions, ...Object.fromEntries(overlay) },
  };
}

function asOverlay(schema: unknown): unknown {
  return mapSchema(schema, ({ required: _, ...rest }) =>
    typeof rest['$ref'] === 'string' ? { ...rest, $ref: `${rest['$ref']}_overlay` } : rest,
  );
}

function sayDefaults(schema: unknown): unknown {
  return mapSchema(schema, (part) => {
    const { description, default: standard } = part;
    return typeof description === 'string' && standard !== undefined
      ? { ...part, description: `${description} Default: ${standard}.` }
      : part;
  });
}

/** Every object of a schema changed, from the inside out; a key named `required` stands on a list only. */
function mapSchema(value: unknown, change: (part: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => mapSchema(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapSchema(part, change)])));
}
