import { numberOfPath } from '../model/spread-years.ts';
import type { Factor } from './factor.ts';

/** A number that varies, once however many years draw it anew. */
export interface VaryingNumber {
  /** As the scenario knows it. */
  readonly path: string;
  /** The factor, or that of the first year. */
  readonly factor: Factor;
  readonly yearly: boolean;
}

/** The numbers behind the factors of a plan, in their order. */
export function numbersOf(factors: readonly Factor[]): readonly VaryingNumber[] {
  const found = new Map<string, VaryingNumber>();
  for (const factor of factors) {
    const { path, year } = numberOfPath(factor.path);
    if (!found.has(path)) found.set(path, { path, factor, yearly: year !== null });
  }
  return [...found.values()];
}
