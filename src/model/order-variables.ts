import type { VariableReads } from './variable-reads.ts';

/**
 * An order in which every variable comes after those of the same year that it reads, or the circle that prevents it.
 * Variables keep their order of definition where nothing asks for another.
 */
export function orderVariables(
  reads: readonly VariableReads[],
): { readonly order: readonly number[] } | { readonly circle: readonly number[] } {
  const order: number[] = [];
  const state = new Uint8Array(reads.length);
  for (let root = 0; root < reads.length; root++) {
    if (state[root] !== 0) continue;
    const path: number[] = [root];
    const next: number[] = [0];
    state[root] = 1;
    while (path.length > 0) {
      const top = path[path.length - 1] as number;
      const child = (reads[top] as VariableReads).now[next[next.length - 1]++ as number];
      if (child === undefined) {
        state[top] = 2;
        order.push(top);
        path.pop();
        next.pop();
      } else if (state[child] === 1) return { circle: path.slice(path.indexOf(child)) };
      else if (state[child] === 0) {
        state[child] = 1;
        path.push(child);
        next.push(0);
      }
    }
  }
  return { order };
}
