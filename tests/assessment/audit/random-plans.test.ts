import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propagate } from '../../../src/assessment/audit/propagate.ts';
import { auditText, told } from './audit-text.ts';
import { randomPlan } from './random-plan.ts';

test('1,000 consistent plans: no contradiction, and the truth within every interval', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const audited = auditText(plan);
      expect(told(audited, 'contradiction').map(({ identities, figures }) => [identities, figures])).toEqual([]);
      const { network } = audited;
      const active = network.identities.map((_, identity) => ({ identity, reading: 0 }));
      const settled = propagate(network, active, { picks: new Map(), round: true });
      expect(settled.ok).toBe(true);
      for (const [id, value] of settled.ok ? plan.truth : []) {
        const variable = network.variables.findIndex((item) => item.id === `plan.${id}`);
        const true_ = value * (network.variables[variable]?.unit?.scale ?? 1);
        const { lo, hi } = settled.ok ? settled.at(variable) : { lo: 0, hi: 0 };
        const noise = 1e-9 * Math.abs(true_);
        expect([id, lo <= true_ + noise, hi >= true_ - noise]).toEqual([id, true, true]);
      }
    }),
    { numRuns: 1000, seed: 20 },
  );
});

test('a figure moved far beyond its rounding is found, in a plan whose others agree', { timeout: 120_000 }, () => {
  const amounts = fc.array(fc.integer({ min: 101, max: 9999 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(randomPlan, amounts, fc.integer({ min: 2, max: 40 }), (plan, parts, factor) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const planted = auditText({
        figures: [
          ...plan.figures,
          ...parts.map((part, index) => `piece-${index}: {value: ${part}.0 ha}`),
          `whole: {value: ${total * factor}.0 ha}`,
        ],
        unknowns: [...plan.unknowns, 'middle: {unit: ha}'],
        identities: [
          ...plan.identities,
          `pieces: middle = ${parts.map((_, index) => `piece-${index}`).join(' + ')}`,
          'all: whole = middle',
        ],
      });
      expect(told(planted, 'contradiction').map(({ identities }) => identities)).toEqual([['pieces', 'all']]);
    }),
    { numRuns: 200, seed: 21 },
  );
});
