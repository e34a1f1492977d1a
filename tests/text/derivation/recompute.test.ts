import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSubject } from '../../../src/assessment/trace/find-subject.ts';
import { namedIn } from '../../../src/assessment/trace/named-in.ts';
import { evaluateTerm } from '../../../src/assessment/trace/term.ts';
import { traceSubject } from '../../../src/assessment/trace/trace-subject.ts';
import type { Mode } from '../../../src/model/compile-model.ts';
import { type Checked, check } from '../../../src/pipeline/check.ts';
import { reportDerivation } from '../../../src/report/derivation/report-derivation.ts';
import { textNotation } from '../../../src/text/derivation/notation.ts';
import { hostOf } from '../../golden/judge.ts';
import { randomInput } from '../../oracle/random-scenario.ts';
import { toYaml } from '../../oracle/to-yaml.ts';
import { wrongSteps } from './every-step.ts';

// What a student does with a pocket calculator: take the numbers shown, and get the result shown.

interface Asked {
  readonly subject: string;
  readonly year: number;
  readonly language: 'en' | 'vi';
}

async function judgedPlan(file: string, mode: Mode, text?: string): Promise<Checked> {
  const checked = await check(hostOf(text), file, { mode, rulebook: 'statcan-2025' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

function faults(
  { loaded: { scenario, file }, model, projection, assessment }: Checked,
  { subject: name, year, language }: Asked,
): readonly string[] {
  const subject = findSubject(model, name);
  if ('nearest' in subject) throw new Error(`${name}: ${subject.nearest}`);
  const trace = traceSubject({ scenario, model, projection, assessment }, subject, year);
  const far = trace.steps.flatMap((step) => {
    const value = trace.values.get(step.id)?.value ?? Number.NaN;
    const worked =
      step.substitution === null
        ? Number.NaN
        : evaluateTerm(step.substitution, (id) => trace.values.get(id)?.value ?? Number.NaN);
    const close = Object.is(worked, value) || Math.abs(worked - value) <= 1e-9 * Math.max(1, Math.abs(value));
    const known = namedIn(step).every((id) => trace.values.has(id));
    return close && known ? [] : [`${step.id}: ${worked}, projected ${value}`];
  });
  const told = { trace, subject, year, origins: new Map(), scenario, model, assessment, file };
  const derivation = reportDerivation(told, {
    language,
    notation: textNotation(language),
    unit: (words, before) => before + words,
  });
  return [...far, ...wrongSteps(derivation, language)].map((fault) => `${name} ${year} ${model.mode}: ${fault}`);
}

test('every step of Bắc Giang comes out as shown', async () => {
  const file = 'scenarios/bac-giang.yaml';
  const subjects = [
    ...['va', 'rest', 'share', 'output', 'output_on_land', 'output_current', 'budget_share'],
    ...[
      'parks.leased',
      'parks.occupancy',
      'parks.unleased.gross',
      'parks.take_up',
      'parks.established.area',
      'clusters.operating.count',
    ],
    ...[
      'parks.viet_han',
      'parks.new',
      'parks.new_9',
      'parks.existing.wanted',
      'clusters.staying',
      'clusters.new_4',
      'clusters.leaving',
    ],
    ...[
      'park_area_2030',
      'parks_serviced_2025',
      'gate_2030',
      'va_growth',
      'output_growth_current',
      'investment_total',
      'share_2030',
    ],
  ];
  const wrong: string[] = [];
  for (const mode of ['from-today', 'as-planned'] as const) {
    const plan = await judgedPlan(file, mode);
    for (const subject of subjects)
      for (const [index, year] of [2020, 2021, 2024, 2025, 2026, 2028, 2030, 2037].entries())
        wrong.push(...faults(plan, { subject, year, language: index % 2 === 0 ? 'en' : 'vi' }));
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('every step of random plans comes out as shown', async () => {
  const asked = fc.record({
    at: fc.nat(),
    of: fc.nat(),
    language: fc.constantFrom('en' as const, 'vi' as const),
    mode: fc.constantFrom('from-today' as const, 'as-planned' as const),
  });
  await fc.assert(
    fc.asyncProperty(randomInput, asked, async (input, { at, of, language, mode }) => {
      const subjects = [
        'some_target',
        ...input.series.map(({ name }) => name),
        ...input.pools.flatMap(({ name, lines }) => [
          ...['leased', 'occupancy', 'established.area', 'take_up', 'unleased.cleared'].map(
            (aggregate) => `${name}.${aggregate}`,
          ),
          ...lines.map((site) => `${name}.${site.name}`),
        ]),
      ];
      const subject = subjects[of % subjects.length] as string;
      const year = input.base + (at % (input.last - input.base + 1));
      const plan = await judgedPlan('plan.yaml', mode, toYaml(input));
      expect(faults(plan, { subject, year, language })).toEqual([]);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
}, 600_000);
