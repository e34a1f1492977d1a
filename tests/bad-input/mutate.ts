/** Random numbers from a seed: `(n) => 0 ... n - 1`. */
export type Draw = (count: number) => number;

/** Marsaglia's xorshift of 32 bits. */
export function drawFrom(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * count);
  };
}

const KEY = /^(\s*)([a-z_]+)(?=:)/;
/** Pieces that mean something to YAML, to numbers or to formulas. */
const PIECES = [
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '#',
  ' #',
  '&a',
  '*a',
  '!',
  '%',
  '|',
  '>',
  '\t',
  '  ',
  '\r',
  '\0',
  '=',
  '= ',
  '..',
  '<<: ',
  '---\n',
];
const VALUES = [
  '-1',
  '0',
  '1e400',
  '.nan',
  '7.840 ha',
  '7,840 ha',
  '26,5%',
  '150%',
  '9999',
  '1000000000',
  '= 1 / 0',
  '= x',
  'null',
  '[]',
  '{}',
  '{from: a.b}',
  '2030 to 2020',
  'current',
  'true',
  '""',
  '5 to',
  'at least',
  '%',
];

type Mutation = (lines: string[], draw: Draw, at: number) => void;
const MUTATIONS: readonly Mutation[] = [
  function deleteLine(lines, _draw, at) {
    lines.splice(at, 1);
  },
  function repeatLine(lines, draw, at) {
    lines.splice(draw(lines.length), 0, lines[at] as string);
  },
  function swapLines(lines, draw, at) {
    const other = draw(lines.length);
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  },
  function indent(lines, draw, at) {
    const line = lines[at] as string;
    lines[at] =
      draw(2) === 0
        ? `${' '.repeat(1 + draw(3))}${line}`
        : line.slice(Math.min(1 + draw(3), line.length - line.trimStart().length));
  },
  function renameKey(lines, draw, at) {
    const other = KEY.exec(lines[draw(lines.length)] as string)?.[2] ?? 'sites';
    lines[at] = (lines[at] as string).replace(
      KEY,
      (_, space: string, key: string) => space + (draw(2) === 0 ? other : `${key.slice(1)}${key[0]}`),
    );
  },
  function swapValue(lines, draw, at) {
    const other = (lines[draw(lines.length)] as string).split(': ').at(-1) as string;
    lines[at] = (lines[at] as string).replace(/: .*/, () => `: ${other}`);
  },
  function setValue(lines, draw, at) {
    lines[at] = (lines[at] as string).replace(/:( .*)?$/, () => `: ${VALUES[draw(VALUES.length)]}`);
  },
  function changeDigit(lines, draw, at) {
    const line = lines[at] as string;
    const digits = [...line.matchAll(/\d/g)].map((match) => match.index);
    const place = digits[draw(digits.length)];
    if (place !== undefined) lines[at] = line.slice(0, place) + ['', '9', '-1', '000', '.', ','][draw(6)] + line.slice(place + 1);
  },
  function insertPiece(lines, draw, at) {
    const line = lines[at] as string;
    const place = draw(line.length + 1);
    lines[at] = line.slice(0, place) + PIECES[draw(PIECES.length)] + line.slice(place);
  },
  function deleteCharacters(lines, draw, at) {
    const line = lines[at] as string;
    const place = draw(line.length + 1);
    lines[at] = line.slice(0, place) + line.slice(place + 1 + draw(4));
  },
];

/** A text with one to three slips, of any kind that hands and disks make; at times a byte is flipped on top. */
export function mutate(text: string, draw: Draw): Uint8Array {
  const lines = text.split('\n');
  for (let slips = 1 + draw(3); slips > 0 && lines.length > 0; slips--) {
    (MUTATIONS[draw(MUTATIONS.length)] as Mutation)(lines, draw, draw(lines.length));
  }
  const bytes = new TextEncoder().encode(lines.join('\n'));
  if (draw(8) === 0) bytes[draw(bytes.length)] = draw(256);
  return bytes;
}
