import { type Box, type Cases, casesIn, countInside, type Restriction, restrict } from './box.ts';

/**
 * Pastes: moves the sides of a peeled box out again, each by a thin slice, as long as its density does not fall. Peeling is
 * greedy and may have cut too deep on one side before it found the other.
 *
 * @param open 1 for the cases that count
 * @param alpha share of the cases in the box that a step adds at least
 * @source Friedman and Fisher (1999), section 14.2
 */
export function pasteBox(cases: Cases, open: Uint8Array, from: Box, alpha: number): Box {
  let box = from;
  for (;;) {
    const here = countOpen(cases, open, box);
    const wider = box.flatMap((restriction, factor) =>
      widen(cases, open, box, factor, restriction, Math.max(1, Math.floor(alpha * here.cases))),
    );
    let best = { box, ...here };
    for (const candidate of wider) {
      const count = countOpen(cases, open, candidate);
      if (count.cases <= best.cases || count.hits * here.cases < here.hits * count.cases) continue;
      best = { box: candidate, ...count };
    }
    if (best.box === box) return box;
    box = best.box;
  }
}

function countOpen(cases: Cases, open: Uint8Array, box: Box): { readonly cases: number; readonly hits: number } {
  const inside = casesIn(cases, box);
  return countInside(
    cases,
    inside.map((value, i) => value & open[i]),
  );
}

/** The box with one side moved out past so many of the cases that only this side keeps out; or with one more choice. */
function widen(
  cases: Cases,
  open: Uint8Array,
  box: Box,
  factor: number,
  restriction: Restriction,
  count: number,
): readonly Box[] {
  if (restriction === null) return [];
  const { n, inputs } = cases;
  const others = casesIn(cases, restrict(box, factor, null));
  const row = inputs.subarray(factor * n, (factor + 1) * n).filter((_, i) => others[i] === 1 && open[i] === 1);
  if (restriction.kind === 'set') {
    const missing = [...new Set(row)].filter((value) => !restriction.values.includes(value));
    return missing.map((value) =>
      restrict(box, factor, { kind: 'set', values: [...restriction.values, value].sort((a, b) => a - b) }),
    );
  }
  const { low, high } = restriction;
  const wider: Box[] = [];
  const next = (outside: Float64Array) => midway(outside, count);
  if (low !== null) {
    const end = next(
      row
        .filter((value) => value < low)
        .sort()
        .reverse(),
    );
    wider.push(restrict(box, factor, rangeOf(end, high)));
  }
  if (high !== null) {
    const end = next(row.filter((value) => value > high).sort());
    wider.push(restrict(box, factor, rangeOf(low, end)));
  }
  return wider;
}

/** The end that takes in so many more, nearest first, with all that equal the last; null where that is all of them. */
function midway(outside: Float64Array, count: number): number | null {
  let taken = count;
  while (taken < outside.length && outside[taken] === outside[taken - 1]) taken++;
  return taken >= outside.length ? null : outside[taken - 1] + (outside[taken] - outside[taken - 1]) / 2;
}

function rangeOf(low: number | null, high: number | null): Restriction {
  return low === null && high === null ? null : { kind: 'range', low, high };
}
