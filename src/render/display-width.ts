const NARROW = /^[\u0020-\u007e]*$/;
// marks that stand on the letter before them, and characters that take no place
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;
// East Asian scripts, full-width forms and emoji
const DOUBLE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/**
 * Columns that a text takes in a terminal: a Vietnamese letter takes one, however its accents are stored.
 * @example displayWidth('Bắc Giang'.normalize('NFD')) // 9
 */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : DOUBLE.test(character) ? 2 : 1;
  return width;
}
