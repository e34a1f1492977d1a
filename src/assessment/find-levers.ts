import type { Quantity } from '../base/quantity.ts';
import { supportOf } from '../base/support-of.ts';
import type { Model } from '../model/compile-model.ts';
import type { Trials } from '../projection/trials.ts';

/** One assumption alone: the value at which the target is just reached, or just no longer. */
export interface Lever {
  /** `assumptions.delay`, `land.parks.take_up` */
  readonly path: string;
  readonly quantity: Quantity;
  /** Null where no value of the range changes the answer. */
  readonly value: number | null;
  /** Whether the value reaches what is missed, or is the last that keeps what is reached. */
  readonly effect: 'reaches' | 'keeps';
}

/** What has to be known of a target to try it. */
export interface Trial {
  readonly reached: boolean;
  /** In the last trial. */
  readonly isReached: () => boolean;
  /** The metric at the deadline, likewise: where no end of a range moves it, nothing inside is tried. */
  readonly metricValue: () => number;
  readonly centralValue: number;
  /** Whether the answer rests on that metric alone, and changes at one value of it. */
  readonly oneEdge: boolean;
  readonly parameters: ReadonlySet<number>;
}

/** Values inside a range that are tried where its ends change nothing: evenly spaced. */
const INSIDE = 2;
/** Part of the interval in which the answer changes that is left at the end: a few thousandths of the range. */
const PRECISION = 1 / 256;

/** An assumption that may vary, with the ends of what is tried. */
interface Candidate {
  readonly parameter: number;
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
}

/** Assumptions with a range, in the order of the scenario. */
function candidates(model: Model): readonly Candidate[] {
  return model.parameters.flatMap(({ quantity, provenance }, parameter): Candidate[] => {
    if (quantity === null || quantity.uncertainty === null || provenance.kind !== 'assumed') return [];
    const [low, high] = supportOf(quantity);
    return low < high ? [{ parameter, quantity, low, high }] : [];
  });
}

/**
 * For each assumption alone the value, nearest to the central one, at which the answer changes: a search over its range, the
 * nearest change first. The trials share their projections. The best lever, by the share of its range that it moves, comes first.
 */
export function findLevers(model: Model, tries: Trials, trials: readonly Trial[]): readonly (readonly Lever[])[] {
  const levers: Lever[][] = trials.map(() => []);
  for (const candidate of candidates(model)) {
    const open = trials
      .map((trial, index) => ({ trial, index }))
      .filter(({ trial }) => trial.parameters.has(candidate.parameter));
    if (open.length === 0) continue;
    // Targets that change between the same two values ask for the same projections.
    const made = new Map<number, Attempt>();
    const attempt = (value: number): Attempt => {
      const known = made.get(value);
      if (known !== undefined) return known;
      tries.run(new Map([[candidate.parameter, value]]));
      const answers = open.map(({ trial }) => trial.isReached());
      const found = { value, answers, values: open.map(({ trial }) => trial.metricValue()) };
      made.set(value, found);
      return found;
    };
    const { quantity, low, high } = candidate;
    const choices = quantity.uncertainty?.kind === 'choices' ? quantity.uncertainty.values : null;
    const ends = (choices ?? [low, high]).map(attempt);
    const stuck = open.some(
      ({ trial }, position) => ends.every((end) => end.answers[position] === trial.reached) && mayHide(trial, ends, position),
    );
    const inside = stuck && choices === null ? insideOf(low, high).map(attempt) : [];
    const tried = [...ends, ...inside];
    for (const [position, { trial, index }] of open.entries()) {
      const change = nearestChange(candidate, tried, position, trial.reached);
      const asBefore = (value: number) => attempt(value).answers[position] === trial.reached;
      const value = change === undefined ? null : refine(change, asBefore, trial.reached);
      levers[index]?.push({ path: quantity.path, quantity, value, effect: trial.reached ? 'keeps' : 'reaches' });
    }
  }
  return levers.map((list) => [...list].sort((a, b) => moveOf(a) - moveOf(b)));
}

/** One value tried, with the answer and the metric of every target that is still open. */
interface Attempt {
  readonly value: number;
  readonly answers: readonly boolean[];
  readonly values: readonly number[];
}

/**
 * Whether another answer may lie between ends that have the same one: the ends move the metric, and they do not lie on either
 * side of a central value that is itself on the same side of the one edge.
 */
function mayHide({ centralValue, oneEdge }: Trial, [low, high]: readonly Attempt[], position: number): boolean {
  const [atLow, atHigh] = [low?.values[position] as number, high?.values[position] as number];
  const moves = !Object.is(atLow, atHigh);
  return moves && !(oneEdge && (centralValue - atLow) * (atHigh - centralValue) >= 0);
}

function insideOf(low: number, high: number): readonly number[] {
  return Array.from({ length: INSIDE }, (_, index) => low + ((high - low) * (index + 1)) / (INSIDE + 1));
}

interface Change {
  readonly same: number;
  readonly other: number;
  readonly whole: boolean;
}

/** The tried value nearest to the central one with another answer, and its neighbour on the central side. */
function nearestChange(
  { quantity }: Candidate,
  tried: readonly Attempt[],
  position: number,
  reached: boolean,
): Change | undefined {
  const central = quantity.value;
  const changed = tried
    .filter((item) => item.answers[position] !== reached)
    .sort((a, b) => Math.abs(a.value - central) - Math.abs(b.value - central))[0];
  if (changed === undefined) return undefined;
  const between = tried.map((item) => item.value).filter((value) => (value - central) * (value - changed.value) < 0);
  const same =
    between.length === 0
      ? central
      : between.reduce((near, value) => (Math.abs(value - changed.value) < Math.abs(near - changed.value) ? value : near));
  return { same, other: changed.value, whole: quantity.uncertainty?.kind === 'choices' };
}

/** Halves the interval, more or less, at round numbers; gives its end that reaches the target. */
function refine({ same, other, whole }: Change, asBefore: (value: number) => boolean, reached: boolean): number {
  if (whole) return reached ? same : other;
  let [inside, outside] = [same, other];
  const precision = Math.abs(other - same) * PRECISION;
  while (Math.abs(outside - inside) > precision) {
    const width = Math.abs(outside - inside);
    const middle = roundest(Math.min(inside, outside) + width / 4, width / 2);
    if (asBefore(middle)) inside = middle;
    else outside = middle;
  }
  return reached ? inside : outside;
}

/** The number with the fewest digits between `from` and so much more: what a planner would write. */
function roundest(from: number, width: number): number {
  const exponent = Number(width.toExponential().split('e')[1]);
  for (const step of [10, 5, 2, 1, 0.5]) {
    const [scale, unit] = exponent < 0 ? [10 ** -exponent, step] : [1, step * 10 ** exponent];
    const found = (Math.ceil((from * scale) / unit) * unit) / scale;
    if (found <= from + width) return found;
  }
  return from + width / 2;
}

function moveOf({ value, quantity }: Lever): number {
  const [low, high] = supportOf(quantity);
  return value === null ? Number.POSITIVE_INFINITY : Math.abs(value - quantity.value) / (high - low);
}
