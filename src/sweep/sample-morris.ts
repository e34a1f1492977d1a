import type { Uncertainty } from '../base/quantity.ts';
import { mix, wordsOf } from '../base/random/mix.ts';
import { BLOCK } from '../projection/blocks/sample-block.ts';
import type { Design, SamplePlan, Sampler } from './design.ts';
import { designSize } from './design-size.ts';
import { groupsOf } from './groups-of.ts';
import { lawLoops } from './law-loops.ts';

/** The share of an unbounded distribution that is left out at each end: its central 99.9 % is its range. */
const LEFT_OUT = 0.0005;
/** Keeps these sequences apart from others of the same seed. */
const STARTS = 6;
const ORDER = 7;

/**
 * The samples of a Morris design: trajectories of k + 1 samples, each of which moves one more of k groups of factors.
 *
 * A factor takes the quantiles of `0, 1/(p-1), ... 1` (`p` levels, even). In a trajectory it moves once, by `p/2` levels, that is
 * by `p/(2(p-1))`, up or down, each way with equal chance and from each possible level; the order of the groups is random. Factors of one group move in the
 * same step, each its own way.
 * @source groups: F. Campolongo, J. Cariboni, A. Saltelli, Environmental Modelling & Software 22 (2007) 1509-1518; M. D. Morris: Factorial sampling plans for preliminary computational experiments. Technometrics 33 (1991) 161-174
 */
export function sampleMorris(plan: SamplePlan, design: Extract<Design, { kind: 'morris' }>): Sampler {
  const { factors } = plan;
  const groups = groupsOf(plan);
  const k = groups.length;
  const { levels } = design;
  const jump = levels / 2;
  const size = designSize(plan);
  const seed = wordsOf(design.seed);
  const values = factors.map(({ law }) => levelValues(law, levels));
  // Of the trajectory at hand: which level each factor leaves and takes, and at which step.
  const before = new Int32Array(factors.length);
  const after = new Int32Array(factors.length);
  const order = new Int32Array(k);
  const step = new Int32Array(factors.length);
  const draw = (trajectory: number): void => {
    for (let factor = 0; factor < factors.length; factor++) {
      const word = mix(...seed, STARTS, ...wordsOf(trajectory), factor);
      const level = below(jump, word);
      const up = mix(word, 1) & 1;
      before[factor] = up ? level : level + jump;
      after[factor] = up ? level + jump : level;
    }
    for (let group = 0; group < k; group++) {
      // The order so far with this group put somewhere in it.
      const at = below(group + 1, mix(...seed, ORDER, ...wordsOf(trajectory), group));
      order[group] = order[at] as number;
      order[at] = group;
    }
    for (let position = 0; position < k; position++)
      for (const factor of groups[order[position] as number]?.members ?? []) step[factor] = position + 1;
  };
  return {
    size,
    fill(block, into) {
      const first = block * BLOCK;
      const count = Math.min(BLOCK, size - first);
      let trajectory = Math.floor(first / (k + 1));
      let row = first - trajectory * (k + 1);
      draw(trajectory);
      for (let i = 0; i < count; i++) {
        for (let factor = 0; factor < factors.length; factor++) {
          const level = row >= (step[factor] as number) ? after[factor] : before[factor];
          into[factor * BLOCK + i] = values[factor]?.[level as number] as number;
        }
        row++;
        if (row <= k) continue;
        row = 0;
        trajectory++;
        draw(trajectory);
      }
      return count;
    },
  };
}

/** The values of a factor at its levels. */
function levelValues(law: Uncertainty, levels: number): Float64Array {
  const values = Float64Array.from({ length: levels }, (_, level) => level / (levels - 1));
  const [openBelow, openAbove] = openEnds(law);
  const from = openBelow ? LEFT_OUT : 0;
  const width = (openAbove ? 1 - LEFT_OUT : 1) - from;
  for (let level = 0; level < levels; level++) values[level] = from + width * (values[level] as number);
  lawLoops(law).fromUniform(values, 0, levels);
  return values;
}

function openEnds(law: Uncertainty): readonly [boolean, boolean] {
  if (law.kind === 'quantiles') return [true, true];
  return law.kind === 'normal' ? [law.low === null, law.high === null] : [false, false];
}

/** A whole number in 0..bound-1 from a random word. */
function below(bound: number, word: number): number {
  return Math.floor(((word >>> 0) / 2 ** 32) * bound);
}
