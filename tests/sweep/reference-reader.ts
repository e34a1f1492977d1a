import { evaluateMetric } from '../../src/assessment/evaluate-metric.ts';
import type { Model } from '../../src/model/compile-model.ts';
import { BLOCK, type BlockReader, type BlockRequest } from '../../src/projection/blocks/sample-block.ts';
import { checkFinite } from '../../src/projection/check-finite.ts';
import { project } from '../../src/projection/project-numbers.ts';

/** What sample blocks have to equal to the last bit: the numbers reader, sample by sample. */
export function createReferenceReader(model: Model, { factors, columns }: BlockRequest): BlockReader {
  const projection = project(model);
  const trials = projection.trials({ through: model.last, only: new Set(model.variables.keys()) });
  return {
    run: (inputs, count, outputs, at, stride, suspects) => {
      for (let sample = 0; sample < count; sample++) {
        trials.run(new Map(factors.map((parameter, factor) => [parameter, inputs[factor * BLOCK + sample] as number])));
        if (checkFinite(projection).length > 0) suspects[at + sample] = 1;
        for (const [index, column] of columns.entries()) {
          outputs[index * stride + at + sample] =
            column.kind === 'metric'
              ? evaluateMetric(column.expression, projection, column.year)
              : (projection.row(column.variable, column.year)[column.site ?? 0] as number);
        }
      }
    },
  };
}
