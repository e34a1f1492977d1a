/** The years that a scenario may speak of, as the schema has them too: they keep every table of years short. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Whether a year is one that a scenario may speak of. */
export function isKnownYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
