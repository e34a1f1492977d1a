import { nearest } from '../base/nearest.ts';
import { NO_UNIT, type Unit } from '../base/unit.ts';
import type { Model } from '../model/compile-model.ts';
import { AGGREGATES, DENOMINATORS } from '../scenario/aggregates.ts';
import type { SweepColumn } from '../sweep/plan-sweep.ts';

/** What can be measured of a scenario in every year. */
interface Subject {
  readonly name: string;
  readonly unit: Unit;
  readonly prices: string | null;
  readonly variable: number;
  /** Whether it is measured where nothing is named: another denominator of the same land is not. */
  readonly usual: boolean;
}

export interface ChosenColumns {
  readonly columns: readonly SweepColumn[];
  /** Names asked for that the scenario does not have. */
  readonly unknown: readonly { readonly name: string; readonly nearest: string | null }[];
}

/**
 * The columns of a sweep, from the base year to the last year of the plan: the series and the results of each pool, or those of
 * them that are named, alone (`parks.leased`) or by what they begin with (`parks`).
 */
export function chooseColumns(model: Model, only: readonly string[] | undefined): ChosenColumns {
  const all = subjectsOf(model);
  const isNamed = (name: string, wanted: string) => name === wanted || name.startsWith(`${wanted}.`);
  const chosen = all.filter(({ name, usual }) => (only === undefined ? usual : only.some((wanted) => isNamed(name, wanted))));
  const names = all.map(({ name }) => name);
  const unknown = (only ?? [])
    .filter((wanted) => !names.some((name) => isNamed(name, wanted)))
    .map((name) => ({ name, nearest: nearest(name, names) ?? null }));
  const years = Array.from({ length: model.to - model.base + 1 }, (_, index) => model.base + index);
  const columns = chosen.flatMap(({ name, unit, prices, variable }) =>
    years.map(
      (year): SweepColumn => ({
        ...{ name: `${name}.${year}`, subject: name, year, prices },
        unit: { text: unit.text, percent: unit.percent, perYear: unit.perYear },
        column: { kind: 'variable', variable, site: null, year },
      }),
    ),
  );
  return { columns, unknown };
}

function subjectsOf(model: Model): readonly Subject[] {
  const series = model.series.map(
    ({ series: { name, unit, prices }, variable }): Subject => ({ name, unit, prices, variable, usual: true }),
  );
  const aggregates = model.pools.flatMap(({ pool }) =>
    Object.entries(AGGREGATES).map(([aggregate, unit]): Subject => {
      const name = `${pool.name}.${aggregate}`;
      const usual = !DENOMINATORS.some(
        (over) => /^(leasable|unleased|occupancy)\./.test(aggregate) && aggregate.endsWith(`.${over}`),
      );
      return { name, unit: unit ?? NO_UNIT, prices: null, variable: model.variableByName.get(name) as number, usual };
    }),
  );
  return [...series, ...aggregates];
}
