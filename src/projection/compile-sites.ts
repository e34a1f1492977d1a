import type { Model } from '../model/compile-model.ts';
import { type Expression, operandsOf } from '../model/expression.ts';
import { applyBinary, applyUnary } from './apply-operation.ts';
import { binaryKernel, selectKernel, sumKernel, unaryKernel } from './site-kernels.ts';

/** A part of the model, ready to be computed in the current year: one value, or one for each site of a pool. */
export interface Computed {
  /** 0 for a single value, else the number of sites. */
  readonly width: number;
  readonly run: () => Float64Array;
}

/** The state that computing reads: it moves from year to year. */
export interface Workspace {
  readonly model: Model;
  readonly parameters: Float64Array;
  /** The row of a table in the current year. */
  readonly tableRow: (table: number) => Float64Array;
  /** The row of a variable, this year's or last year's. */
  readonly variableRow: (variable: number, lag: 0 | 1) => Float64Array;
  readonly year: Float64Array;
}

const NO_SITES = 0;

/** The number of sites that an expression ranges over: 0 where it is one value. */
function widthOf(expression: Expression, model: Model): number {
  switch (expression.op) {
    case 'table':
      return sitesOf(model, (model.tables[expression.table] as Model['tables'][number]).pool);
    case 'variable':
      return sitesOf(model, (model.variables[expression.variable] as Model['variables'][number]).pool);
    case 'sum':
      return NO_SITES;
    default:
      return Math.max(NO_SITES, ...operandsOf(expression).map((operand) => widthOf(operand, model)));
  }
}

function sitesOf(model: Model, pool: number | null): number {
  return pool === null ? NO_SITES : (model.pools[pool]?.sites.length ?? NO_SITES);
}

/** Turns an expression into steps over arrays; `width` is that of the variable which it stands in. */
export function compileSites(expression: Expression, workspace: Workspace, width: number): Computed {
  const { model } = workspace;
  const compile = (part: Expression) => compileSites(part, workspace, width);
  const single = (value: number): Computed => {
    const out = Float64Array.of(value);
    return { width: NO_SITES, run: () => out };
  };
  switch (expression.op) {
    case 'number':
      return single(expression.value);
    case 'missing':
      return single(Number.NaN);
    case 'parameter': {
      const out = workspace.parameters.subarray(expression.parameter, expression.parameter + 1);
      return { width: NO_SITES, run: () => out };
    }
    case 'year':
      return { width: NO_SITES, run: () => workspace.year };
    case 'table': {
      const { table } = expression;
      return { width: widthOf(expression, model), run: () => workspace.tableRow(table) };
    }
    case 'variable': {
      const { variable, lag } = expression;
      return { width: widthOf(expression, model), run: () => workspace.variableRow(variable, lag) };
    }
    case 'at':
    case 'carried':
      throw new Error(`${expression.op} stands only in ${expression.op === 'at' ? 'metrics' : 'a carry'}`);
    case 'exp':
    case 'ln':
      return compileUnary(expression.op, compile(expression.operand));
    case 'select':
      return compileSelect(compile(expression.condition), compile(expression.then), compile(expression.otherwise));
    case 'sum': {
      const of = compileSites(expression.of, workspace, sitesOf(model, expression.pool));
      const out = new Float64Array(1);
      const sites = sitesOf(model, expression.pool);
      return {
        width: NO_SITES,
        run: () => {
          out[0] = sumKernel(of.run(), of.width === NO_SITES ? 0 : 1, sites);
          return out;
        },
      };
    }
    case 'carry':
      return compileCarry(expression, workspace, width);
    default:
      return compileBinary(expression.op, compile(expression.left), compile(expression.right));
  }
}

function compileBinary(operation: Parameters<typeof applyBinary>[0], left: Computed, right: Computed): Computed {
  const width = Math.max(left.width, right.width);
  const out = new Float64Array(Math.max(1, width));
  if (width === NO_SITES) {
    return {
      width,
      run: () => {
        out[0] = applyBinary(operation, left.run()[0], right.run()[0]);
        return out;
      },
    };
  }
  const kernel = binaryKernel(operation);
  const [leftStride, rightStride] = [left.width === NO_SITES ? 0 : 1, right.width === NO_SITES ? 0 : 1];
  return {
    width,
    run: () => {
      kernel(out, left.run(), leftStride, right.run(), rightStride);
      return out;
    },
  };
}

