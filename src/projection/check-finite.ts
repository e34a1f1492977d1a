import type { Domain } from '../base/quantity.ts';
import type { Model } from '../model/compile-model.ts';
import { type Expression, operandsOf } from '../model/expression.ts';
import type { ModelProblem } from '../model/model-problem.ts';
import { applyBinary, applyUnary } from './apply-operation.ts';
import type { Projection } from './project-numbers.ts';

/**
 * The variables that leave the finite numbers by the end of the plan or the last deadline, each in its first such year. A value that is missing for a reason (the
 * occupancy of no land) is none of them; it is told apart by following the arithmetic that made it.
 */
export function checkFinite(projection: Projection): readonly ModelProblem[] {
  const { model } = projection;
  const problems: ModelProblem[] = checkDomains(projection);
  if (problems.length > 0) return problems;
  const through = Math.min(projection.through, Math.max(model.to, ...model.metrics.map(({ target }) => target.year)));
  for (const index of model.order) {
    const variable = model.variables[index] as Model['variables'][number];
    if (variable.pool !== null) continue;
    for (let year = model.base; year <= through; year++) {
      if (isExplained(projection, index, year)) continue;
      const series = model.series.find((item) => item.variable === index)?.series;
      const target = model.metrics[0]?.target.place ?? { file: '', line: 1, column: 1 };
      problems.push({
        code: 'not-finite',
        place: series?.place ?? target,
        path: series?.path ?? variable.name,
        facts: { variable: variable.name, year },
      });
      // What follows from it says nothing new.
      return problems;
    }
  }
  return problems;
}

/** Whether a variable without sites is finite in a year, or missing for a reason. */
export function isExplained(projection: Projection, index: number, year: number): boolean {
  const { initial, step } = projection.model.variables[index] as Model['variables'][number];
  const value = projection.row(index, year)[0];
  return (
    Number.isFinite(value) ||
    (Number.isNaN(value) && isMissing(year === projection.model.base ? initial : step, projection, year))
  );
}

/** Whether a key takes a computed number; one that is missing it takes. */
export function fitsDomain(value: number, domain: Domain): boolean {
  return (
    domain === 'any' ||
    Number.isNaN(value) ||
    (value >= 0 && (domain !== 'positive' || value > 0) && (domain !== 'share' || value <= 1))
  );
}

/** Computed numbers that their key does not take: a share above 1, a negative length of time. */
function checkDomains({ model, parameters }: Projection): ModelProblem[] {
  return model.parameters.flatMap(({ domain, path, provenance }, index): ModelProblem[] => {
    const value = parameters[index];
    return fitsDomain(value, domain)
      ? []
      : [{ code: 'formula-out-of-domain', place: provenance.place, path, facts: { path, value, domain } }];
  });
}

/** Whether a value that is not a number is so because something it rests on has no value. */
function isMissing(expression: Expression, projection: Projection, year: number): boolean {
  return evaluate(expression, projection, year) === 'missing';
}

function evaluate(expression: Expression, projection: Projection, year: number): number | 'missing' {
  const of = (part: Expression) => evaluate(part, projection, year);
  const known = (value: number): number | 'missing' => (Number.isNaN(value) ? 'missing' : value);
  switch (expression.op) {
    case 'number':
      return known(expression.value);
    case 'missing':
      return 'missing';
    case 'parameter':
      return projection.parameters[expression.parameter];
    case 'table':
      return known(tableValue(projection, expression.table, year));
    case 'year':
      return year;
    case 'variable':
      return known(projection.row(expression.variable, year - expression.lag)[0]);
    case 'at':
      return known(projection.row(expression.variable, expression.year)[0]);
    case 'exp':
    case 'ln': {
      const operand = of(expression.operand);
      return operand === 'missing' ? operand : applyUnary(expression.op, operand);
    }
    case 'select': {
      const condition = of(expression.condition);
      return condition === 'missing' ? condition : of(condition !== 0 ? expression.then : expression.otherwise);
    }
    case 'sum':
    case 'carry':
    case 'carried':
      // Sums over sites of finite quantities are finite; one that is not comes from a missing value by site.
      return operandsOf(expression).some(mentionsMissing) ? 'missing' : Number.NaN;
    default: {
      const [left, right] = [of(expression.left), of(expression.right)];
      if (expression.op === '>=' || expression.op === '>')
        return left === 'missing' || right === 'missing' ? 0 : applyBinary(expression.op, left, right);
      return left === 'missing' || right === 'missing' ? 'missing' : applyBinary(expression.op, left, right);
    }
  }
}

function mentionsMissing(expression: Expression): boolean {
  return expression.op === 'missing' || operandsOf(expression).some(mentionsMissing);
}

function tableValue(projection: Projection, index: number, year: number): number {
  const table = projection.model.tables[index] as Model['tables'][number];
  const cell = Math.max(0, Math.min(table.years - 1, year - table.firstYear));
  const parameter = table.parameters[cell];
  return parameter >= 0 ? projection.parameters[parameter] : table.numbers[cell];
}
