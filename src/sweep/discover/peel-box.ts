import { type Box, type Cases, casesIn, countInside, type Restriction, restrict } from './box.ts';
import { cutSide } from './cut-side.ts';

/** A box on the way from all cases to the densest, with the cases inside. */
export interface Peeled {
  readonly box: Box;
  readonly cases: number;
  readonly hits: number;
}

export interface PeelOptions {
  /** Share of the cases in the box that a step takes off at least. */
  readonly alpha: number;
  /** Share of all cases below which a box is not peeled further. */
  readonly leastMass: number;
}

interface Candidate {
  readonly factor: number;
  readonly restriction: Restriction;
  readonly removed: number;
  readonly hitsRemoved: number;
}

/**
 * Peels a box: again and again the thin slice goes whose loss raises the density most for each case lost. Choices lose one
 * value at a time, numbers a slice at either end. It ends where no slice raises the density, so two dense corners that
 * lie diagonally and weigh the same hide each other.
 *
 * @param open 1 for the cases that are still to be covered
 * @returns the boxes of all steps, the unrestricted one first
 * @source Friedman and Fisher (1999), doi:10.1023/A:1008894516817; the gain for each case lost:
 *   Kwakkel and Jaxa-Rozen (2016), doi:10.1016/j.envsoft.2015.11.020
 */
export function peelBox(cases: Cases, open: Uint8Array, { alpha, leastMass }: PeelOptions): readonly Peeled[] {
  const { n, inputs, choice } = cases;
  const orders = choice.map((_, factor) =>
    Uint32Array.from(open.keys())
      .filter((i) => open[i] === 1)
      .sort((a, b) => inputs[factor * n + a] - inputs[factor * n + b]),
  );
  const inside = open.slice();
  let box: Box = choice.map(() => null);
  let here = countInside(cases, inside);
  const least = Math.max(1, leastMass * here.cases);
  const steps: Peeled[] = [{ box, ...here }];
  while (here.hits < here.cases) {
    const found = choice.flatMap((isChoice, factor) => {
      const order = orders[factor].filter((i) => inside[i] === 1);
      return isChoice ? withoutOneValue(cases, factor, order) : withoutOneEnd(cases, factor, order, box[factor], alpha);
    });
    const fit = found.filter(({ removed }) => here.cases - removed >= least);
    const best = bestOf(fit, here);
    if (best === null) break;
    box = restrict(box, best.factor, best.restriction);
    const allowed = casesIn(cases, box);
    for (let i = 0; i < n; i++) inside[i] &= allowed[i];
    here = countInside(cases, inside);
    steps.push({ box, ...here });
  }
  return steps;
}

/** The slice whose loss raises the density most for each case lost; null where none raises it. */
function bestOf(
  found: readonly Candidate[],
  { cases, hits }: { readonly cases: number; readonly hits: number },
): Candidate | null {
  const gain = ({ removed, hitsRemoved }: Candidate) => ((hits - hitsRemoved) / (cases - removed) - hits / cases) / removed;
  return found.reduce<Candidate | null>((most, item) => (gain(item) > (most === null ? 0 : gain(most)) ? item : most), null);
}

function withoutOneEnd(
  { n, inputs, interest }: Cases,
  factor: number,
  order: Uint32Array,
  restriction: Restriction,
  alpha: number,
): readonly Candidate[] {
  const sorted = Float64Array.from(order, (i) => inputs[factor * n + i]);
  const { low = null, high = null } = restriction?.kind === 'range' ? restriction : {};
  return (['low', 'high'] as const).flatMap((side) => {
    const cut = cutSide(sorted, alpha, side);
    if (cut === null) return [];
    let hitsRemoved = 0;
    for (let at = 0; at < cut.removed; at++) hitsRemoved += interest[order[side === 'low' ? at : order.length - 1 - at]];
    const ends = side === 'low' ? { low: cut.at, high } : { low, high: cut.at };
    return [{ factor, restriction: { kind: 'range', ...ends } as const, removed: cut.removed, hitsRemoved }];
  });
}

function withoutOneValue({ n, inputs, interest }: Cases, factor: number, order: Uint32Array): readonly Candidate[] {
  const groups = new Map<number, { removed: number; hitsRemoved: number }>();
  for (const i of order) {
    const input = inputs[factor * n + i];
    const group = groups.get(input) ?? { removed: 0, hitsRemoved: 0 };
    groups.set(input, { removed: group.removed + 1, hitsRemoved: group.hitsRemoved + interest[i] });
  }
  if (groups.size < 2) return [];
  return [...groups].map(([input, counts]) => ({
    factor,
    restriction: { kind: 'set', values: [...groups.keys()].filter((value) => value !== input) } as const,
    ...counts,
  }));
}
