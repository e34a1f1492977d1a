import { namedIn } from '../../assessment/trace/named-in.ts';
import { constantTerm, evaluateTerm, type Term, valuesIn } from '../../assessment/trace/term.ts';
import type { Trace, TracedValue, TraceStep } from '../../assessment/trace/trace.ts';

/** A value as it is shown: the same digits wherever it stands. */
export interface ShownValue {
  /** Digits with a decimal point and without separators; of a share in percent. */
  readonly digits: string;
  readonly percent: boolean;
}

/** What has to come out of a pocket calculator: a term, and the value that it gives; of a condition 1 or 0. */
interface Equation {
  readonly term: Term;
  readonly result: string | 0 | 1;
}

const MOST_DIGITS = 15;
const PASSES = 12;
/** What is smaller is what rounding left of nothing. */
const NOTHING = 1e-9;
const NEXT_TO_NOTHING = 1e-6;

/**
 * How many digits each value of a derivation is shown with: as few as can be, but so many that every step, worked out with the
 * digits shown, gives the digits shown of its result.
 */
export function shownDigits({ values, steps }: Trace): ReadonlyMap<string, ShownValue> {
  const decimals = new Map<string, number>();
  const equations = steps.flatMap(equationsOf);
  const ids = steps.flatMap((step) => [step.id, ...namedIn(step), ...(step.table?.rows ?? []).map(({ result }) => result)]);
  for (const id of ids) decimals.set(id, leastDecimals(values.get(id) as TracedValue));
  const digitsOf = (id: string): string => writeDigits(values.get(id) as TracedValue, decimals.get(id) ?? 0);
  const rounded = (id: string): number => {
    const value = values.get(id) as TracedValue;
    return Number(value.unit.percent ? `${digitsOf(id)}e-2` : digitsOf(id));
  };
  for (let pass = 0, changed = true; changed && pass < PASSES; pass++) {
    changed = false;
    for (const { term, result } of [...equations].reverse()) {
      const comesOut = (): boolean => {
        const found = evaluateTerm(term, rounded);
        if (typeof result === 'number') return found === result;
        return comesOutAs(values.get(result) as TracedValue, found, decimals.get(result) ?? 0);
      };
      const movable = valuesIn(term).filter((id) => !isFixed(values.get(id) as TracedValue) && id !== result);
      while (!comesOut()) {
        const grown = movable.filter((id) => canGrow(values.get(id) as TracedValue, decimals.get(id) ?? 0));
        if (grown.length === 0) break;
        for (const id of coarsest(grown, term, values, rounded)) decimals.set(id, (decimals.get(id) ?? 0) + 1);
        changed = true;
      }
    }
  }
  return new Map(
    [...decimals.keys()].map((id) => [id, { digits: digitsOf(id), percent: values.get(id)?.unit.percent ?? false }]),
  );
}

/** Whether a result is the one shown; a whole one must come out whole to four digits, and nothing as nothing. */
function comesOutAs(value: TracedValue, found: number, decimals: number): boolean {
  if (isNothing(value)) return Math.abs(found) <= NOTHING / 4;
  // Of next to nothing, a sum of what is shown as 0 may be left.
  if (Math.abs(value.value) < NEXT_TO_NOTHING && Math.abs(found) < NEXT_TO_NOTHING) return true;
  const least = isFixed(value) && !value.exact ? Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value.value)))) : decimals;
  const at = Number.isFinite(least) ? Math.max(decimals, least) : decimals;
  return writeDigits({ ...value, value: found }, at) === writeDigits(value, at);
}

/** Most values among which the one that matters most is looked for. */
const MOST_COMPARED = 60;

/** The value whose rounding moves the result most; all of them where none does by itself, or where they are many. */
function coarsest(
  ids: readonly string[],
  term: Term,
  values: Trace['values'],
  rounded: (id: string) => number,
): readonly string[] {
  if (ids.length > MOST_COMPARED) return ids;
  const now = evaluateTerm(term, rounded);
  const effects = ids.map((one) => {
    const moved = evaluateTerm(term, (id) => (id === one ? (values.get(id)?.value ?? Number.NaN) : rounded(id)));
    return Math.abs(moved - now);
  });
  const most = Math.max(...effects);
  return most > 0 ? [ids[effects.indexOf(most)] as string] : ids;
}

/** Every equation of a step: its own, those of its rows, and the conditions that it names. */
function equationsOf({ id, substitution, table, notes }: TraceStep): readonly Equation[] {
  const rows = (table?.rows ?? []).flatMap(({ term, result }) =>
    term.kind === 'value' && term.id === result ? [] : [{ term, result }],
  );
  const conditions = notes.flatMap((note): Equation[] =>
    note.kind === 'condition' ? [{ term: note.condition, result: note.holds ? 1 : 0 }] : [],
  );
  const own = substitution === null ? constantTerm(Number.NaN) : substitution;
  return [...rows, ...conditions, { term: own, result: id }];
}

/** A number that is not rounded: one that somebody wrote, or a whole one. */
function isFixed({ value, unit, exact }: TracedValue): boolean {
  return exact || !Number.isFinite(value) || isNothing({ value }) || (!unit.percent && isWhole(value));
}

function isNothing({ value }: Pick<TracedValue, 'value'>): boolean {
  return Math.abs(value) < NOTHING;
}

function canGrow({ value, unit }: TracedValue, decimals: number): boolean {
  const size = Math.abs(unit.percent ? value * 100 : value);
  return decimals + Math.max(1, Math.floor(Math.log10(size)) + 1) < MOST_DIGITS;
}

/** Four digits, all whole ones; of a share one decimal, of a rate two, or two digits where it is small. */
function leastDecimals(traced: TracedValue): number {
  const { value, unit } = traced;
  if (traced.exact) return 12;
  if (isFixed(traced)) return 0;
  const size = Math.abs(unit.percent ? value * 100 : value);
  const before = Math.floor(Math.log10(size)) + 1;
  return Math.max(0, unit.percent ? (before >= 1 ? (unit.perYear ? 2 : 1) : 2 - before) : 4 - Math.max(before, -6));
}

function writeDigits({ value, unit, exact }: TracedValue, decimals: number): string {
  const shown = unit.percent ? value * 100 : value;
  if (!Number.isFinite(shown)) return '';
  if (exact) return plain(Number(shown.toPrecision(12)));
  if (isNothing({ value })) return '0';
  // The noise of binary fractions must not tip a five.
  const settled = Math.abs(shown) < 1e15 ? Number(shown.toPrecision(15)) : shown;
  const text = plain(settled, Math.min(decimals, 20));
  // Zeros at the end stay where the number goes on behind them.
  const ends = Math.abs(Number(text) - settled) <= 1e-12 * Math.abs(settled);
  return text.includes('.') && ends ? text.replace(/\.?0+$/, '') : text;
}

function plain(value: number, decimals?: number): string {
  const text =
    Math.abs(value) >= 1e21
      ? BigInt(Math.round(value)).toString()
      : decimals === undefined
        ? `${value}`
        : value.toFixed(decimals);
  const full = /e-/.test(text) ? value.toFixed(20).replace(/0+$/, '') : text;
  return /^-0(\.0*)?$/.test(full) ? '0' : full;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, Math.abs(value));
}
