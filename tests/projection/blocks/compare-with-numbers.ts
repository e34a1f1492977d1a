import { evaluateMetric } from '../../../src/assessment/evaluate-metric.ts';
import type { Model } from '../../../src/model/compile-model.ts';
import { compileBlocks } from '../../../src/projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../../../src/projection/blocks/create-block-reader.ts';
import { BLOCK, type BlockColumn } from '../../../src/projection/blocks/sample-block.ts';
import { checkFinite } from '../../../src/projection/check-finite.ts';
import { type Projection, project } from '../../../src/projection/project-numbers.ts';

/** Every variable, site and year of a model up to a year, and every metric in those years. */
export function allColumns(model: Model, through: number): BlockColumn[] {
  const columns: BlockColumn[] = [];
  for (let year = model.base; year <= through; year++) {
    for (const [variable, { pool }] of model.variables.entries()) {
      const sites = pool === null ? [null] : (model.pools[pool]?.sites ?? []).map((_, site) => site);
      for (const site of sites) columns.push({ kind: 'variable', variable, site, year });
    }
    for (const { expression } of model.metrics) if (expression !== null) columns.push({ kind: 'metric', expression, year });
  }
  return columns;
}

/** Parameters that a sweep may vary: the given ones. */
export function givenParameters(model: Model): number[] {
  return model.parameters.flatMap((parameter, index) => (parameter.quantity === null ? [] : [index]));
}

interface Comparison {
  readonly factors: readonly number[];
  readonly columns: readonly BlockColumn[];
  /** Of each sample the values of the factors. */
  readonly samples: readonly (readonly number[])[];
  readonly through: number;
  /** With WebAssembly, without it, or both. */
  readonly wasm: readonly boolean[];
}

/** Runs samples through the block reader and through the numbers reader; gives the first difference in words. */
export function firstDifference(model: Model, { factors, columns, samples, through, wasm }: Comparison): string | undefined {
  const inputs = new Float64Array(factors.length * BLOCK);
  for (const [sample, values] of samples.entries()) {
    for (const [row, value] of values.entries()) inputs[row * BLOCK + sample] = value;
  }
  const program = structuredClone(compileBlocks(model, { factors, columns }));
  const results = wasm.map((useWasm) => {
    const outputs = new Float64Array(columns.length * samples.length);
    const suspects = new Uint8Array(samples.length);
    createBlockReader(program, { wasm: useWasm }).run(inputs, samples.length, outputs, 0, samples.length, suspects);
    return { name: useWasm ? 'WebAssembly' : 'interpreter', outputs, suspects };
  });
  const central = project(model, { through });
  const trials = central.trials({ through, only: new Set(model.variables.keys()) });
  for (const [sample, values] of samples.entries()) {
    trials.run(new Map(factors.map((parameter, row) => [parameter, values[row] as number])));
    const isWhole = checkFinite(central).length === 0;
    for (const [index, column] of columns.entries()) {
      const wanted = wantedOf(central, column);
      for (const { name, outputs } of results) {
        const found = outputs[index * samples.length + sample] as number;
        if (Object.is(wanted, found)) continue;
        return `${nameOf(model, column)} of sample ${sample}: ${found} by the ${name}, by numbers ${wanted}`;
      }
    }
    for (const { name, suspects } of results)
      if (!isWhole && suspects[sample] === 0) return `sample ${sample} is not suspect by the ${name}`;
  }
  return undefined;
}

function wantedOf(projection: Projection, column: BlockColumn): number {
  if (column.kind === 'metric') return evaluateMetric(column.expression, projection, column.year);
  return projection.row(column.variable, column.year)[column.site ?? 0] as number;
}

function nameOf(model: Model, column: BlockColumn): string {
  if (column.kind === 'metric')
    return `metric ${model.metrics.findIndex(({ expression }) => expression === column.expression)} in ${column.year}`;
  return `${model.variables[column.variable]?.name} at site ${column.site} in ${column.year}`;
}
