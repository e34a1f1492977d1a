import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalProbability } from '../../../src/base/distribution/normal-probability.ts';
import { normalQuantile } from '../../../src/base/distribution/normal-quantile.ts';
import { createPertTable, pertQuantile } from '../../../src/base/distribution/pert-quantile.ts';

const inside = fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true });

describe('the normal quantile', () => {
  // The check values of the publication, and quantiles of tables of the normal distribution to their last printed digit.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314919255],
  ])('at %d is %d', (u, z) => {
    expect(Math.abs(normalQuantile(u) / z - 1)).toBeLessThan(1e-15);
  });

  it('ends at infinity, is 0 at one half and odd about it', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 52 }), (k) => normalQuantile(k / 2 ** 53) === -normalQuantile(1 - k / 2 ** 53)),
    );
  });

  it('is undone by the probability', () => {
    fc.assert(fc.property(inside, (u) => Math.abs(normalProbability(normalQuantile(u)) / u - 1) < 1e-12));
  });

  it('never falls', () => {
    fc.assert(fc.property(inside, inside, (a, b) => a > b || normalQuantile(a) <= normalQuantile(b)));
  });
});

describe('the normal probability', () => {
  // Abramowitz and Stegun, tables 26.1 and 26.2: 15 decimals, and the logarithms of far tails.
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [2, 0.97724986805182],
    [3, 0.99865010196837],
    [-1, 0.158655253931457],
    [-2.5, 0.006209665325776],
  ])('at %d is %d', (z, probability) => {
    expect(normalProbability(z)).toBeCloseTo(probability, 14);
  });

  it.each([
    [-5, 6.54265],
    [-10, 23.11805],
    [-20, 88.5601],
    [-30, 197.30921],
  ])('at %d has the logarithm -%d', (z, logarithm) => {
    expect(-Math.log10(normalProbability(z))).toBeCloseTo(logarithm, 4);
  });

  it('never falls where series and fraction meet', () => {
    let last = 0;
    for (let k = -3000; k <= 3000; k++) {
      const probability = normalProbability(k / 1000);
      expect(probability).toBeGreaterThan(last);
      last = probability;
    }
  });
});

describe('the quantile of a PERT distribution', () => {
  /** With whole exponents the distribution function is a sum of binomial terms. */
  function binomialTail(a: number, x: number): number {
    const choose = [1, 5, 10, 10, 5, 1];
    return choose.reduce((sum, ways, k) => (k < a ? sum : sum + ways * x ** k * (1 - x) ** (5 - k)), 0);
  }

  it.each([1, 2, 3, 4, 5])('with exponents %d and 6 minus it gives back the probability', (a) => {
    const table = createPertTable((a - 1) / 4);
    for (let k = 1; k < 2000; k++) {
      expect(Math.abs(binomialTail(a, pertQuantile(table, k / 2000)) - k / 2000)).toBeLessThan(2e-12);
    }
  });

  // Inverse regularised incomplete beta function, computed once with SciPy 1.17.1.
  it.each([
    [0.1, 0.001, 0.001758216547935033],
    [0.1, 0.05, 0.029998182323589088],
    [0.1, 0.4, 0.16227693334757018],
    [0.1, 0.5, 0.2026648503614662],
    [0.1, 0.6, 0.24768833096361195],
    [0.1, 0.95, 0.5420740973853162],
    [0.1, 0.9999, 0.8852220819391128],
    [0.375, 0.001, 0.02473551193595062],
    [0.375, 0.05, 0.12777559948359624],
    [0.375, 0.4, 0.35481713214081007],
    [0.375, 0.5, 0.40684494089319373],
    [0.375, 0.6, 0.46034534784012576],
    [0.375, 0.95, 0.7393662913208028],
    [0.375, 0.9999, 0.9593687826394652],
    [0.3333333333333333, 0.001, 0.018994079818049653],
    [0.3333333333333333, 0.05, 0.10949905866499439],
    [0.3333333333333333, 0.4, 0.3248050633545289],
    [0.3333333333333333, 0.5, 0.37581250700412094],
    [0.3333333333333333, 0.6, 0.42878157686991725],
    [0.3333333333333333, 0.95, 0.7132873865465477],
    [0.3333333333333333, 0.9999, 0.95132382783167],
    [0.9, 0.001, 0.19052234775882693],
    [0.9, 0.05, 0.45792590261468374],
    [0.9, 0.4, 0.752311669036388],
    [0.9, 0.5, 0.7973351496385338],
    [0.9, 0.6, 0.8377230666524298],
    [0.9, 0.95, 0.9700018176764109],
    [0.9, 0.9999, 0.9996612637433334],
  ])('with its mode at %d has at %d the value %d', (mode, u, x) => {
    expect(Math.abs(pertQuantile(createPertTable(mode), u) - x)).toBeLessThan(1e-12);
  });

  it('runs from 0 to 1, never falls, and mirrors with its mode', () => {
    const cell = fc.integer({ min: 0, max: 2 ** 53 - 1 });
    const tables = [0, 0.03, 0.37, 0.5, 1].map((mode) => [createPertTable(mode), createPertTable(1 - mode)] as const);
    for (const [table, mirror] of tables) {
      expect([pertQuantile(table, 0), pertQuantile(table, 1)]).toEqual([0, 1]);
      fc.assert(
        fc.property(cell, cell, (j, k) => {
          const [u, v] = [j / 2 ** 53, k / 2 ** 53];
          expect(pertQuantile(table, Math.min(u, v))).toBeLessThanOrEqual(pertQuantile(table, Math.max(u, v)));
          expect(pertQuantile(mirror, 1 - u)).toBeCloseTo(1 - pertQuantile(table, u), 11);
        }),
        { numRuns: 200 },
      );
    }
  });
});
