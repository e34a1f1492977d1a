/**
 * The name nearest to a text that is allowed: small letters, digits and `_` (in seed files `-`), a letter first; '' where
 * nothing is left.
 * @example asIdentifier('Bắc Giang') // 'bac_giang'
 */
export function asIdentifier(text: string, separator: '_' | '-' = '_'): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, separator);
  return plain
    .replace(/^[^a-z]+/, '')
    .replace(/[_-]+$/, '')
    .slice(0, 60);
}
