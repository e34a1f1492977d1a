/** What a stage gives: a value, or every problem that a user can mend. What a programmer gets wrong throws. */
export type Result<Value, P> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly P[] };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<P>(problems: readonly P[]): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems };
}
