import fc from 'fast-check';
import { test } from 'vitest';
import { bindingLimit } from '../../src/assessment/binding-constraints.ts';
import { project } from '../../src/projection/project-numbers.ts';
import { isBindingDecided, isFactorDecided } from '../oracle/decided.ts';
import { projectByHand } from '../oracle/oracle.ts';
import { randomInput } from '../oracle/random-scenario.ts';
import { compileInput } from './compile-input.ts';

const close = (found: number, wanted: number): boolean => Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));

test('every state, aggregate and limit of random plans equals the literal implementation', () => {
  fc.assert(
    fc.property(randomInput, (input) => {
      const oracle = projectByHand(input);
      const model = compileInput(input);
      const projection = project(model, { through: oracle.years.at(-1) });
      const value = (name: string, year: number, site = 0) =>
        projection.row(model.variableByName.get(name) as number, year)[site] as number;
      const same = (what: string, year: number, found: number, wanted: number | null) => {
        const equal = wanted === null || Number.isNaN(wanted) ? Number.isNaN(found) : close(found, wanted);
        if (!equal) throw new Error(`${what} in ${year}: ${found}, by hand ${wanted}`);
      };
      for (const [index, year] of oracle.years.entries()) {
        for (const [name, values] of Object.entries(oracle.series)) same(name, year, value(name, year), values[index] as number);
        for (const [name, pool] of Object.entries(oracle.pools)) {
          for (const [site, by] of pool.sites.entries()) {
            for (const state of ['established', 'cleared', 'leased'] as const)
              same(`${by.name}.${state}`, year, value(`${name}[].${state}`, year, site), by[state][index] as number);
            same(`${by.name}.operating`, year, value(`${name}[].operating`, year, site), by.operating[index] ? 1 : 0);
          }
          const by = pool.years[index] as (typeof pool.years)[number];
          same(`${name}.established.count`, year, value(`${name}.established.count`, year), by.establishedCount);
          same(`${name}.established.area`, year, value(`${name}.established.area`, year), by.establishedArea);
          same(`${name}.operating.count`, year, value(`${name}.operating.count`, year), by.operatingCount);
          same(`${name}.operating.area`, year, value(`${name}.operating.area`, year), by.operatingArea);
          same(`${name}.leased`, year, value(`${name}.leased`, year), by.leased);
          same(`${name}.cleared`, year, value(`${name}.cleared`, year), by.cleared);
          same(`${name}.take_up`, year, value(`${name}.take_up`, year), by.takeUp);
          for (const over of ['operating', 'cleared', 'established', 'gross'] as const) {
            for (const what of ['leasable', 'unleased', 'occupancy'] as const)
              same(`${name}.${what}.${over}`, year, value(`${name}.${what}.${over}`, year), by[what][over]);
          }
          if (model.variableByName.has(`${name}.gate`) && by.gateOpen !== null)
            same(`${name}.gate`, year, value(`${name}.gate`, year), by.gateOpen ? 1 : 0);
          if (index > 0 && isBindingDecided(by) && Object.keys(by.wantedUse).length > 0) {
            const binding = bindingLimit(model, projection, name, year)?.id ?? null;
            const wanted = by.binding === 'take_up' ? `${name}.take_up` : by.binding;
            if (binding !== wanted) throw new Error(`binding limit of ${name} in ${year}: ${binding}, by hand ${wanted}`);
          }
          for (const [limit, factor] of Object.entries(by.factors)) {
            if (!isFactorDecided(by, limit) || Object.keys(by.wantedUse).length === 0) continue;
            same(
              `share of ${limit}`,
              year,
              value(limit === 'take_up' ? `${name}.take_up.share` : `limits.${limit}.share`, year),
              factor,
            );
          }
        }
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
}, 600_000);
