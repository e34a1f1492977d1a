import { valueIn } from './by-year.ts';
import type { ByYear, OracleInput } from './oracle-input.ts';

/** The name under which a pool's own `take_up` limit is reported. */
export const TAKE_UP = 'take_up';

/** A site that may use a limit, in one year. */
export interface Use {
  readonly pool: string;
  readonly line: string;
  /** `w_i(t)`, ha. */
  readonly wanted: number;
  /** `L_i(t-1)`, ha; 0 for a site that is withdrawn by `t`. */
  readonly leasedBefore: number;
}

/** One pool's view of the limits in one year. */
export interface Rationing {
  /** `f` of every limit that covers the pool: its own take-up first, then in file order. */
  readonly factors: Readonly<Record<string, number>>;
  /** `sum u w` of the same limits. */
  readonly wantedUse: Readonly<Record<string, number>>;
  /** The smallest factor, 1 without a limit. */
  readonly factor: number;
  /** The limit with the smallest `f`, the first among equals; `null` where it is 1. */
  readonly binding: string | null;
}

/** `f = min(1, U / sum u w)`, and 1 where nothing is wanted. */
function flowFactor(amount: number, wantedUse: number): number {
  if (wantedUse === 0) return 1;
  return Math.min(1, Math.max(0, amount) / wantedUse);
}

/** `f = min(1, max(0, S - sum u L) / sum u w)`, and 1 where nothing is wanted. */
function stockFactor(amount: number, usedBefore: number, wantedUse: number): number {
  if (wantedUse === 0) return 1;
  return Math.min(1, Math.max(0, amount - usedBefore) / wantedUse);
}

/** The limits on one pool in one year (model.md 3, step 5). `uses` are those of all pools. */
export function rationPool(
  pool: { readonly name: string; readonly takeUp: ByYear | null },
  input: OracleInput,
  seriesValues: Readonly<Record<string, readonly number[]>>,
  uses: readonly Use[],
  year: number,
): Rationing {
  const factors: Record<string, number> = {};
  const wantedUses: Record<string, number> = {};
  if (pool.takeUp !== null) {
    let wantedUse = 0;
    for (const use of uses) if (use.pool === pool.name) wantedUse += use.wanted;
    wantedUses[TAKE_UP] = wantedUse;
    factors[TAKE_UP] = flowFactor(valueIn(pool.takeUp, year), wantedUse);
  }
  for (const limit of input.limits) {
    if (limit.usePerPool[pool.name] === undefined) continue;
    let wantedUse = 0;
    let usedBefore = 0;
    for (const use of uses) {
      const perPool = limit.usePerPool[use.pool];
      if (perPool === undefined) continue;
      const perHectare = limit.usePerLine[use.pool]?.[use.line] ?? perPool;
      wantedUse += perHectare * use.wanted;
      usedBefore += perHectare * use.leasedBefore;
    }
    const amount =
      typeof limit.amount === 'string' ? seriesValues[limit.amount]?.[year - input.base] : valueIn(limit.amount, year);
    if (amount === undefined) throw new Error(`no amount of ${limit.name} in ${year}`);
    wantedUses[limit.name] = wantedUse;
    factors[limit.name] = limit.kind === 'flow' ? flowFactor(amount, wantedUse) : stockFactor(amount, usedBefore, wantedUse);
  }
  let factor = 1;
  let binding: string | null = null;
  for (const [name, value] of Object.entries(factors)) {
    if (value < factor) {
      factor = value;
      binding = name;
    }
  }
  return { factors, wantedUse: wantedUses, factor, binding };
}
