/** Stands in for `node:assert` in the bundle, of which yargs uses these two: the whole of it costs a start 4 ms. */
export function strictEqual(actual, expected, message = 'expected the same value') {
  if (!Object.is(actual, expected)) throw new Error(message);
}

export function notStrictEqual(actual, expected, message = 'expected another value') {
  if (Object.is(actual, expected)) throw new Error(message);
}
