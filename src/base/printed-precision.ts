/**
 * Half a unit of the last printed digit of a number. Trailing zeros of a whole number after its second digit are not digits.
 * @example halfUnitOf('2200000') // 50000
 * @example halfUnitOf('49.7')    // 0.05
 * @example halfUnitOf('60')      // 0.5
 */
export function halfUnitOf(printed: string): number {
  const digits = printed.replace(/^[+-]/, '');
  const [whole = '', decimals] = digits.split('.');
  if (decimals !== undefined) return 5 / 10 ** (decimals.length + 1);
  const significant = whole.replace(/^0+/, '');
  const zeros = significant.slice(2).match(/0+$/)?.[0].length ?? 0;
  return 10 ** zeros / 2;
}
