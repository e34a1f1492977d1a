import type { Wording } from '../../base/quantity.ts';

/** A number that a fragment prints, with what the word after it multiplies it by. */
export interface PrintedNumber {
  readonly value: number;
  readonly scale: number;
  /** Where it begins. */
  readonly at: number;
}

/** Small numbers as words; `năm` is a year as often as five, so that words count only where no digits stand. */
const WORDS: Readonly<Record<string, number>> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};
/** `hàng trăm nghìn` is hundreds of thousands: at least one of them. */
const POWERS: Readonly<Record<string, number>> = {
  ...{ chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  ...{ hundred: 100, hundreds: 100, thousand: 1e3, thousands: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
/** Words that stand for a number in percent: half of something, and as much as before. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:nửa|half)(?!\p{L})/iu, 50],
  [/(?<!\p{L})(?:bằng so với|unchanged)(?!\p{L})/iu, 0],
];

/** The numbers of a comparable fragment, in digits or, where it has none, in words. */
export function numbersIn(fragment: string): readonly PrintedNumber[] {
  const digits = [...fragment.matchAll(/\d+(?:\.\d+)?/g)].map((match) => {
    const rest = fragment.slice(match.index + match[0].length);
    return { value: Number(match[0]), scale: scaleBefore(rest), at: match.index };
  });
  const shares = SHARES.flatMap(([pattern, value]) => {
    const at = pattern.exec(fragment)?.index;
    return at === undefined ? [] : [{ value, scale: 1, at }];
  });
  const found = [...digits, ...shares];
  return found.length > 0 ? found : numbersInWords(fragment);
}

/** What the words after a number multiply it by: `nghìn tỷ` is a thousand billions. */
function scaleBefore(rest: string): number {
  let scale = 1;
  for (const word of rest.trimStart().split(/[^\p{L}]+/u)) {
    const power = /^ ?\p{L}/u.test(rest) ? POWERS[word.toLowerCase()] : undefined;
    if (power === undefined) break;
    scale *= power;
  }
  return scale;
}

function numbersInWords(fragment: string): readonly PrintedNumber[] {
  const found: PrintedNumber[] = [];
  let joins = false;
  for (const { 0: word, index } of fragment.matchAll(/\p{L}+/gu)) {
    const name = word.toLowerCase();
    const [small, power] = [WORDS[name], POWERS[name]];
    const last = joins ? found.at(-1) : undefined;
    if (small !== undefined) found.push({ value: small, scale: 1, at: index });
    else if (power !== undefined && last !== undefined) found[found.length - 1] = { ...last, value: last.value * power };
    else if (power !== undefined) found.push({ value: power, scale: 1, at: index });
    joins = small !== undefined || power !== undefined;
  }
  return found;
}

const BEFORE: readonly (readonly [RegExp, Wording])[] = [
  [/(?<!\p{L})(?:khoảng|xấp xỉ|about|around|approximately) ?$/iu, 'about'],
  [/(?<!\p{L})(?:trên|hơn|over|above|more than) ?$/iu, 'over'],
  [/(?<!\p{L})(?:dưới|under|below|less than) ?$/iu, 'under'],
  [/(?<!\p{L})(?:ít nhất|tối thiểu|at least|hàng) ?$/iu, 'at-least'],
  [/(?<!\p{L})(?:tối đa|không quá|lên đến|at most|up to) ?$/iu, 'at-most'],
];

/** The wording of the first number of a fragment, by the words before it, which may stand in the text before the fragment. */
export function wordingOf(fragment: string, textBefore: string): Wording {
  const first = numbersIn(fragment)[0]?.at ?? 0;
  const after = fragment.slice(first);
  if (/^[\d.]+[^\d]{0,20}trở lên/iu.test(after)) return 'at-least';
  const before = `${textBefore}${fragment.slice(0, first)}`;
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? 'exactly';
}
