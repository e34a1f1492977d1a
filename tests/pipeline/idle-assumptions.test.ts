import { expect, test } from 'vitest';
import { projectScenario } from '../../src/pipeline/project.ts';
import { memoryHost } from './memory-host.ts';

const PLAN = `title: A plan with a record
period: {base: 2025, to: 2030}
assumptions:
  occupied: 70%
  stood: 100 workers
  halfway: 50 workers
series:
  staff:
    unit: workers
    path: {2025: = stood, 2027: = halfway, 2030: 200 workers}
    observed: {2025: 90 workers, 2028: 70 workers}
land:
  parks:
    leasable: 68%
    ramp: {to: 85%, years: 7 yr}
    sites:
      existing: {area: 900 ha, occupancy: 78%, record: {occupancy: {2027: = occupied}}}
targets:
  staff_2030: {metric: staff, at_least: 150 workers, by: 2030}
`;

test.each(['from-today', 'as-planned'] as const)('what only the other mode uses is used: %s', async (mode) => {
  const projected = await projectScenario(memoryHost({ 'plan.yaml': PLAN }), 'plan.yaml', { mode });
  expect(projected.ok ? [] : projected.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
});

test.each(['from-today', 'as-planned'] as const)('what neither mode uses is not: %s', async (mode) => {
  const plan = PLAN.replace('halfway: 50 workers', 'halfway: 50 workers\n  spare: 3 yr');
  const projected = await projectScenario(memoryHost({ 'plan.yaml': plan }), 'plan.yaml', { mode });
  expect(projected.ok ? [] : projected.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unused-assumption assumptions.spare',
  ]);
});
