import type { Ramp } from '../../scenario/scenario.ts';
import { divide, type Expression, number, ZERO } from '../expression.ts';
import { type Cell, cellOf, type ModelBuilder } from '../model-builder.ts';
import type { Site } from './lay-out-sites.ts';
import { byShape, type RampTerms } from './ramp.ts';

const LN_10 = Math.LN10;
const TWO_LN_100 = 4 * Math.LN10;

/** The ramps of a pool's sites: one expression for all of them, whatever shapes they mix. */
export interface PoolRamps {
  /** Occupancy at age 0 by site: the base occupancy of a site that operates in the base year, else the ramp's own start. */
  readonly start: Expression;
  /** Applies a function of one ramp to all sites. */
  forEachShape(apply: (ramp: RampTerms) => Expression): Expression;
}

type Shape = Ramp['shape'];

/** Tables by site of the ramps' numbers, one set for each shape that occurs. */
export function compileRamps(builder: ModelBuilder, pool: number, prefix: string, sites: readonly Site[]): PoolRamps {
  const table = (name: string, cell: (site: Site) => Cell) =>
    builder.table(`${prefix}.ramp.${name}`, pool, 0, 1, sites.map(cell));
  const start = table('start', (site) => cellOf(startOf(builder, site)));
  const shapes = [...new Set(sites.map((site) => site.line.ramp.shape))].sort();
  const terms = shapes.map((shape) => termsOf(builder, shape, sites, table));
  const codes = table('shape', (site) => shapes.indexOf(site.line.ramp.shape));
  return {
    start,
    forEachShape: (apply) => (terms.length === 1 ? apply(terms[0] as RampTerms) : byShape(codes, terms.map(apply))),
  };
}

/** Where the ramp starts: a point stated at age 0 gives way to a base occupancy. */
function startOf(builder: ModelBuilder, { line }: Site): Expression {
  if (line.occupancy !== null) return builder.parameter(line.occupancy);
  const { ramp } = line;
  const atZero = ramp.shape === 'points' ? ramp.points.find((point) => point.age === 0)?.occupancy : undefined;
  const from = atZero ?? ramp.from;
  return from === null ? ZERO : builder.parameter(from);
}

function termsOf(
  builder: ModelBuilder,
  shape: Shape,
  sites: readonly Site[],
  table: (name: string, cell: (site: Site) => Cell) => Expression,
): RampTerms {
  // A site of another shape reads harmless numbers: its branch is never taken.
  const own = <R extends Ramp>(site: Site, is: (ramp: Ramp) => ramp is R): R | undefined =>
    is(site.line.ramp) ? site.line.ramp : undefined;
  if (shape === 'points') {
    const isPoints = (ramp: Ramp): ramp is Extract<Ramp, { shape: 'points' }> => ramp.shape === 'points';
    const later = (site: Site) => own(site, isPoints)?.points.filter((point) => point.age > 0) ?? [];
    const length = Math.max(...sites.map((site) => later(site).length));
    const columns = Array.from({ length }, (_, index) => index);
    return {
      shape,
      flat: table('flat', (site) => (later(site).length === 0 ? 1 : 0)),
      ages: columns.map((index) => table(`age_${index + 1}`, (site) => ageOf(later(site), index))),
      values: columns.map((index) =>
        table(`value_${index + 1}`, (site) => {
          const points = later(site);
          const point = points[index] ?? points.at(-1);
          return cellOf(point === undefined ? startOf(builder, site) : builder.parameter(point.occupancy));
        }),
      ),
    };
  }
  const isPath = (ramp: Ramp): ramp is Exclude<Ramp, { shape: 'points' }> => ramp.shape === shape;
  const cell = (name: string, value: (ramp: Exclude<Ramp, { shape: 'points' }>) => Expression) =>
    table(`${shape}.${name}`, (site) => {
      const ramp = own(site, isPath);
      return ramp === undefined ? 1 : cellOf(value(ramp));
    });
  const to = cell('to', (ramp) => builder.parameter(ramp.to));
  if (shape === 'linear') return { shape, to, years: cell('years', (ramp) => builder.parameter(ramp.pace.quantity)) };
  const numerator = number(shape === 'saturating' ? LN_10 : TWO_LN_100);
  const rates = new Map<string, Expression>();
  const rate = cell('rate', ({ pace }) => {
    const { quantity } = pace;
    if (pace.kind === 'k') return builder.parameter(quantity);
    const known = rates.get(quantity.path);
    if (known !== undefined) return known;
    const made = builder.derived(`${quantity.path}:rate`, quantity.place, divide(numerator, builder.parameter(quantity)));
    rates.set(quantity.path, made);
    return made;
  });
  return { shape, to, rate };
}

/** Ages of points that a site does not have follow its last one, so that they add nothing. */
function ageOf(points: readonly { readonly age: number }[], index: number): number {
  const last = points.at(-1)?.age ?? 0;
  return points[index]?.age ?? last + (index - points.length + 1);
}
