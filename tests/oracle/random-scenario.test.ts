import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioSchema } from '../../src/scenario/schema/scenario-schema.ts';
import { projectByHand } from './oracle.ts';
import { randomInput } from './random-scenario.ts';
import { toYaml } from './to-yaml.ts';

const runs = { numRuns: 100 };

test('random inputs project to finite numbers within their bounds', () => {
  fc.assert(
    fc.property(randomInput, (input) => {
      const projection = projectByHand(input);
      const slack = 1 + 1e-9;
      const broken: string[] = [];
      for (const [name, values] of Object.entries(projection.series)) {
        if (values.length !== projection.years.length || !values.every(Number.isFinite)) broken.push(name);
      }
      for (const pool of Object.values(projection.pools)) {
        for (const { name, area, cleared, leased } of pool.sites) {
          for (const [position, land] of cleared.entries()) {
            const taken = leased[position] ?? Number.NaN;
            if (!(land <= area * slack && taken >= 0 && taken <= land * slack)) broken.push(`${name} ${position}`);
          }
        }
        for (const { year, factors, binding, unleased } of pool.years) {
          const smallest = Math.min(1, ...Object.values(factors));
          if (!(smallest >= 0 && smallest === (binding === null ? 1 : factors[binding]))) broken.push(`limits ${year}`);
          if (!Object.values(unleased).every((land) => land >= -1e-6)) broken.push(`unleased ${year}`);
        }
      }
      expect(broken).toEqual([]);
    }),
    runs,
  );
});

test('random inputs are written in the format of a scenario file', () => {
  const validate = new Ajv2020({ strict: false }).compile(scenarioSchema);
  fc.assert(
    fc.property(randomInput, (input) => {
      const text = toYaml(input);
      if (!validate(parse(text, { schema: 'core' }))) throw new Error(`${JSON.stringify(validate.errors)}\n${text}`);
    }),
    runs,
  );
});
