import { failure, type Result, success } from '../../base/result.ts';
import { checkOutput } from '../analyse/check-output.ts';
import type { DesignedOutput } from '../analyse/designed-output.ts';
import type { PlainKind } from '../analyse/rank-sensitivity.ts';
import type { Refusal } from '../analyse/refusal.ts';
import { binomialTail } from './binomial-tail.ts';
import { type Box, type BoxFit, type Cases, casesIn, countInside, fitOf, type Restriction, restrict } from './box.ts';
import { pasteBox } from './paste-box.ts';
import { peelBox } from './peel-box.ts';
import { readableBounds } from './readable-bounds.ts';

export interface DiscoverOptions {
  /** Which cases are of interest: 1 or 0 among the outputs. */
  readonly interest: 0 | 1;
  readonly alpha: number;
  readonly leastMass: number;
  readonly mostBoxes: number;
}

export interface RestrictedFactor {
  readonly factor: number;
  readonly restriction: Exclude<Restriction, null>;
  /** Density of the same box without this restriction. */
  readonly densityWithout: number;
  /** Probability that the density without this restriction would give as many hits as the box has. */
  readonly quasiP: number;
}

/** One box; a later one says what the earlier ones leave. */
export interface FoundBox {
  readonly box: Box;
  /** Against all cases. */
  readonly fit: BoxFit;
  readonly cases: number;
  readonly hits: number;
  readonly factors: readonly RestrictedFactor[];
  /** The boxes from which this one was chosen: coverage against density. Against the cases that were open then. */
  readonly tradeOff: readonly BoxFit[];
  /** Which of them this one started from, before its sides were moved. */
  readonly chosen: number;
  /** Whether a box on the way was dense enough to be chosen for that. */
  readonly dense: boolean;
}

export interface Discovery {
  readonly cases: number;
  readonly hits: number;
  /** Share of cases of interest that a box is to have. */
  readonly wantedDensity: number;
  readonly boxes: readonly FoundBox[];
  /** Share of all cases of interest that lie in any of the boxes. */
  readonly covered: number;
}

const FEWEST = 200;
const FEWEST_OF_EITHER = 20;
/** A restriction that chance explains with at least this probability is given up. */
const LIKELY_CHANCE = 0.05;
/** What is left to be covered must be worth a box. */
const LEAST_LEFT = 0.1;
const DENSE = 0.8;

/**
 * Finds boxes in the space of the factors in which cases of interest are dense: peel, choose, paste, give up what chance
 * explains, round the bounds, count again; then the same for what is left.
 *
 * Of the boxes on the way the one with the highest harmonic mean of coverage and density is chosen, among those of the wanted
 * density where there are any: 80 %, or half way from the share among all cases to 100 %, whichever is higher.
 *
 * @param output 1 where a sample reaches the target, 0 where it does not
 * @param inputs factors x samples, row by row
 * @source Bryant and Lempert (2010), doi:10.1016/j.techfore.2009.08.002
 */
export function discoverBoxes(
  output: DesignedOutput<PlainKind>,
  inputs: Float64Array,
  { interest, alpha, leastMass, mostBoxes }: DiscoverOptions,
): Result<Discovery, Refusal> {
  const refusal = checkOutput(output);
  if (refusal !== null) return failure([refusal]);
  const n = output.values.length;
  if (n < FEWEST) return failure([{ code: 'too-few-samples', found: n, needed: FEWEST }]);
  const cases: Cases = {
    n,
    choice: output.plan.factors.map(({ law }) => law.kind === 'choices'),
    inputs,
    interest: Uint8Array.from(output.values, (value) => (value === interest ? 1 : 0)),
  };
  const totals = countInside(cases, new Uint8Array(n).fill(1));
  const different = Math.min(totals.hits, n - totals.hits);
  if (different < FEWEST_OF_EITHER)
    return failure([{ code: 'nearly-constant', different, samples: n, needed: FEWEST_OF_EITHER }]);
  const wantedDensity = Math.max(DENSE, (1 + totals.hits / n) / 2);
  const open = new Uint8Array(n).fill(1);
  const boxes: FoundBox[] = [];
  while (boxes.length < mostBoxes) {
    const left = countInside(cases, open);
    if (left.hits < LEAST_LEFT * totals.hits || left.hits < FEWEST_OF_EITHER) break;
    const found = findBox(cases, open, wantedDensity, { alpha, leastMass });
    const density = found.hits / found.cases;
    // The first box is the best there is; another one must be as dense as was wanted.
    if (found.factors.length === 0 || (boxes.length > 0 && density < wantedDensity)) break;
    boxes.push({ ...found, fit: fitOf(found, totals, found.box) });
    const inside = casesIn(cases, found.box);
    for (let i = 0; i < n; i++) open[i] &= 1 - inside[i];
  }
  const covered = 1 - countInside(cases, open).hits / totals.hits;
  return success({ cases: n, hits: totals.hits, wantedDensity, boxes, covered });
}

function findBox(
  cases: Cases,
  open: Uint8Array,
  wantedDensity: number,
  options: { readonly alpha: number; readonly leastMass: number },
): Omit<FoundBox, 'fit'> {
  const totals = countInside(cases, open);
  const count = (box: Box) => {
    const inside = casesIn(cases, box);
    return countInside(
      cases,
      inside.map((value, i) => value & open[i]),
    );
  };
  const steps = peelBox(cases, open, options);
  const tradeOff = steps.map((step) => fitOf(step, totals, step.box));
  const balance = ({ coverage, density }: BoxFit) => (2 * coverage * density) / (coverage + density || 1);
  const dense = tradeOff.some(({ density }) => density >= wantedDensity);
  const best = tradeOff.reduce((most, fit, index) => {
    if (dense && fit.density < wantedDensity) return most;
    return most < 0 || balance(fit) > balance(tradeOff[most]) ? index : most;
  }, -1);
  let box = pasteBox(cases, open, steps[best].box, options.alpha);
  let tested = testRestrictions(box, count);
  for (;;) {
    const weakest = tested.reduce((worst, item) => (item.quasiP > worst.quasiP ? item : worst), tested[0]);
    if (weakest === undefined || weakest.quasiP < LIKELY_CHANCE) break;
    box = restrict(box, weakest.factor, null);
    tested = testRestrictions(box, count);
  }
  box = readableBounds(cases, box);
  return {
    ...{ box, ...count(box), tradeOff },
    factors: testRestrictions(box, count),
    ...{ dense, chosen: best },
  };
}

/** Each restriction against the same box without it. */
function testRestrictions(
  box: Box,
  count: (box: Box) => { readonly cases: number; readonly hits: number },
): readonly RestrictedFactor[] {
  const whole = count(box);
  const found = box.flatMap((restriction, factor): RestrictedFactor[] => {
    if (restriction === null) return [];
    const without = count(restrict(box, factor, null));
    const densityWithout = without.hits / without.cases;
    return [{ factor, restriction, densityWithout, quasiP: binomialTail(whole.hits, whole.cases, densityWithout) }];
  });
  return found.sort((a, b) => a.quasiP - b.quasiP);
}
