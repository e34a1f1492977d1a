import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { initScenario } from '../../src/pipeline/init.ts';
import { schemaText } from '../../src/pipeline/schema.ts';

const validator = (kind: 'scenario' | 'seed') => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowMatchingProperties: true,
    allErrors: true,
  });
  return ajv.compile(JSON.parse(schemaText(kind)));
};
const fileOf = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

test('the schema for editors takes whole plans, and plans laid over others', () => {
  const validate = validator('scenario');
  for (const plan of [parse(initScenario('en')), fileOf('scenarios/bac-giang.yaml'), fileOf('scenarios/bac-giang-219.yaml')]) {
    validate(plan);
    expect(validate.errors ?? []).toEqual([]);
  }
  expect(validate({ include: 'plan.yaml', land: { parks: { sites: { new: { count: 3 } } } } })).toBe(true);
  expect(validate({ land: { parks: { sites: { new: { count: 3 } } } } })).toBe(false);
  expect(validate({ include: 'plan.yaml', land: { parks: { takeup: '60 ha/yr' } } })).toBe(false);
});

test('the schema for editors takes the evidence', () => {
  const validate = validator('seed');
  validate(fileOf('seeds/bac-giang-record.yaml'));
  expect(validate.errors ?? []).toEqual([]);
});

test('defaults are said in words too', () => {
  const { $defs } = JSON.parse(schemaText('scenario'));
  expect($defs.pool.properties.build).toMatchObject({ default: '0 yr', description: expect.stringContaining('Default: 0 yr.') });
});
