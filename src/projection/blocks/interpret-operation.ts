import { exp, ln, pow } from '../../base/power.ts';
import type { Node } from './graph.ts';

/** One operation over all lanes: writes into `out`. Conditions are 1 and 0. */
export function operateOnLanes({ operation, a, b, c }: Node, out: Float64Array, values: readonly Float64Array[]): void {
  const x = values[a] as Float64Array;
  const y = (values[b] ?? x) as Float64Array;
  const z = (values[c] ?? x) as Float64Array;
  const apply = (value: (i: number) => number): void => {
    for (let i = 0; i < out.length; i++) out[i] = value(i);
  };
  switch (operation) {
    case '+':
      for (let i = 0; i < out.length; i++) out[i] = x[i] + y[i];
      return;
    case '-':
      for (let i = 0; i < out.length; i++) out[i] = x[i] - y[i];
      return;
    case '*':
      for (let i = 0; i < out.length; i++) out[i] = x[i] * y[i];
      return;
    case '/':
      for (let i = 0; i < out.length; i++) out[i] = x[i] / y[i];
      return;
    case 'min':
      for (let i = 0; i < out.length; i++) out[i] = Math.min(x[i], y[i]);
      return;
    case 'max':
      for (let i = 0; i < out.length; i++) out[i] = Math.max(x[i], y[i]);
      return;
    case '>=':
      for (let i = 0; i < out.length; i++) out[i] = x[i] >= y[i] ? 1 : 0;
      return;
    case '>':
      for (let i = 0; i < out.length; i++) out[i] = x[i] > y[i] ? 1 : 0;
      return;
    case 'pow':
      apply((i) => pow(x[i] as number, y[i] as number));
      return;
    case 'exp':
      apply((i) => exp(x[i] as number));
      return;
    case 'ln':
      apply((i) => ln(x[i] as number));
      return;
    case 'select':
      for (let i = 0; i < out.length; i++) out[i] = z[i] !== 0 ? x[i] : y[i];
      return;
    case 'keep':
      for (let i = 0; i < out.length; i++) out[i] = y[i] !== 0 ? x[i] : 0;
      return;
    case 'and':
      for (let i = 0; i < out.length; i++) out[i] = x[i] * y[i];
      return;
    case 'or':
      for (let i = 0; i < out.length; i++) out[i] = Math.max(x[i], y[i]);
      return;
    case 'not':
      for (let i = 0; i < out.length; i++) out[i] = 1 - x[i];
      return;
    case 'number':
      out.set(x);
      return;
    case 'mask':
      for (let i = 0; i < out.length; i++) out[i] = x[i] !== 0 ? 1 : 0;
      return;
    case 'unordered':
      for (let i = 0; i < out.length; i++) out[i] = Number.isNaN(x[i]) ? 1 : 0;
      return;
    case 'differs':
      for (let i = 0; i < out.length; i++) out[i] = Object.is(x[i], y[i]) ? 0 : 1;
      return;
    default:
      throw new Error(`${operation} is no operation on values`);
  }
}
