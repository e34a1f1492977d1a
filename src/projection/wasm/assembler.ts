/** Bytes of WebAssembly, appended piece by piece: the few instructions that the kernel needs, by their names in the text format. */
export type Bytes = number[];

export const I32 = 0x7f;
export const I64 = 0x7e;
export const F64 = 0x7c;
const VOID = 0x40;

/** Unsigned LEB128, the format's whole numbers. */
export function unsigned(value: number): Bytes {
  if (value >= 0 && value < 0x80) return [value];
  if (value >= 0 && value < 0x4000) return [(value & 0x7f) | 0x80, value >>> 7];
  const bytes: Bytes = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128, for constants. */
function signed(value: number): Bytes {
  const bytes: Bytes = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** An instruction with one number: most are short, and a program has many. */
const withNumber = (code: number, value: number): Bytes => (value < 0x80 ? [code, value] : [code, ...unsigned(value)]);

export const get = (local: number): Bytes => withNumber(0x20, local);
export const set = (local: number): Bytes => withNumber(0x21, local);
export const call = (index: number): Bytes => [0x10, ...unsigned(index)];
export const branch = (depth: number): Bytes => [0x0c, ...unsigned(depth)];
export const branchIf = (depth: number): Bytes => [0x0d, ...unsigned(depth)];
export const branchTable = (depths: readonly number[], otherwise: number): Bytes => [
  0x0e,
  ...unsigned(depths.length),
  ...depths.flatMap(unsigned),
  ...unsigned(otherwise),
];
export const block = (body: Bytes): Bytes => [0x02, VOID, ...body, 0x0b];
export const loop = (body: Bytes): Bytes => [0x03, VOID, ...body, 0x0b];
export const select: Bytes = [0x1b];

export const i32 = {
  constant: (value: number): Bytes => [0x41, ...signed(value)],
  load: (offset: number): Bytes => [0x28, 2, ...unsigned(offset)],
  store: (offset: number): Bytes => [0x36, 2, ...unsigned(offset)],
  loadByte: [0x2d, 0, 0] as Bytes,
  storeByte: [0x3a, 0, 0] as Bytes,
  add: [0x6a] as Bytes,
  subtract: [0x6b] as Bytes,
  multiply: [0x6c] as Bytes,
  shiftLeft: [0x74] as Bytes,
  and: [0x71] as Bytes,
  xor: [0x73] as Bytes,
  shiftRight: [0x76] as Bytes,
  /** The low half of a number of 64 bits. */
  fromLong: [0xa7] as Bytes,
  trailingZeros: [0x68] as Bytes,
  /** Towards zero; what is no number gives 0. */
  fromNumber: [0xfc, 0x02] as Bytes,
  less: [0x48] as Bytes,
  isZero: [0x45] as Bytes,
  lessUnsigned: [0x49] as Bytes,
  greater: [0x4a] as Bytes,
  atLeastUnsigned: [0x4f] as Bytes,
};

export const i64 = {
  load: [0x29, 3, 0] as Bytes,
  constant: (value: number): Bytes => [0x42, ...signed(value)],
  add: [0x7c] as Bytes,
  shiftRight: [0x88] as Bytes,
  notEqual: [0x52] as Bytes,
};

export const f64 = {
  constant: (value: number): Bytes => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: [0x2b, 3, 0] as Bytes,
  loadAt: (offset: number): Bytes => [0x2b, 3, ...unsigned(offset)],
  store: [0x39, 3, 0] as Bytes,
  storeAt: (offset: number): Bytes => [0x39, 3, ...unsigned(offset)],
  less: [0x63] as Bytes,
  add: [0xa0] as Bytes,
  subtract: [0xa1] as Bytes,
  multiply: [0xa2] as Bytes,
  divide: [0xa3] as Bytes,
  floor: [0x9c] as Bytes,
  minimum: [0xa4] as Bytes,
  maximum: [0xa5] as Bytes,
  equal: [0x61] as Bytes,
  notEqual: [0x62] as Bytes,
  greater: [0x64] as Bytes,
  atLeast: [0x66] as Bytes,
  fromCondition: [0xb8] as Bytes,
};

export interface FunctionType {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
}

/** A function: its locals follow its parameters. */
export interface FunctionCode extends FunctionType {
  /** The name under which it is exported; without one it is called from inside alone. */
  readonly name?: string;
  readonly locals: readonly number[];
  readonly body: Bytes;
}

export interface WasmModule {
  /** Functions from outside, in the module `host`; their indices come first. */
  readonly imports: readonly { readonly name: string; readonly type: FunctionType }[];
  readonly functions: readonly FunctionCode[];
}

/** A module of functions over the memory that its host lends as `host.memory`. */
export function encodeModule({ imports, functions }: WasmModule): Uint8Array<ArrayBuffer> {
  const types = [...imports.map(({ type }) => type), ...functions];
  // In pieces to the end: modules are long, and every copy of one takes its time.
  const section = (id: number, count: number, pieces: readonly Bytes[]): readonly Bytes[] => {
    const counted = unsigned(count);
    return [[id, ...unsigned(counted.length + lengthOf(pieces)), ...counted], ...pieces];
  };
  const name = (text: string): Bytes => [...unsigned(text.length), ...Array.from(text, (letter) => letter.charCodeAt(0))];
  const vector = (values: readonly number[]): Bytes => [...unsigned(values.length), ...values];
  const codeOf = ({ locals, body }: FunctionCode): readonly Bytes[] => {
    const declared = declare(locals);
    return [unsigned(declared.length + body.length + 1), declared, body, [0x0b]];
  };
  const imported = [
    [...name('host'), ...name('memory'), 0x02, 0x00, 0x01],
    ...imports.map((item, index) => [...name('host'), ...name(item.name), 0x00, ...unsigned(index)]),
  ];
  const exported = functions.flatMap((item, index) =>
    item.name === undefined ? [] : [[...name(item.name), 0x00, ...unsigned(imports.length + index)]],
  );
  const pieces = [
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      types.length,
      types.map(({ parameters, results }) => [0x60, ...vector(parameters), ...vector(results)]),
    ),
    ...section(2, imported.length, imported),
    ...section(
      3,
      functions.length,
      functions.map((_, index) => unsigned(imports.length + index)),
    ),
    ...section(7, exported.length, exported),
    ...section(10, functions.length, functions.flatMap(codeOf)),
  ];
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Neighbouring locals of one type are declared together. */
function declare(locals: readonly number[]): Bytes {
  const groups: Bytes = [];
  let count = 0;
  for (let from = 0, to = 0; from < locals.length; from = to) {
    while (to < locals.length && locals[to] === locals[from]) to++;
    groups.push(...unsigned(to - from), locals[from] as number);
    count++;
  }
  return [...unsigned(count), ...groups];
}

function lengthOf(pieces: readonly Bytes[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
