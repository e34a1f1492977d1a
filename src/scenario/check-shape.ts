import { nearest } from '../base/nearest.ts';
import { sortProblems } from '../base/problem.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { nodeAt } from '../document/node-at.ts';
import { toPlain } from '../document/to-plain.ts';
import validateScenario, { validateSeed, validateSweep } from './generated/validate-scenario.js';
import { asIdentifier } from './identifier.ts';
import { keyOfPath } from './key-of-path.ts';
import { FIRST_YEAR, LAST_YEAR } from './known-years.ts';
import type { FoundType, ScenarioProblem } from './scenario-problem.ts';
import { scenarioSchema, sweepSchema } from './schema/scenario-schema.ts';
import { seedSchema } from './seed-schema.ts';

/** One finding of the JSON Schema validator, in the parts that matter here. */
interface SchemaFinding {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Schema = { readonly [key: string]: unknown };

/** Most findings that are told at once. */
const MAXIMUM_FINDINGS = 1000;

/** Everything in a document that the schema does not allow, each at its own place. */
export function checkShape(root: DocumentNode, kind: 'scenario' | 'seed' | 'sweep'): readonly ScenarioProblem[] {
  const validate = { scenario: validateScenario, seed: validateSeed, sweep: validateSweep }[kind];
  if (validate(toPlain(root))) return [];
  const schema: Schema = kind === 'seed' ? seedSchema : kind === 'sweep' ? sweepSchema : scenarioSchema;
  const findings = (validate.errors ?? []).slice(0, MAXIMUM_FINDINGS);
  const problems = findings.flatMap((finding) => problemOf(root, schema, finding));
  // Where a section may be a list of such sections, a value that is neither is found by both schemas.
  const mistyped = new Map(problems.flatMap((one) => (one.code === 'wrong-type' ? [[one.path, one] as const] : [])));
  return sortProblems(problems.filter((one) => one.code !== 'wrong-type' || mistyped.get(one.path) === one));
}

function problemOf(root: DocumentNode, schema: Schema, finding: SchemaFinding): ScenarioProblem[] {
  const steps = finding.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const found = nodeAt(root, steps);
  const node = found?.node ?? root;
  const path = steps.join('.');
  const place = node.kind === 'scalar' ? node.place : (found?.keyPlace ?? node.place);
  const last = steps.at(-1) ?? '';
  switch (finding.keyword) {
    case 'additionalProperties': {
      const key = String(finding.params['additionalProperty']);
      const keyPlace = (node.kind === 'map' && node.entries.find((entry) => entry.key === key)?.keyPlace) || place;
      return [keyProblem(schema, steps, key, keyPlace)];
    }
    case 'required': {
      const key = String(finding.params['missingProperty']);
      return [{ code: 'missing-key', place, path, facts: { key, in: path } }];
    }
    case 'enum': {
      const allowed = (finding.params['allowedValues'] as readonly unknown[]).map(String);
      const text = node.kind === 'scalar' ? node.text : '{...}';
      const near = nearest(text, allowed);
      return [{ code: 'not-one-of', place, path, facts: { found: text, allowed, ...(near !== undefined && { nearest: near }) } }];
    }
    case 'type': {
      const types = finding.params['type'];
      const expected = (Array.isArray(types) ? types : [types]).map(String);
      const text = node.kind === 'scalar' ? node.text : '';
      return [{ code: 'wrong-type', place, path, facts: { expected, found: foundType(node), text } }];
    }
    case 'minimum':
    case 'maximum': {
      const found = node.kind === 'scalar' ? node.text : '';
      if (finding.params['limit'] === 0)
        return [{ code: 'negative-number', place, path, facts: { found, key: keyOfPath(path) } }];
      return [{ code: 'year-out-of-range', place, path, facts: { found, low: FIRST_YEAR, high: LAST_YEAR } }];
    }
    case 'pattern': {
      const key = node.kind === 'scalar' ? node.text : last;
      return [{ code: 'not-an-identifier', place, path, facts: { key, write: asIdentifier(key) } }];
    }
    case 'minProperties':
    case 'minItems':
      return [{ code: 'empty-section', place, path, facts: { key: last } }];
    default:
      // `if` only announces findings that stand in the list themselves.
      return [];
  }
}

/** What stands at a place, in the words of messages. */
export function foundType(node: DocumentNode): FoundType {
  if (node.kind !== 'scalar') return node.kind;
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? 'text' : typeof node.value === 'number' ? 'number' : 'boolean';
}

/** An unknown key: a misspelt name, or a name that is no identifier; with the places where the key would be legal. */
function keyProblem(schema: Schema, steps: readonly string[], key: string, place: DocumentNode['place']): ScenarioProblem {
  const path = [...steps, key].join('.');
  const here = schemaAt(schema, schema, steps);
  const known = here === undefined ? [] : Object.keys((here['properties'] ?? {}) as Schema);
  const patterns = here === undefined ? [] : Object.keys((here['patternProperties'] ?? {}) as Schema);
  if (patterns.some((pattern) => pattern.includes('\\d{4}')) && /^\d/.test(key))
    return { code: 'bad-period-key', place, path, facts: { key } };
  const names = patterns.find((pattern) => pattern.startsWith('^[a-z]'));
  if (known.length === 0 && names !== undefined) {
    const write = asIdentifier(key, names.includes('-]') ? '-' : '_');
    return { code: 'not-an-identifier', place, path, facts: { key, write } };
  }
  const near = nearest(key, known);
  const legalAt = placesOf(schema, key);
  return {
    code: 'unknown-key',
    place,
    path,
    facts: { key, known, ...(near !== undefined && { nearest: near }), ...(legalAt.length > 0 && { legalAt }) },
  };
}

/** The part of a schema that describes the value at a path. */
function schemaAt(root: Schema, schema: Schema, steps: readonly string[]): Schema | undefined {
  const resolved = resolve(root, schema);
  const [step, ...rest] = steps;
  if (step === undefined) return resolved;
  const properties = (resolved['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const next = Object.hasOwn(properties, step)
    ? properties[step]
    : ((Object.entries((resolved['patternProperties'] ?? {}) as Readonly<Record<string, Schema>>).find(([pattern]) =>
        new RegExp(pattern).test(step),
      )?.[1] ?? resolved['items']) as Schema | undefined);
  return next === undefined ? undefined : schemaAt(root, next, rest);
}

function resolve(root: Schema, schema: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const definitions = root['$defs'] as Readonly<Record<string, Schema>>;
  const { $ref: _, ...own } = schema;
  const target = resolve(root, definitions[reference.slice('#/$defs/'.length)] ?? {});
  const branches = target['else'] as Schema | undefined;
  return { ...(branches === undefined ? target : resolve(root, branches)), ...own };
}

/** Sections in which a key of that name is legal: '' is the top level, `<number>` any number that is written as a section. */
function placesOf(root: Schema, key: string): readonly string[] {
  const places = Object.hasOwn(root['properties'] as Schema, key) ? [''] : [];
  const sections: Readonly<Record<string, string>> = {
    pool: 'land.<pool>',
    site: 'land.<pool>.sites.<site>',
    gate: 'land.<pool>.gate',
    ramp: 'land.<pool>.ramp',
    series: 'series.<name>',
    target: 'targets.<id>',
    limit: 'limits.<name>',
    quantity: '<number>',
  };
  const definitions = root['$defs'] as Readonly<Record<string, Schema>>;
  for (const [name, section] of Object.entries(sections)) {
    if (Object.hasOwn((definitions[name]?.['properties'] ?? {}) as Schema, key)) places.push(section);
  }
  return places;
}
