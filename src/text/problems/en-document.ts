import type { DocumentFacts } from '../../document/document-problem.ts';
import { quoted, withoutComma, withSpaceAfterColon } from './mend.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, oneOf } from './words.ts';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
const thousands = (value: number): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, ',');

/** What is wrong with a file before its content is looked at, in English. */
export const englishDocument: Sentences<DocumentFacts> = {
  'file-empty': () => ({
    message: 'The file is empty.',
    hint: 'Begin with the scenario that `parkreach init` writes, and change its numbers.',
  }),
  'file-not-utf8': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'The file is saved as UTF-16, not as UTF-8.'
        : 'The file is not saved as UTF-8: a letter here cannot be read.',
    hint: 'Save it again with the encoding UTF-8 (in Notepad: Save as, Encoding).',
  }),
  'file-nul': () => ({
    message: 'There is an invisible zero character (NUL) here.',
    hint: 'Delete it, and save the file as plain text.',
  }),
  'file-cr-only': () => ({
    message: 'This line ends as lines did on old Macintosh computers (CR alone), so that the next one runs into it.',
    hint: 'Save the file with Windows (CRLF) or Unix (LF) line ends.',
  }),
  'file-control-character': ({ codePoint }) => ({
    message: `There is an invisible character here (${codePoint}).`,
    hint: 'Delete it and type this place again.',
  }),
  'yaml-too-large': ({ bytes, limit }) => ({
    message: `The file has ${megabytes(bytes)} MB; up to ${megabytes(limit)} MB are read.`,
    hint: 'A scenario takes a few pages: check that this is the right file. Sites that are alike fit in one line with `count`.',
  }),
  'yaml-too-deep': ({ limit }) => ({
    message: `There are more than ${limit} levels within each other here.`,
    hint: 'Close the brackets that are open, and check the indents above: a scenario needs about eight levels.',
  }),
  'yaml-too-many-nodes': ({ limit }) => ({
    message: `The file goes on after ${thousands(limit)} words, signs and line ends, where reading stops.`,
    hint: 'Check that this is the right file. Sites that are alike fit in one line with `count`.',
  }),

  'yaml-directive': ({ directive }) => ({
    message: 'A line that begins with `%` gives orders to the reader of the file; none are needed.',
    hint: `Delete ${code(directive)}.`,
  }),
  'yaml-several-documents': () => ({
    message: 'A second scenario begins here: one file holds one.',
    hint: 'Delete the line `---` or `...` that parts them, or move what follows to a file of its own.',
  }),
  'yaml-tag': ({ tag }) => ({
    message: `${code(tag)} marks a kind of value; such marks are not used here.`,
    hint: `Delete ${code(tag)}. A value that has to stay text goes in quotes.`,
  }),
  'yaml-merge-key': () => ({
    message: '`<<` would take in another section; that is not used here.',
    hint: 'Copy the lines that are needed to this place, or keep them in a file of their own and name it under `include`.',
  }),
  'yaml-alias-unknown': ({ name }) => ({
    message: `${code(`*${name}`)} repeats a value marked ${code(`&${name}`)}, and there is none above.`,
    hint: 'Write the value here. A number that several places need goes under `assumptions`, and is used as `= its_name`.',
  }),
  'yaml-alias-circular': ({ name }) => ({
    message: `${code(`*${name}`)} stands within the very value that it repeats.`,
    hint: 'Write the value here.',
  }),
  'yaml-alias-explosion': ({ name, limit }) => ({
    message: `With ${code(`*${name}`)} the file repeats more than ${thousands(limit)} values.`,
    hint: 'Write the values where they are needed. Sites that are alike fit in one line with `count`.',
  }),

  'yaml-tab': () => ({
    message: 'The line is indented with a tab.',
    hint: 'Indent with spaces, two for each level.',
  }),
  'yaml-indentation': ({ spaces, allowed }) => ({
    message: `The line is indented by ${spaces === 1 ? '1 space' : `${spaces} spaces`}, like no line above that it could belong to.`,
    hint:
      allowed.length === 0
        ? 'Indent it like the lines that it belongs to.'
        : `Indent it by ${numbers(allowed, 'or')} spaces, like its neighbours.`,
  }),
  'yaml-continued-value': ({ text, firstLine }) => ({
    message: `This line is indented deeper than line ${firstLine}, whose value ${code(text)} is complete: the two run together.`,
    hint: `Indent it like line ${firstLine}. If it goes on with that text, put the whole text in quotes.`,
  }),
  'yaml-list-and-map-mixed': () => ({
    message: 'Lines with a dash and lines with `key: value` stand side by side here.',
    hint: 'Use one kind at one level: check the indent of this line.',
  }),
  'yaml-dash-after-key': () => ({
    message: 'A list cannot begin on the line of its key.',
    hint: 'Move `- ...` to the next line, or write the list in brackets: `[one, two]`.',
  }),
  'yaml-dash-without-space': ({ text }) => ({
    message: 'There is no space after the dash.',
    hint: `Write ${code(text.replace('-', '- '))}.`,
  }),
  'yaml-key-without-colon': ({ text }) => ({
    message: `There is no colon after ${code(text)}, so it has no value.`,
    hint: `Write ${code(`${text}: ...`)} with a value. If it goes on with the value before it, put that whole value in quotes.`,
  }),
  'yaml-colon-without-space': ({ key, text }) => ({
    message: `There is no space after ${code(`${key}:`)}.`,
    hint: `Write ${code(withSpaceAfterColon(text))}.`,
  }),
  'yaml-key-too-long': ({ limit }) => ({
    message: `What stands before the colon has more than ${limit} characters.`,
    hint: 'Check for a quote or a line end that is missing; a long text goes behind the colon, in quotes.',
  }),
  'yaml-comment-without-space': () => ({
    message: 'A remark begins here without a space before its `#`.',
    hint: 'Put a space before `#`.',
  }),

  'yaml-unclosed-quote': ({ quote }) => ({
    message: `The quote that opens here with ${code(quote)} is not closed.`,
    hint: `Put ${code(quote)} at the end of the text.`,
  }),
  'yaml-text-after-quote': ({ text }) => ({
    message: `${code(text)} stands behind the closing quote.`,
    hint: "Put the whole value in one pair of quotes. An apostrophe within `'...'` is typed twice.",
  }),
  'yaml-bad-escape': ({ escape: sequence }) => ({
    message: `${code(sequence)} has no meaning within double quotes.`,
    hint: `Use single quotes, or write ${code(`\\${sequence}`)}.`,
  }),
  'yaml-plain-with-colon': ({ text }) => ({
    message: 'The value holds a colon, and reads like a key within a key.',
    hint: `Put it in quotes: ${code(quoted(text))}.`,
  }),
  'yaml-plain-start': ({ character }) => ({
    message: `A value cannot begin with ${code(character)}.`,
    hint:
      character === '>'
        ? 'Write `over 5 ha` for more than a number; put any other text that begins with `>` in quotes.'
        : `Put the value in quotes, as in ${code(quoted(character === '%' ? '%' : `${character}...`))}.`,
  }),
  'yaml-unclosed-bracket': ({ bracket, closing }) => ({
    message: `The bracket ${code(bracket)} that opens here is not closed.`,
    hint: `Put ${code(closing)} where it ends.`,
  }),
  'yaml-mismatched-bracket': ({ bracket, opening, openingLine, closing }) => ({
    message: `${code(bracket)} cannot close the ${code(opening)} of line ${openingLine}.`,
    hint: `Write ${code(closing)} here.`,
  }),
  'yaml-extra-bracket': ({ bracket }) => ({
    message: `${code(bracket)} closes nothing.`,
    hint: 'Delete it, or open the bracket where it begins.',
  }),
  'yaml-missing-comma': () => ({
    message: 'A comma is missing before this.',
    hint: 'Put a comma between the entries of a bracket.',
  }),
  'yaml-extra-comma': () => ({
    message: 'There is a comma with nothing before it.',
    hint: 'Delete it.',
  }),
  'yaml-dash-in-brackets': () => ({
    message: 'A list with dashes cannot stand in brackets.',
    hint: 'Write `[one, two]`, or take the brackets away.',
  }),
  'map-cut-by-comma': ({ key, text }) => ({
    message: `The value of ${code(key)} holds a comma, and within {...} it is cut there.`,
    hint: `Write ${code(`${key}: ${withoutComma(text)}`)}.`,
  }),
  'list-cut-by-comma': ({ text }) => ({
    message: 'This value holds a comma, and within [...] it is cut there.',
    hint: `Put it in quotes: ${code(quoted(text))}.`,
  }),
  'map-colon-cut': ({ text }) => ({
    message: `${code(text)} is followed by a second colon, and within {...} the value is cut there.`,
    hint: 'Put the whole value in quotes.',
  }),
  'map-dots': () => ({
    message: 'The three dots stand for something that is left out.',
    hint: 'Write what belongs here, or delete them.',
  }),

  'yaml-duplicate-key': ({ key, firstLine }) => ({
    message: `${code(key)} stands here a second time: the first is in line ${firstLine}.`,
    hint: 'Keep one of the two.',
  }),
  'key-not-normalised-duplicate': ({ key, firstLine }) => ({
    message: `${code(key)} stands here a second time: the first is in line ${firstLine}. They look alike, but their accents are stored in two ways.`,
    hint: 'Keep one of the two.',
  }),
  'key-forbidden': ({ key }) => ({
    message: `${code(key)} cannot be a name.`,
    hint: 'Choose another name, such as `park_1`.',
  }),
  'key-not-text': ({ found }) => ({
    message: `A name belongs before the colon, and here stands ${{ map: 'a section in {...}', list: 'a list in [...]', alias: 'a reference with `*`' }[found]}.`,
    hint: 'Write `name: value`; a value in braces has one pair of them.',
  }),
  'key-empty': () => ({
    message: 'There is no name before the colon.',
    hint: 'Write `name: value`, or delete the line.',
  }),
  'key-odd-space': ({ key, codePoint }) => ({
    message: `${code(key)} holds a space that is no plain space (${codePoint}).`,
    hint: 'Delete it and type a plain space; such spaces come with text that is copied from a web page or a document.',
  }),
  'value-not-finite': ({ text }) => ({
    message: `${code(text)} is no number to reckon with.`,
    hint: 'Write a plain number with its unit. Where there is no limit, leave the entry out.',
  }),
  'value-control-character': ({ codePoint }) => ({
    message: `The text holds an invisible character (${codePoint}).`,
    hint: 'Take it out of the text.',
  }),
  'yaml-syntax': ({ detail }) => ({
    message: `This cannot be read (${code(detail.split('\n')[0] ?? '')}).`,
    hint: 'Check the brackets, quotes, colons and indents of this line and of the one above.',
  }),

  'override-no-equals': ({ text }) => ({
    message: `${code(text)} has no equals sign, so it sets nothing.`,
    hint: 'Write the path, `=` and the value: `land.parks.take_up=60 ha/yr`.',
  }),
  'override-bad-path': ({ path }) => ({
    message: `${code(path)} is no path of keys.`,
    hint: 'Write the keys from the top down, with a point between two: `land.parks.take_up`.',
  }),
  'override-unknown-parent': ({ path, missing, parent, nearest, keys }) => ({
    message: `There is no ${code(missing)} ${parent === '' ? 'at the top' : `under ${code(parent)}`}.`,
    hint:
      nearest === undefined
        ? keys.length === 0
          ? `Nothing stands there: shorten ${code(path)}.`
          : `Write one of the keys that stand there: ${codes(keys)}.`
        : `Write ${code(`${parent === '' ? '' : `${parent}.`}${nearest}${path.slice((parent === '' ? 0 : parent.length + 1) + missing.length)}`)}.`,
  }),
  'override-through-value': ({ path, at, found }) => ({
    message: `${code(path)} leads below ${code(at)}, which is ${found === 'list' ? 'a list' : 'a single value'}.`,
    hint: `End the path there, and give the whole: ${code(at)}.`,
  }),
};

function numbers(values: readonly number[], word: string): string {
  return oneOf(values, word).replaceAll('`', '');
}
