/**
 * Stands in for the package `string-width` in the bundle: how many columns a text takes. The package knows emoji and East
 * Asian wide characters, which help texts have none of, and costs a third of a start for it.
 */
export default function stringWidth(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence of a terminal begins with one
  return [...text.replace(/\u001B\[[\d;]*m/g, '').normalize('NFC')].length;
}
