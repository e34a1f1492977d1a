/** A pocket calculator that reads what a derivation prints, in either language: numbers, brackets and the signs + - × / ^. */
export function calculate(text: string, language: 'en' | 'vi', ties: 'as-shown' | 'the-other-way' = 'as-shown'): number {
  const tokens = tokensOf(text.replaceAll('\u00a0', ' '), language);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const peek = (): string => tokens[at] ?? '';
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new Error(`${text}: "${token}" expected, not "${found}"`);
  };
  const sum = (): number => {
    let value = product();
    while (peek() === '+' || peek() === '-') value = next() === '+' ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = power();
    while (peek() === '×' || peek() === '/') value = next() === '×' ? value * power() : value / power();
    return value;
  };
  const power = (): number => {
    const value = single();
    if (peek() !== '^') return value;
    next();
    return value ** single();
  };
  const single = (): number => {
    const token = next();
    if (token === '-') return -single();
    if (token === '∞') return Number.POSITIVE_INFINITY;
    if (token === '–') return Number.NaN;
    if (token === '(') {
      const value = sum();
      expect(')');
      return value;
    }
    if (token === '[') {
      const left = sum();
      const sign = next();
      const right = sum();
      expect(']');
      // Two numbers that differ by rounding errors alone look the same: which is larger cannot be seen.
      if (left === right && ties === 'the-other-way') return sign === '≥' ? 0 : 1;
      return (sign === '≥' ? left >= right : left > right) ? 1 : 0;
    }
    if (['min', 'max', 'exp', 'ln'].includes(token)) {
      expect('(');
      const first = sum();
      if (token === 'exp' || token === 'ln') {
        expect(')');
        return token === 'exp' ? Math.exp(first) : Math.log(first);
      }
      expect(';');
      const second = sum();
      expect(')');
      return token === 'min' ? Math.min(first, second) : Math.max(first, second);
    }
    if (!/^\d/.test(token)) throw new Error(`${text}: what is "${token}"?`);
    if (peek() !== '%') return Number(token);
    next();
    return Number(`${token}e-2`);
  };
  const value = sum();
  if (at < tokens.length) throw new Error(`${text}: "${tokens[at]}" is left over`);
  return value;
}

/** Decimals of a number as it is printed, and whether it is a percentage. */
export function precisionOf(text: string, language: 'en' | 'vi'): { readonly decimals: number; readonly percent: boolean } {
  const mark = language === 'vi' ? ',' : '.';
  const digits = text.match(/-?\d[\d.,]*/)?.[0] ?? '';
  return {
    decimals: digits.includes(mark) ? (digits.split(mark)[1]?.length ?? 0) : 0,
    percent: /^-?[\d.,]+\s?(%|points|điểm)/.test(text.replaceAll('\u00a0', ' ')),
  };
}

function tokensOf(text: string, language: 'en' | 'vi'): string[] {
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const number = new RegExp(`\\d{1,3}(?:\\${group}\\d{3})+(?:\\${mark}\\d+)?|\\d+(?:\\${mark}\\d+)?|min|max|exp|ln|\\S`, 'g');
  return (text.match(number) ?? []).map((token) =>
    /^\d/.test(token) ? token.replaceAll(group as string, '').replace(mark as string, '.') : token,
  );
}
