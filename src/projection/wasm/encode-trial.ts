import {
  BASE,
  CELL,
  CELLS,
  DIRECT,
  DUE,
  DUE_NEXT,
  KEPT,
  LATER,
  PATH,
  READ_NEXT,
  READ_NOW,
  RECORD,
  RECORDS,
  STRIDE,
  TOUCHED,
  TOUCHED_END,
  YEAR_CELL,
  YEARS,
} from '../trial-words.ts';
import {
  type Bytes,
  block,
  branch,
  branchIf,
  call,
  type FunctionCode,
  f64,
  get,
  I32,
  i32,
  i64,
  loop,
  select,
  set,
} from './assembler.ts';

const [HEADER, YEAR, FIRST, LAST, AT, STEP, POSITION, FLAGS, NEXT, CHANGES, KEPT_BY, LIST, ROW] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
];
const WORD = 4;
const DOUBLE = 8;

const field = (word: number): Bytes => [...get(HEADER), ...i32.load(word * WORD)];
const ofStep = (word: number): Bytes => [...get(STEP), ...i32.load(word * WORD)];
const assign = (local: number, value: Bytes): Bytes => [...value, ...set(local)];
const plus = (local: number, by: Bytes): Bytes => [...get(local), ...by, ...i32.add];
const advance = (local: number, by: number): Bytes => assign(local, plus(local, i32.constant(by)));
/** Within its body depth 0 is the next round, depth 1 the way out. */
const whileTrue = (condition: Bytes, body: Bytes): Bytes =>
  block(loop([...condition, ...i32.isZero, ...branchIf(1), ...body, ...branch(0)]));

/** The word of a step among flags. */
const flagOf = (flags: number): Bytes => plus(flags, [...get(POSITION), ...i32.constant(WORD), ...i32.multiply]);

/** Goes through a list of steps, which `pointer` runs along: each in turn is POSITION. */
const forEach = (pointer: number, list: Bytes, body: Bytes): Bytes => [
  ...assign(pointer, list),
  ...whileTrue(
    [...assign(POSITION, [...get(pointer), ...i32.load(0)]), ...[...i32.constant(-1), ...get(POSITION), ...i32.less]],
    [...body, ...advance(pointer, WORD)],
  ),
];

const mark = (list: Bytes, flags: number, flag: number): Bytes =>
  forEach(LIST, list, [...flagOf(flags), ...i32.constant(flag), ...i32.store(0)]);

/** Copies FIRST to LAST over to where they are kept, or back. */
const copy = (keeps: boolean): Bytes => {
  const [cell, kept] = [get(LIST), plus(LIST, get(KEPT_BY))];
  return [
    ...assign(LIST, get(FIRST)),
    ...whileTrue(
      [...get(LIST), ...get(LAST), ...i32.lessUnsigned],
      [...(keeps ? kept : cell), ...(keeps ? cell : kept), ...f64.load, ...f64.store, ...advance(LIST, DOUBLE)],
    ),
  ];
};

/** The function of `executeTrial`; `run` is the index of the kernel. */
export function encodeTrial(run: number): FunctionCode {
  const putBack = [
    ...assign(AT, field(TOUCHED)),
    ...whileTrue(
      [...get(AT), ...field(TOUCHED_END), ...i32.lessUnsigned],
      [
        ...assign(FIRST, [...get(AT), ...i32.load(0)]),
        ...assign(LAST, [...get(AT), ...i32.load(WORD)]),
        ...copy(false),
        ...advance(AT, 2 * WORD),
      ],
    ),
  ];
  const stretch = plus(STEP, [...i32.constant(0), ...i32.constant(LATER * WORD), ...get(YEAR), ...i32.isZero, ...select]);
  // Leaving depth 1 from within the comparison: it differs.
  const recordChange = block([
    ...block([
      ...assign(LIST, get(FIRST)),
      ...loop([
        ...[...get(LIST), ...i64.load, ...plus(LIST, get(KEPT_BY)), ...i64.load, ...i64.notEqual, ...branchIf(1)],
        ...advance(LIST, DOUBLE),
        ...[...get(LIST), ...get(LAST), ...i32.lessUnsigned, ...branchIf(0)],
      ]),
      ...branch(1),
    ]),
    ...[...get(CHANGES), ...get(FIRST), ...i32.store(0), ...get(CHANGES), ...get(LAST), ...i32.store(WORD)],
    ...advance(CHANGES, 2 * WORD),
    ...mark(ofStep(READ_NOW), FLAGS, 1),
    ...mark(ofStep(READ_NEXT), NEXT, 1),
  ]);
  const tryStep = block([
    ...[...flagOf(FLAGS), ...i32.load(0), ...i32.isZero, ...branchIf(0)],
    ...[...flagOf(FLAGS), ...i32.constant(0), ...i32.store(0)],
    ...assign(STEP, [...field(RECORDS), ...get(POSITION), ...i32.constant(RECORD * WORD), ...i32.multiply, ...i32.add]),
    ...assign(FIRST, [...ofStep(CELL), ...get(ROW), ...i32.add]),
    ...assign(LAST, plus(FIRST, ofStep(CELLS))),
    ...copy(true),
    ...[...stretch, ...i32.load(0), ...stretch, ...i32.load(WORD), ...get(YEAR), ...i32.constant(0), ...call(run)],
    ...recordChange,
  ]);
  return {
    name: 'attempt',
    parameters: [I32],
    results: [],
    locals: Array<number>(12).fill(I32),
    body: [
      ...assign(KEPT_BY, field(KEPT)),
      ...putBack,
      ...assign(CHANGES, field(TOUCHED)),
      ...[...assign(FLAGS, field(DUE)), ...assign(NEXT, field(DUE_NEXT))],
      ...whileTrue(
        [...get(YEAR), ...field(YEARS), ...i32.less],
        [
          ...[...field(YEAR_CELL), ...field(BASE), ...get(YEAR), ...i32.add, ...f64.fromCondition, ...f64.store],
          ...mark(field(DIRECT), FLAGS, 1),
          ...forEach(AT, field(PATH), tryStep),
          ...[...assign(LIST, get(FLAGS)), ...assign(FLAGS, get(NEXT)), ...assign(NEXT, get(LIST))],
          ...[...advance(YEAR, 1), ...assign(ROW, plus(ROW, field(STRIDE)))],
        ],
      ),
      ...[...get(HEADER), ...get(CHANGES), ...i32.store(TOUCHED_END * WORD)],
      ...mark(field(PATH), FLAGS, 0),
    ],
  };
}
