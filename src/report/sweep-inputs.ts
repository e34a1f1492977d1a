import type { Scenario } from '../scenario/scenario.ts';
import type { SamplePlan } from '../sweep/design.ts';
import type { Factor } from '../sweep/factor.ts';
import { numbersOf } from '../sweep/numbers-of.ts';
import type { Failure } from '../sweep/recheck-block.ts';
import { formatNumber } from '../text/format-number.ts';
import { sayQuantity, sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sweepTexts } from '../text/sweep/sweep-texts.ts';
import type { FailureCode } from '../text/sweep/sweep-words.ts';
import { assumptionNames } from './assumption-name.ts';
import { type Block, column, type Inline, piece } from './block.ts';

/** What was varied, and over which values; with each name the path under which `--vary` and `--set` know it, where that is another. */
export function factorsTable({ factors }: SamplePlan, scenario: Scenario, language: Language): readonly Block[] {
  const texts = sweepTexts(language);
  const { columns } = texts;
  const numbers = numbersOf(factors);
  const paths = numbers.map(({ path }) => path);
  const names = assumptionNames(paths, scenario, language);
  return [
    { kind: 'heading', level: 2, text: texts.varied },
    {
      kind: 'table',
      columns: [column(columns.factor), column(columns.likely, 'right', true), column(columns.drawnFrom)],
      rows: numbers.map(({ path, factor, yearly }, index): readonly Inline[] => [
        sayName(names[index] as string, path),
        sayQuantity(factor.central, factor.unit, language),
        yearly ? texts.laws.yearly(sayLaw(factor, language)) : sayLaw(factor, language),
      ]),
      repeat: null,
    },
  ];
}

function sayName(name: string, path: string): Inline {
  return path === name || path === `assumptions.${name}` ? name : [piece(name), piece(` [${path}]`, 'quiet')];
}

function sayLaw({ law, unit }: Factor, language: Language): string {
  const { laws } = sweepTexts(language);
  const plain = { ...unit, text: '', perYear: false };
  const say = (value: number) => sayStated(value, plain, language);
  switch (law.kind) {
    case 'uniform':
      return laws.uniform(say(law.low), say(law.high));
    case 'triangular':
    case 'pert':
      return laws[law.kind](say(law.low), say(law.likely), say(law.high));
    case 'normal':
      return law.low === null || law.high === null
        ? laws.normal(say(law.mean), say(law.sd))
        : laws.truncated(say(law.mean), say(law.sd), say(law.low), say(law.high));
    case 'quantiles':
      return laws.quantiles(law.shape, say(law.p5), say(law.p95));
    case 'choices':
      return laws.choices(law.values.map(say));
  }
}

/** Why samples failed, the most frequent reason first; nothing where none did. */
export function failuresTable(failures: readonly Failure[], language: Language): readonly Block[] {
  if (failures.length === 0) return [];
  const texts = sweepTexts(language);
  const { columns } = texts;
  const count = (value: number) => formatNumber(value, 0, language);
  return [
    { kind: 'heading', level: 2, text: texts.failures },
    {
      kind: 'table',
      columns: [column(columns.failure), column(columns.samples, 'right'), column(columns.first, 'right')],
      rows: failures.map(({ code, subject, facts, count: samples, sample }): readonly Inline[] => [
        texts.failure(code as FailureCode, subject, typeof facts['year'] === 'number' ? facts['year'] : null),
        count(samples),
        count(sample),
      ]),
      repeat: null,
    },
  ];
}
