import type { Prices } from '../../base/quantity.ts';
import { combineDimensions, type Unit } from '../../base/unit.ts';

/** The unit of a formula's part, as far as it is known. */
export interface FormulaUnit {
  readonly dimension: string;
  readonly scale: number;
  readonly prices: Prices | null;
  /** Whether the value is a share or rate, a plain count, or a ratio of which that cannot be said. */
  readonly nature: 'share' | 'count' | 'ratio' | 'amount';
  readonly perYear: boolean;
  /** Only plain numbers so far: takes the unit of what it is added to or compared with. */
  readonly literal: boolean;
  /** A plain number stands as a factor: it may carry the unit of the key. */
  readonly scaled: boolean;
  /** As words, for messages. */
  readonly text: string;
}

export const LITERAL: FormulaUnit = {
  dimension: '',
  scale: 1,
  prices: null,
  nature: 'ratio',
  perYear: false,
  literal: true,
  scaled: true,
  text: '',
};

export function unitOf(unit: Unit, prices: Prices | null): FormulaUnit {
  const nature = unit.percent ? 'share' : unit.dimension === '' ? 'count' : 'amount';
  // Shares are kept as fractions already.
  const scale = unit.percent ? 1 : unit.scale;
  return {
    dimension: unit.dimension,
    scale,
    prices,
    nature,
    perYear: unit.perYear,
    literal: false,
    scaled: false,
    text: unit.text,
  };
}

/** Product or quotient: units multiply; two price bases do not mix. */
export function productUnit(left: FormulaUnit, right: FormulaUnit, sign: 1 | -1): FormulaUnit {
  const prices = left.prices !== null && left.prices === right.prices && sign === -1 ? null : (left.prices ?? right.prices);
  const dimension = combineDimensions(left.dimension, right.dimension, sign);
  const literal = left.literal && right.literal;
  const text = literal
    ? ''
    : left.literal
      ? sign === 1
        ? right.text
        : `1/${right.text}`
      : right.literal
        ? left.text
        : `${left.text || '1'}${sign === 1 ? ' x ' : '/'}${sign === -1 && /[/x]/.test(right.text) ? `(${right.text})` : right.text || '1'}`;
  return {
    dimension,
    scale: sign === 1 ? left.scale * right.scale : left.scale / right.scale,
    prices: dimension === '' ? null : prices,
    nature: dimension === '' ? natureOf(left, right) : 'amount',
    perYear: /\byr\^-1/.test(dimension),
    literal,
    scaled: left.scaled || right.scaled,
    text,
  };
}

function natureOf(left: FormulaUnit, right: FormulaUnit): FormulaUnit['nature'] {
  if (left.literal && right.nature !== 'amount') return right.nature;
  if (right.literal && left.nature !== 'amount') return left.nature;
  return 'ratio';
}

/** Whether two parts may be added, subtracted or compared. */
export function unitsAgree(left: FormulaUnit, right: FormulaUnit): 'yes' | 'unit' | 'scale' | 'prices' {
  if (left.literal || right.literal) return 'yes';
  if (left.dimension !== right.dimension) return 'unit';
  if (Math.abs(left.scale / right.scale - 1) > 1e-12) return 'scale';
  return left.prices !== null && right.prices !== null && left.prices !== right.prices ? 'prices' : 'yes';
}

/** The unit of a sum. */
export function sumUnit(left: FormulaUnit, right: FormulaUnit): FormulaUnit {
  const base = left.literal ? right : left;
  const other = left.literal ? left : right;
  const nature = base.nature === other.nature || other.literal ? base.nature : 'ratio';
  return {
    ...base,
    nature,
    prices: base.prices ?? other.prices,
    literal: left.literal && right.literal,
    scaled: left.scaled && right.scaled,
  };
}
