import type { Quantity } from '../base/quantity.ts';
import type { Model } from '../model/compile-model.ts';
import type { Projection, Projector } from '../projection/project-numbers.ts';

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
  readonly isReached: (projection: Projection) => boolean;
  readonly parameters: ReadonlySet<number>;
}

/** Values of a range that are tried first, besides the central one. */
const GRID = 8;
/** Halvings of the interval in which the answer changes: the range to one part in a hundred thousand. */
const HALVINGS = 14;

/** An assumption that may vary, with the ends of what is tried. */
interface Candidate {
  readonly parameter: number;
  readonly quantity: Quantity;
  readonly low: number;
  readonly high: number;
}

/** Assumptions with a range, in the order of the scenario. */
export function candidates(model: Model): readonly Candidate[] {
  return model.parameters.flatMap(({ quantity, provenance }, parameter): Candidate[] => {
    if (quantity === null || quantity.uncertainty === null || provenance.kind !== 'assumed') return [];
    const [low, high] = supportOf(quantity);
    return low < high ? [{ parameter, quantity, low, high }] : [];
  });
}

/** The values that a number may take; of an unbounded distribution the central 99.9 %. */
export function supportOf({ uncertainty, value }: Quantity): readonly [number, number] {
  if (uncertainty === null) return [value, value];
  switch (uncertainty.kind) {
    case 'choices':
      return [Math.min(...uncertainty.values), Math.max(...uncertainty.values)];
    case 'normal':
      return [uncertainty.low ?? uncertainty.mean - DEVIATIONS * uncertainty.sd, uncertainty.high ?? uncertainty.mean + DEVIATIONS * uncertainty.sd];
    case 'quantiles': {
      const { p5, p95, shape } = uncertainty;
      const half = DEVIATIONS / DEVIATIONS_OF_P95;
      if (shape === 'normal') return [(p5 + p95) / 2 - (half * (p95 - p5)) / 2, (p5 + p95) / 2 + (half * (p95 - p5)) / 2];
      const spread = (p95 / p5) ** (half / 2);
      return [Math.sqrt(p5 * p95) / spread, Math.sqrt(p5 * p95) * spread];
    }
    default:
      return [uncertainty.low, uncertainty.high];
  }
}

/** Standard deviations on either side of the mean that hold 99.9 % and 90 % of a normal distribution. */
const DEVIATIONS = 3.290526731491926;
const DEVIATIONS_OF_P95 = 1.6448536269514722;

/**
 * For each assumption alone the value, nearest to the central one, at which the answer changes: a search over its range, the
 * nearest change first. The trials share their projections. The best lever, by the share of its range that it moves, comes first.
 */
export function findLevers(model: Model, projector: Projector, trials: readonly Trial[]): readonly (readonly Lever[])[] {
  const levers: Lever[][] = trials.map(() => []);
  for (const candidate of candidates(model)) {
    const open = trials.map((trial, index) => ({ trial, index })).filter(({ trial }) => trial.parameters.has(candidate.parameter));
    if (open.length === 0) continue;
    const answers = (value: number) => {
      const projection = projector.run(new Map([[candidate.parameter, value]]));
      return open.map(({ trial }) => trial.isReached(projection));
    };
    const tried = gridOf(candidate).map((value) => ({ value, answers: answers(value) }));
    for (const [position, { trial, index }] of open.entries()) {
      const change = nearestChange(candidate, tried, position, trial.reached);
      const value = change === undefined ? null : refine(change, (middle) => answers(middle)[position] === trial.reached, trial.reached);
      levers[index]?.push({ path: candidate.quantity.path, quantity: candidate.quantity, value, effect: trial.reached ? 'keeps' : 'reaches' });
    }
  }
  return levers.map((list) => [...list].sort((a, b) => moveOf(a) - moveOf(b)));
}

function gridOf({ low, high, quantity }: Candidate): readonly number[] {
  if (quantity.uncertainty?.kind === 'choices') return [...quantity.uncertainty.values].sort((a, b) => a - b);
  return Array.from({ length: GRID + 1 }, (_, index) => low + ((high - low) * index) / GRID);
}

interface Change {
  readonly same: number;
  readonly other: number;
  readonly whole: boolean;
}

/** The tried value nearest to the central one with another answer, and its neighbour on the central side. */
function nearestChange({ quantity }: Candidate, tried: readonly { value: number; answers: readonly boolean[] }[], position: number, reached: boolean): Change | undefined {
  const central = quantity.value;
  const changed = tried
    .filter((item) => item.answers[position] !== reached)
    .sort((a, b) => Math.abs(a.value - central) - Math.abs(b.value - central))[0];
  if (changed === undefined) return undefined;
  const between = tried.map((item) => item.value).filter((value) => (value - central) * (value - changed.value) < 0);
  const same = between.length === 0 ? central : between.reduce((near, value) => (Math.abs(value - changed.value) < Math.abs(near - changed.value) ? value : near));
  return { same, other: changed.value, whole: quantity.uncertainty?.kind === 'choices' };
}

/** Halves the interval; gives its end that reaches the target. */
function refine({ same, other, whole }: Change, asBefore: (value: number) => boolean, reached: boolean): number {
  if (whole) return reached ? same : other;
  let [inside, outside] = [same, other];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = inside + (outside - inside) / 2;
    if (asBefore(middle)) inside = middle;
    else outside = middle;
  }
  return reached ? inside : outside;
}

function moveOf({ value, quantity }: Lever): number {
  const [low, high] = supportOf(quantity);
  return value === null ? Number.POSITIVE_INFINITY : Math.abs(value - quantity.value) / (high - low);
}
