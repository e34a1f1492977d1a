import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Model } from '../../src/model/compile-model.ts';
import { compileScenario } from '../../src/pipeline/compile-scenario.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import { BLOCK } from '../../src/projection/blocks/sample-block.ts';
import { project } from '../../src/projection/project-numbers.ts';
import type { SamplePlan, Sampler } from '../../src/sweep/design.ts';
import type { Factor } from '../../src/sweep/factor.ts';
import { planSweep, type SweepPlan } from '../../src/sweep/plan-sweep.ts';

/** A scenario of the folder `scenarios`, or a text, compiled. */
export async function modelOf(name: string, text?: string): Promise<Model> {
  const host = {
    read: (path: string) => {
      try {
        return { source: path === name && text !== undefined ? text : readFileSync(path, 'utf8') };
      } catch {
        return { reason: 'not-found' as const };
      }
    },
  };
  const loaded = loadScenario(host, name, {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const model = await compileScenario(loaded.value.scenario, 'from-today', loaded.value.mayBeUnused);
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return model.value;
}

/** Every assumption of a model that has a range. */
export function factorsOf(model: Model): readonly Factor[] {
  return model.parameters.flatMap(({ path, quantity, provenance }, parameter): Factor[] =>
    quantity === null || quantity.uncertainty === null || provenance.kind !== 'assumed'
      ? []
      : [{ path, parameter, unit: quantity.unit, central: quantity.value, law: quantity.uncertainty }],
  );
}

/** A sweep of all of them, with nothing but the columns that the targets need. */
export function planOf(model: Model, n: number, seed = 1): SweepPlan {
  const samples: SamplePlan = { factors: factorsOf(model), design: { kind: 'random', n, seed }, correlations: [] };
  return planSweep(model, assess(model, project(model)).targets, samples, []);
}

/** Uniform draws over the support of each factor, each from its number alone. */
export function uniformSampler({ samples }: SweepPlan): Sampler {
  const { factors, design } = samples;
  if (design.kind !== 'random') throw new Error('random samples alone');
  const spans = factors.map(({ law, central }) =>
    'low' in law && law.low !== null ? [law.low, law.high as number] : [0.9 * central, 1.1 * central],
  );
  return {
    size: design.n,
    fill: (block, into) => {
      const count = Math.min(BLOCK, design.n - block * BLOCK);
      for (const [factor, [low, high]] of spans.entries()) {
        for (let sample = 0; sample < count; sample++) {
          let word =
            Math.imul((block * BLOCK + sample + 1) ^ Math.imul(design.seed, 0x9e3779b1), 0x85ebca6b) ^ (factor * 0x27d4eb2f);
          word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
          word = Math.imul(word ^ (word >>> 13), 0x297a2d39);
          into[factor * BLOCK + sample] = low + ((high - low) * ((word ^ (word >>> 16)) >>> 0)) / 2 ** 32;
        }
      }
      return count;
    },
  };
}
