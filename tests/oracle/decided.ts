import type { OraclePoolYear } from './oracle.ts';

/**
 * Whether the `f` of a limit can be compared at all: where nothing but a rounding error is wanted, `f` is 1 or the
 * amount over that error, and says nothing.
 */
export function isFactorDecided(year: OraclePoolYear, limit: string): boolean {
  const wanted = year.wantedUse[limit];
  return wanted === undefined || wanted === 0 || wanted > 1e-6;
}

/** Whether the binding limit is the same for every computation that is right to nine digits. */
export function isBindingDecided(year: OraclePoolYear): boolean {
  const factors = Object.entries(year.factors);
  if (!factors.every(([limit]) => isFactorDecided(year, limit))) return false;
  const [smallest = 1, next = 1] = [...factors.map(([, factor]) => factor), 1].sort((one, other) => one - other);
  return smallest === 1 || next - smallest > 1e-9;
}
