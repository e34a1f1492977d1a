import type { Model } from '../model/compile-model.ts';
import type { Target } from '../scenario/scenario.ts';
import type { MetricRecord } from './metric-record.ts';
import { type Band, satisfies } from './wanted-band.ts';

/** Whether a target holds: at the end of its year, in any year up to it, or in every year from it on. */
export function meets(target: Target, model: Model, holds: (year: number) => boolean): boolean {
  const years = yearsJudged(target, model);
  return target.timing === 'reach-by' ? years.some(holds) : years.every(holds);
}

/** The years in which a target is judged: any of them where it is to be reached by a year, else every one. */
export function yearsJudged(target: Target, model: Model): readonly number[] {
  switch (target.timing) {
    case 'by':
      return [target.year];
    case 'reach-by':
      return yearsBetween(model.base, target.year);
    case 'hold-from':
      return yearsBetween(target.year, Math.max(model.to, target.year));
  }
}

/** Met or missed, where the record says so; null where the deadline is not in it. */
export function recordedVerdict(target: Target, model: Model, record: MetricRecord, band: Band): 'met' | 'missed' | null {
  const holds = (year: number) => satisfies(record.valueIn(year), band);
  switch (target.timing) {
    case 'by':
      return record.covers(target.year) ? (holds(target.year) ? 'met' : 'missed') : null;
    case 'reach-by': {
      const years = yearsBetween(model.base + 1, target.year).filter(record.covers);
      if (years.some(holds)) return 'met';
      if (!record.covers(target.year)) return null;
      // What stands in the base year is given: a target that holds then has been reached.
      return holds(model.base) ? 'met' : 'missed';
    }
    case 'hold-from': {
      const years = yearsBetween(target.year, Math.max(model.to, target.year));
      if (years.some((year) => record.covers(year) && !holds(year))) return 'missed';
      return years.every(record.covers) ? 'met' : null;
    }
  }
}

/** The first projected year in which something holds, the base year included; null where it never does. */
export function firstYear(model: Model, holds: (year: number) => boolean): number | null {
  return yearsBetween(model.base, model.last).find(holds) ?? null;
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
