/**
 * The key that a path ends with, for messages: years, periods and places in a list are no keys.
 * @example keyOfPath('land.parks.observed.leased.2024') // 'leased'
 */
export function keyOfPath(path: string): string {
  const keys = path.split('.').filter((step) => !/^\d/.test(step));
  return (keys.at(-1) ?? path).replace(/\[\d+\]$/, '');
}
