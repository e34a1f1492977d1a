import { type Estimate, holdsZero } from '../sweep/analyse/estimate.ts';
import type { Flips } from '../sweep/analyse/flips.ts';
import type { MorrisEffect, MorrisEffects } from '../sweep/analyse/morris-effects.ts';
import type { RankSensitivity } from '../sweep/analyse/rank-sensitivity.ts';
import type { SobolIndices } from '../sweep/analyse/sobol-indices.ts';
import type { Swing, Tornado } from '../sweep/analyse/tornado.ts';
import type { Factor } from '../sweep/factor.ts';
import { formatLevel, formatNumber, NO_VALUE } from '../text/format-number.ts';
import { type SaidUnit, sayAmount, sayDifference, sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import type { Way } from '../text/sensitivity/sensitivity-words.ts';
import { column, type Inline, type TableBlock } from './block.ts';
import { drawBar, drawSpan, sayCorrelation, sayShareRange } from './sensitivity-words.ts';

/** A table of the factors that matter, those that matter most first, and the factors that are not in it. */
export interface RankedTable {
  readonly table: TableBlock;
  readonly shown: readonly number[];
}

/** A share of the spread below this is not worth a row. */
export const LEAST_SHOWN = 0.01;

interface Told {
  readonly factors: readonly Factor[];
  readonly names: readonly string[];
  /** Of what the target measures. */
  readonly unit: SaidUnit;
  readonly language: Language;
}

export function sobolTable(value: SobolIndices | null, verdict: SobolIndices | null, { names, language }: Told): RankedTable {
  const { columns } = sensitivityTexts(language);
  const shown = rank(names, [value?.total, verdict?.total], LEAST_SHOWN);
  return ranked(
    shown,
    [
      column(columns.factor),
      ...(value === null ? [] : [column(columns.alone, 'right'), column(columns.inAll, 'right'), column(columns.bar)]),
      ...(verdict === null ? [] : [column(columns.verdict, 'right')]),
    ],
    (factor) => {
      const [alone, total] = [value?.first[factor], value?.total[factor]];
      const own = verdict?.total[factor];
      return [
        names[factor] as string,
        ...(alone === undefined || total === undefined
          ? []
          : [
              ...[sayShareRange(alone, language), sayShareRange(total, language)],
              drawBar(holdsZero(alone) ? 0 : alone.value, holdsZero(total) ? 0 : total.value),
            ]),
        ...(own === undefined ? [] : [sayShareRange(own, language)]),
      ];
    },
  );
}

export function morrisTable(
  value: MorrisEffects | null,
  verdict: MorrisEffects | null,
  { names, unit, language }: Told,
): RankedTable {
  const { columns, morris, nothing } = sensitivityTexts(language);
  const sizes = value?.effects.map(({ size }) => size);
  const shown = rank(names, [sizes, verdict?.effects.map(({ size }) => size)]);
  const largest = Math.max(...(sizes ?? []).map((size) => size.value));
  return ranked(
    shown,
    [
      column(columns.factor),
      ...(value === null
        ? []
        : [column(columns.size, 'right'), column(columns.way), column(columns.deviation, 'right', true, 1), column(columns.bar)]),
      ...(verdict === null ? [] : [column(columns.verdict, 'right')]),
    ],
    (factor) => {
      const effect = value?.effects[factor];
      const own = verdict?.effects[factor]?.size;
      return [
        names[factor] as string,
        ...(effect === undefined
          ? []
          : [
              holdsZero(effect.size) ? nothing : saySpan(effect.size, unit, language),
              holdsZero(effect.size) ? '' : effect.mean === null ? NO_VALUE : morris.ways[wayOf(effect)],
              effect.deviation === null ? NO_VALUE : formatLevel(effect.deviation * scaleOf(unit), language),
              drawBar(effect.size.value / largest, 0),
            ]),
        ...(own === undefined ? [] : [sayShareRange(own, language)]),
      ];
    },
  );
}

/** Which way an effect goes: one way where the other is less than a tenth of it. Assumptions of a group go each its own. */
export function wayOf({ mean, size }: MorrisEffect): Way {
  if (mean === null || Math.abs(mean.value) < 0.8 * size.value) return 'both';
  return mean.value > 0 ? 'up' : 'down';
}

export function tornadoTable(
  value: Tornado | null,
  verdict: Flips | null,
  { factors, names, unit, language }: Told,
): RankedTable {
  const { columns } = sensitivityTexts(language);
  const moving = value?.swings.filter(({ least, most }) => least < most) ?? [];
  const turning = verdict?.factors.map(({ factor }) => factor) ?? [];
  const shown = [...new Set([...moving.map(({ factor }) => factor), ...turning])];
  const ends = [Math.min(...moving.map(({ least }) => least)), Math.max(...moving.map(({ most }) => most))] as const;
  return ranked(
    shown,
    [
      column(columns.factor),
      ...(value === null
        ? []
        : [column(columns.atLow, 'right', true), column(columns.atHigh, 'right', true), column(columns.bar, 'left', false)]),
      ...(verdict === null ? [] : [column(columns.flips)]),
    ],
    (factor) => {
      const swing = value?.swings.find((item) => item.factor === factor);
      const flip = verdict?.factors.find((item) => item.factor === factor);
      const { unit: own } = factors[factor] as Factor;
      const point = (at: { readonly input: number; readonly value: number } | undefined) =>
        at === undefined ? NO_VALUE : `${sayAmount(at.value, unit, language)} (${sayStated(tidy(at.input), own, language)})`;
      return [
        names[factor] as string,
        ...(value === null
          ? []
          : swing === undefined
            ? [NO_VALUE, NO_VALUE, '']
            : [point(swing.points[0]), point(swing.points.at(-1)), drawSpan(swing.least, swing.most, value.central, ends)]),
        ...(verdict === null ? [] : [flip === undefined ? NO_VALUE : sayFlip(flip, factors[factor] as Factor, swing, language)]),
      ];
    },
  );
}

/** From which value on a verdict turns; at the end of the range alone it turns there. */
function sayFlip(
  { nearest }: Flips['factors'][number],
  { central, unit }: Factor,
  swing: Swing | undefined,
  language: Language,
): string {
  const { oat } = sensitivityTexts(language);
  const value = sayStated(tidy(nearest), unit, language);
  if (nearest === swing?.points[0]?.input || nearest === swing?.points.at(-1)?.input) return oat.flipsAt(value);
  return oat.flipsFrom(value, nearest > central ? 'up' : 'down');
}

export function rankTable(
  value: RankSensitivity | null,
  verdict: RankSensitivity | null,
  { names, language }: Told,
): RankedTable {
  const { columns } = sensitivityTexts(language);
  const shown = rank(names, [value?.correlation, verdict?.correlation]);
  return ranked(
    shown,
    [
      column(columns.factor),
      ...(value === null
        ? []
        : [column(columns.correlation, 'right', true), column(columns.coefficient, 'right', false, 1), column(columns.bar)]),
      ...(verdict === null ? [] : [column(columns.verdict, 'right')]),
    ],
    (factor) => {
      const own = value?.correlation[factor];
      const turned = verdict?.correlation[factor];
      return [
        names[factor] as string,
        ...(own === undefined
          ? []
          : [
              sayCorrelation(own, language),
              formatNumber(value?.coefficient[factor] ?? Number.NaN, 2, language, true),
              drawBar(holdsZero(own) ? 0 : Math.abs(own.value), 0),
            ]),
        ...(turned === undefined ? [] : [sayCorrelation(turned, language)]),
      ];
    },
  );
}

/** Factors of which anything is to be seen, by the first list that is there, then by the second. */
function rank(names: readonly string[], lists: readonly (readonly Estimate[] | undefined)[], least = 0): readonly number[] {
  const given = lists.filter((list) => list !== undefined);
  const seen = (factor: number) =>
    given.some((list) => {
      const estimate = list[factor];
      return estimate !== undefined && !holdsZero(estimate) && Math.abs(estimate.value) >= least;
    });
  const size = (list: readonly Estimate[] | undefined, factor: number) => {
    const estimate = list?.[factor];
    return estimate === undefined || holdsZero(estimate) ? 0 : Math.abs(estimate.value);
  };
  return [...names.keys()]
    .filter(seen)
    .sort((a, b) => size(given[0], b) - size(given[0], a) || size(given[1], b) - size(given[1], a));
}

function ranked(
  shown: readonly number[],
  columns: TableBlock['columns'],
  row: (factor: number) => readonly Inline[],
): RankedTable {
  return { shown, table: { kind: 'table', columns, rows: shown.map(row), repeat: null } };
}

/** A change of a share is told in points. */
function scaleOf({ percent }: SaidUnit): number {
  return percent ? 100 : 1;
}

function saySpan({ low, high }: Estimate, unit: SaidUnit, language: Language): string {
  const [from, to] = [formatLevel(low * scaleOf(unit), language), sayDifference(high, unit, language, high)];
  return low === high ? to : `${from}–${to}`;
}

/** Without the noise of binary fractions in a point between two ends. */
function tidy(value: number): number {
  return Number(value.toPrecision(4));
}
