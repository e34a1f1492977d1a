import { describe, expect, it } from 'vitest';
import { aarr } from '../../../src/assessment/rulebooks/aarr.ts';
import { destatis } from '../../../src/assessment/rulebooks/destatis.ts';
import { linearAcceleration } from '../../../src/assessment/rulebooks/linear-acceleration.ts';
import type { Rulebook } from '../../../src/assessment/rulebooks/rulebook.ts';
import { statcan2025 } from '../../../src/assessment/rulebooks/statcan-2025.ts';
import { unsd2022 } from '../../../src/assessment/rulebooks/unsd-2022.ts';
import { unsd2023 } from '../../../src/assessment/rulebooks/unsd-2023.ts';

const classOf = (rulebook: Rulebook, measure: number) => rulebook.classify({ measure, observed: 1 }, 'increase');

/** On, just below and just above every edge: the classes are exact and without slack. */
const EDGES: [Rulebook, number, { below: string; at: string; above: string }][] = [
  [statcan2025, 0.95, { below: 'acceleration-needed', at: 'on-track', above: 'on-track' }],
  [statcan2025, 0.6, { below: 'limited', at: 'acceleration-needed', above: 'acceleration-needed' }],
  [statcan2025, 0, { below: 'deterioration', at: 'limited', above: 'limited' }],
  [statcan2025, -0, { below: 'deterioration', at: 'limited', above: 'limited' }],
  [unsd2022, 0.95, { below: 'acceleration-needed', at: 'acceleration-needed', above: 'on-track' }],
  [unsd2022, 0.5, { below: 'limited', at: 'acceleration-needed', above: 'acceleration-needed' }],
  [unsd2022, -0.1, { below: 'deterioration', at: 'limited', above: 'limited' }],
  [unsd2023, 0.95, { below: 'acceleration-needed', at: 'on-track', above: 'on-track' }],
  [unsd2023, 0.1, { below: 'stagnation-or-regression', at: 'acceleration-needed', above: 'acceleration-needed' }],
  [destatis, 0.05, { below: 'sun', at: 'slightly-cloudy', above: 'slightly-cloudy' }],
  [destatis, 0.2, { below: 'slightly-cloudy', at: 'slightly-cloudy', above: 'cloudy' }],
  [linearAcceleration, 0, { below: 'wrong-way', at: 'on-track', above: 'on-track' }],
  [linearAcceleration, 1, { below: 'on-track', at: 'on-track', above: 'acceleration-needed' }],
  [linearAcceleration, 2, { below: 'acceleration-needed', at: 'acceleration-needed', above: 'well-off-track' }],
];

describe('class boundaries', () => {
  it.each(EDGES)('of $id at %d', (rulebook, edge, { below, at, above }) => {
    expect(classOf(rulebook, edge)).toBe(at);
    for (const step of [1e-12, 1e-6]) {
      expect(classOf(rulebook, edge - step)).toBe(below);
      expect(classOf(rulebook, edge + step)).toBe(above);
    }
  });

  it('statcan-2025: the ratios of the boundary set', () => {
    expect([0.95, 0.9499999999999, 0.6, 0, -0].map((ratio) => classOf(statcan2025, ratio))).toEqual([
      'on-track',
      'acceleration-needed',
      'acceleration-needed',
      'limited',
      'limited',
    ]);
  });

  it('aarr: half a percentage point, and the required rate, inclusive; a fraction and not a percentage', () => {
    const at = (measure: number, required = 0.03) => aarr.classify({ measure, observed: measure, required }, 'decrease');
    expect(at(0.03)).toBe('on-track');
    expect(at(0.03 - 1e-12)).toBe('some-progress');
    expect(at(0.005)).toBe('some-progress');
    expect(at(0.005 - 1e-12)).toBe('no-progress');
    expect(at(0)).toBe('no-progress');
    expect(at(-0.005)).toBe('no-progress');
    expect(at(-0.005 - 1e-12)).toBe('worsening');
    expect(at(0, 0)).toBe('on-track');
  });

  it('destatis: the direction of the mean change, not the size of the miss, makes the thunderstorm', () => {
    const at = (observed: number, direction: 'increase' | 'decrease') => destatis.classify({ measure: 1, observed }, direction);
    expect(at(-1e-12, 'increase')).toBe('thunderstorm');
    expect(at(0, 'increase')).toBe('cloudy');
    expect(at(-0, 'increase')).toBe('cloudy');
    expect(at(1e-12, 'decrease')).toBe('thunderstorm');
    expect(at(-1e-12, 'decrease')).toBe('cloudy');
  });

  it('every class of a rule is listed', () => {
    for (const [rulebook, , { below, at, above }] of EDGES)
      expect(rulebook.classes).toEqual(expect.arrayContaining([below, at, above]));
  });
});