function compileUnary(operation: 'exp' | 'ln', operand: Computed): Computed {
  const out = new Float64Array(Math.max(1, operand.width));
  return {
    width: operand.width,
    run: () => {
      if (operand.width === NO_SITES) out[0] = applyUnary(operation, operand.run()[0]);
      else unaryKernel(operation, out, operand.run());
      return out;
    },
  };
}

/** A choice by one value reads only the branch that it takes; most of a plan's choices are by the year. */
function compileSelect(condition: Computed, then: Computed, otherwise: Computed): Computed {
  const width = Math.max(condition.width, then.width, otherwise.width);
  const out = new Float64Array(Math.max(1, width));
  if (condition.width === NO_SITES) {
    return {
      width,
      run: () => {
        const taken = condition.run()[0] !== 0 ? then : otherwise;
        const value = taken.run();
        return taken.width === width ? value : out.fill(value[0]);
      },
    };
  }
  const [thenStride, otherwiseStride] = [then.width === NO_SITES ? 0 : 1, otherwise.width === NO_SITES ? 0 : 1];
  return {
    width,
    run: () => {
      selectKernel(out, condition.run(), then.run(), thenStride, otherwise.run(), otherwiseStride);
      return out;
    },
  };
}

/** A running value, site by site: what does not depend on it is computed for all sites first. */
function compileCarry(expression: Extract<Expression, { op: 'carry' }>, workspace: Workspace, width: number): Computed {
  const sites = sitesOf(workspace.model, expression.pool);
  const initial = compileSites(expression.initial, workspace, width);
  const prepared: (() => void)[] = [];
  const next = compileCarried(expression.next, workspace, sites, prepared);
  const out = new Float64Array(width === NO_SITES ? 1 : sites);
  return {
    width: width === NO_SITES ? NO_SITES : sites,
    run: () => {
      for (const prepare of prepared) prepare();
      let running = initial.run()[0];
      for (let site = 0; site < sites; site++) {
        if (width !== NO_SITES) out[site] = running;
        running = next(running, site);
      }
      if (width === NO_SITES) out[0] = running;
      return out;
    },
  };
}

type Carried = (running: number, site: number) => number;

function compileCarried(expression: Expression, workspace: Workspace, sites: number, prepared: (() => void)[]): Carried {
  if (expression.op === 'carried') return (running) => running;
  if (!readsCarried(expression)) {
    const computed = compileSites(expression, workspace, sites);
    let row = new Float64Array(0);
    prepared.push(() => {
      row = computed.run() as Float64Array<ArrayBuffer>;
    });
    return computed.width === NO_SITES ? () => row[0] : (_, site) => row[site];
  }
  const compile = (part: Expression) => compileCarried(part, workspace, sites, prepared);
  switch (expression.op) {
    case 'select': {
      const [condition, then, otherwise] = [compile(expression.condition), compile(expression.then), compile(expression.otherwise)];
      return (running, site) => (condition(running, site) !== 0 ? then(running, site) : otherwise(running, site));
    }
    case 'exp':
    case 'ln': {
      const operand = compile(expression.operand);
      const { op } = expression;
      return (running, site) => applyUnary(op, operand(running, site));
    }
    case 'number':
    case 'missing':
    case 'parameter':
    case 'table':
    case 'year':
    case 'variable':
    case 'at':
    case 'sum':
    case 'carry':
      throw new Error(`${expression.op} does not read a running value`);
    default: {
      const [left, right] = [compile(expression.left), compile(expression.right)];
      const { op } = expression;
      return (running, site) => applyBinary(op, left(running, site), right(running, site));
    }
  }
}

function readsCarried(expression: Expression): boolean {
  return expression.op === 'carried' || (expression.op !== 'carry' && operandsOf(expression).some(readsCarried));
}
