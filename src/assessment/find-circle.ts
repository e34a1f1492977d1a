import type { AnyQuantity } from '../base/quantity.ts';
import type { Metric } from '../model/compile-metric.ts';
import type { Model } from '../model/compile-model.ts';
import type { Series, Wanted } from '../scenario/scenario.ts';

/**
 * Whether a target is judged against itself: the base of its series was derived from it, or the path or growth rate of its
 * series is the very figure that it states (the same figure of the evidence; for typed numbers the same number for the same
 * quantity and year).
 */
export function isCircular(model: Model, { target, text }: Metric): boolean {
  const { wanted } = target;
  if (wanted === null) return false;
  const named = /^(?:cagr\(\s*)?([a-z][a-z0-9_]*)\b(?:\s*,\s*(\d{4})\s*,\s*(\d{4})\s*\))?$/.exec(text.trim());
  const series = model.series.find((item) => item.series.name === named?.[1])?.series;
  if (named === null || series === undefined) return false;
  if (text.trim().startsWith('cagr')) return growthIsTarget(series, wanted, Number(named[2]), Number(named[3]));
  return levelIsTarget(series, wanted, target.year);
}

function levelIsTarget({ rule }: Series, wanted: Wanted, year: number): boolean {
  if (rule.kind === 'growth' && rule.derivedFrom !== null) {
    const { later, year: derivedYear } = rule.derivedFrom;
    return sameFigure(later, wanted) || (derivedYear === year && sameTyped(later, wanted));
  }
  if (rule.kind !== 'path') return false;
  return rule.points.some(
    (point) => sameFigure(point.quantity, wanted) || (point.year === year && sameTyped(point.quantity, wanted)),
  );
}

function growthIsTarget({ rule }: Series, wanted: Wanted, from: number, to: number): boolean {
  if (rule.kind !== 'growth') return false;
  const last = rule.growth.at(-1);
  const inForce = Array.from({ length: to - from }, (_, index) => from + 1 + index).map(
    (year) => rule.growth.find((span) => year >= span.from && year <= span.to) ?? last,
  );
  if (inForce.some((span) => span !== undefined && sameFigure(span.quantity, wanted))) return true;
  return inForce.length > 0 && inForce.every((span) => span !== undefined && sameTyped(span.quantity, wanted));
}

function sameFigure(quantity: AnyQuantity, { quantity: wanted }: Wanted): boolean {
  return (
    quantity.kind === 'given' && wanted.provenance.figure !== undefined && quantity.provenance.figure === wanted.provenance.figure
  );
}

/** The same number, one of the two at least typed; a band is not one number. */
function sameTyped(quantity: AnyQuantity, { operator, quantity: wanted }: Wanted): boolean {
  if (quantity.kind !== 'given' || operator === 'between') return false;
  const typed = quantity.provenance.figure === undefined || wanted.provenance.figure === undefined;
  return typed && quantity.value === wanted.value;
}
