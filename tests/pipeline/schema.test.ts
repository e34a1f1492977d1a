import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { initScenario } from '../../src/pipeline/init.ts';
import { schemaText } from '../../src/pipeline/schema.ts';

const validator = (kind: 'scenario' | 'seed' | 'sweep') => {
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

test('the schema for editors takes a sweep, in a scenario and in a file of its own', () => {
  const sweep = {
    design: 'latin-hypercube',
    n: 2000,
    vary: {
      'land.parks.take_up': '100..400/5',
      'assumptions.delay': { range: '0 to 3 yr' },
      'land.parks.leasable': ['60%', '70%'],
    },
    correlations: [{ between: ['land.parks.take_up', 'assumptions.delay'], correlation: -0.5 }],
  };
  const alone = validator('sweep');
  alone(sweep);
  expect(alone.errors ?? []).toEqual([]);
  expect(alone({ ...sweep, vary: ['land.parks.take_up'] })).toBe(true);
  expect(alone({ ...sweep, design: 'sobal' })).toBe(false);
  expect(alone({ ...sweep, vary: { 'land.parks.take_up': { rnge: '1 to 2 ha/yr' } } })).toBe(false);
  const within = validator('scenario');
  expect(within({ ...parse(initScenario('en')), sweep })).toBe(true);
  expect(within({ ...parse(initScenario('en')), sweep: { ...sweep, sead: 1 } })).toBe(false);
});

test('defaults are said in words too', () => {
  const { $defs } = JSON.parse(schemaText('scenario'));
  expect($defs.pool.properties.build).toMatchObject({ default: '0 yr', description: expect.stringContaining('Default: 0 yr.') });
});
