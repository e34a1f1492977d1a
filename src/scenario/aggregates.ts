import { NO_UNIT, PERCENT, parseUnit, type Unit } from '../base/unit.ts';

const HECTARES = parseUnit('ha') as Unit;
const HECTARES_PER_YEAR = parseUnit('ha/yr') as Unit;
export const DENOMINATORS = ['operating', 'cleared', 'established', 'gross'] as const;

/** What is known of a pool in every year, by its name after the pool's. */
export const AGGREGATES: Readonly<Record<string, Unit>> = {
  'established.count': NO_UNIT,
  'established.area': HECTARES,
  'operating.count': NO_UNIT,
  'operating.area': HECTARES,
  cleared: HECTARES,
  leased: HECTARES,
  leasable: HECTARES,
  unleased: HECTARES,
  occupancy: PERCENT,
  take_up: HECTARES_PER_YEAR,
  ...Object.fromEntries(DENOMINATORS.map((over) => [`leasable.${over}`, HECTARES])),
  ...Object.fromEntries(DENOMINATORS.map((over) => [`unleased.${over}`, HECTARES])),
  ...Object.fromEntries(DENOMINATORS.map((over) => [`occupancy.${over}`, PERCENT])),
};

/** What is known of a single site, or of a cohort as a whole, by its name after the site's. */
export const SITE_QUANTITIES: Readonly<Record<string, Unit>> = {
  area: HECTARES,
  leasable: HECTARES,
  cleared: HECTARES,
  leased: HECTARES,
  unleased: HECTARES,
  occupancy: PERCENT,
  established: NO_UNIT,
  operating: NO_UNIT,
  age: parseUnit('yr') as Unit,
};

/** The unit of an aggregate, undefined where there is none of that name. */
export function aggregateUnit(name: string): Unit | undefined {
  return Object.hasOwn(AGGREGATES, name) ? AGGREGATES[name] : undefined;
}
