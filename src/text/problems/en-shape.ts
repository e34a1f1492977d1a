import { UNIT_NAMES } from '../../base/unit.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import { asPercent, exampleOf, inOrder, wholeNumbersAround, withoutMinus } from './mend.ts';
import type { Sentences } from './sentences.ts';
import { unitMeant } from './unit-meant.ts';
import { code, codes, oneOf } from './words.ts';

/** Sections, in the words of a sentence: `` is the top level, `<number>` any number written as a section. */
const section = (path: string): string =>
  path === ''
    ? 'the top of the file'
    : path === '<number>'
      ? 'a number, as in `{range: 60 to 300 ha/yr, likely: 150 ha/yr}`'
      : code(path);
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list, as in `[one, two]`',
  object: 'a section of lines `key: value`',
};
/** What several kinds mean together. */
const TOGETHER: Readonly<Record<string, string>> = {
  'string number object': 'a number with its unit, as in `500 ha/yr`',
  'string number': 'a number with its unit, as in `500 ha/yr`',
  'string object': 'a text',
  'integer object': 'a year, or years with a number for each, as in `{2022: 3, 2024: 4}`',
  'integer string': 'a year, or a period as in `2021 to 2027`',
  'string integer': 'a year, or a period as in `2024 to 2030`',
  'boolean string': '`true`, or the reason',
  'string array': 'the name of a file, or a list of names',
  'object array': 'a section of lines `key: value`',
};
const kindsOf = (expected: readonly string[]): string =>
  TOGETHER[expected.join(' ')] ?? expected.map((kind) => KINDS[kind] ?? kind).join(' or ');

/** What is wrong in the shape of a section or in a typed number, in English. */
export const englishShape = {
  'unknown-key': ({ key, nearest, legalAt = [], known }) => ({
    message: legalAt.length > 0 ? `${code(key)} cannot stand here.` : `${code(key)} is no key that is known here.`,
    hint:
      nearest !== undefined && legalAt.length === 0
        ? `Write ${code(nearest)}.`
        : legalAt.length > 0
          ? `It belongs in ${legalAt.map(section).join(', or in ')}: check the indent.${nearest === undefined ? '' : ` Or write ${code(nearest)}.`}`
          : known.length === 0
            ? 'Delete it.'
            : `These can stand here: ${codes(known)}.`,
  }),
  'missing-key': ({ key, in: where }) => ({
    message: where === '' ? `${code(key)} is missing.` : `${code(where)} needs ${code(key)}.`,
    hint: `Add ${code(exampleOf(key))}.`,
  }),
  'wrong-type': ({ expected, found, text }) => ({
    message: {
      map: 'A section of lines `key: value` cannot stand here.',
      list: 'A list cannot stand here.',
      nothing: 'There is no value here.',
      text: `The text ${code(text)} cannot stand here.`,
      number: `The number ${code(text)} cannot stand here.`,
      boolean: `${code(text)} cannot stand here.`,
    }[found],
    hint:
      found === 'text' && /^\d+$/.test(text) && expected.includes('integer')
        ? `Write ${code(text)} without quotes.`
        : `Write ${kindsOf(expected)}${found === 'nothing' ? ', or delete the line' : ''}.`,
  }),
  'not-one-of': ({ found, allowed, nearest }) => ({
    message: `${code(found)} is none of the words that can stand here.`,
    hint: nearest === undefined ? `Write ${oneOf(allowed, 'or')}.` : `Write ${code(nearest)}. Possible: ${codes(allowed)}.`,
  }),
  'not-an-identifier': ({ key, write }) => ({
    message: `${code(key)} cannot be a name: names have small letters a to z, digits and \`_\`, a letter first.`,
    hint: `Write ${code(write === '' ? 'park_1' : write)}, and the full name as its \`label\`.`,
  }),
  'bad-period-key': ({ key }) => ({
    message: `${code(key)} is neither a year nor a period.`,
    hint: 'Write a year, `2025`, or where a number holds for several years a period, `2021-2025`.',
  }),
  'empty-section': ({ key }) => ({
    message: `Nothing stands under ${code(key)}.`,
    hint: 'Write at least one entry there.',
  }),
  'year-out-of-range': ({ found, low, high }) => ({
    message: `${code(found)} is no year to plan for.`,
    hint: `Write a year from ${low} to ${high}.`,
  }),

  'number-thousands-separator': ({ found, write }) => ({
    message: `${code(found)} has a sign between its thousands.`,
    hint: `Write ${code(write)}.`,
  }),
  'number-decimal-comma': ({ found, write }) => ({
    message: `${code(found)} has a decimal comma.`,
    hint: `Write ${code(write)}, with a point.`,
  }),
  'number-looks-grouped': ({ found, write, orElse }) => ({
    message: `${code(found)} can be read in two ways: the point may part thousands, or be a decimal point.`,
    hint: `Write ${code(write)} for thousands${orElse === '' ? '' : `, or ${code(orElse)} for a decimal`}.`,
  }),
  'number-not-read': ({ found, example }) => ({
    message:
      found === ''
        ? 'There is no number here.'
        : found === '[...]'
          ? 'A list cannot stand for a number.'
          : `${code(found)} is no number.`,
    hint: `Write it like ${code(example)}.`,
  }),
  'number-not-finite': ({ found }) => ({
    message: `${code(found)} is too large to reckon with.`,
    hint: 'Write a smaller number. Where there is no limit, leave the entry out.',
  }),
  'unit-missing': ({ found, write }) => ({
    message: `${code(found)} has no unit.`,
    hint: `Write ${code(write)}.`,
  }),
  'unit-unknown': ({ found, nearest }) => {
    const write = unitMeant(found) ?? nearest;
    return {
      message: `${code(found)} is no unit that is known.`,
      hint:
        write === undefined
          ? `Units are ${codes(UNIT_NAMES.slice(0, 4))}, \`ha/yr\`, \`billion VND\`, \`workers/ha\` and the like; one of your own goes under \`units\`, as in \`units: [looms]\`.`
          : `Write ${code(write)}.`,
    };
  },
  'unit-mismatch': ({ found, expected, example }) => ({
    message: `${code(found)} is in another unit than the ${code(expected)} that is asked for here.`,
    hint: `Write it like ${code(example)}.`,
  }),
  'unit-not-wanted': ({ found, write }) => ({
    message: `${code(found)} has a unit, and a plain number is asked for here.`,
    hint: `Write ${code(write)}.`,
  }),
  'percent-missing': ({ found, write }) => {
    const percent = asPercent(found, write);
    return {
      message: `${code(found)} has no percent sign.`,
      hint:
        percent === undefined
          ? `Write ${code(write)}.`
          : `Write ${code(percent)}; or ${code(write)}, if it is less than one percent.`,
    };
  },
  'rate-needs-per-year': ({ found, write }) => ({
    message: `${code(found)} does not say that it is per year, as growth is.`,
    hint: `Write ${code(write)}.`,
  }),
  'share-needs-no-year': ({ found, write }) => ({
    message: `${code(found)} is a rate per year, and a share is asked for here.`,
    hint: `Write ${code(write)}.`,
  }),
  'negative-number': ({ found, key }) => ({
    message: `${code(found)} is below zero, which ${code(key)} cannot be.`,
    hint: `Write ${code(withoutMinus(found))}, if the minus is a slip.`,
  }),
  'share-over-100': ({ found }) => ({
    message: `${code(found)} is more than the whole.`,
    hint: 'Write 100% at most.',
  }),
  'not-positive': ({ found, key }) => ({
    message: `${code(found)} is not above zero, as ${code(key)} has to be.`,
    hint: 'Write a number above zero.',
  }),
  'not-a-whole-number': ({ found }) => ({
    message: `${code(found)} is no whole number.`,
    hint: `Write ${oneOf(wholeNumbersAround(found), 'or')}.`,
  }),
  'range-reversed': ({ found }) => {
    const ordered = inOrder(found);
    return {
      message: `${code(found)} runs from the larger number to the smaller.`,
      hint: ordered === undefined ? 'Write the smaller number first.' : `Write ${code(ordered)}.`,
    };
  },
  'likely-outside-range': ({ likely, range }) => ({
    message: `The likely value ${code(likely)} is outside its range, ${code(range)}.`,
    hint: 'Write a likely value within the range, or widen the range.',
  }),
  'distribution-incomplete': ({ missing, given }) => ({
    message: `${code(missing)} is missing beside ${codes(given)}.`,
    hint: `Add ${code(missing)}, or write a range: \`{range: 60 to 300 ha/yr, likely: 150 ha/yr}\`.`,
  }),
  'quantity-keys-clash': ({ keys }) => ({
    message: keys.length === 0 ? 'There is no number here.' : `${oneOf(keys, 'and')} state the number in more than one way.`,
    hint: 'Keep one way: `from`, or `value`, or `range` with `likely`, or `mean` with `sd`, or `p5` with `p95`, or `choices`.',
  }),
  'range-not-wanted': ({ found }) => ({
    message: `${code(found)} is not one fixed number, as is asked for here.`,
    hint: 'Write one number, neither a range nor a formula.',
  }),
  'prices-missing': ({ unit }) => ({
    message: `It is not said at which prices this money (${code(unit)}) is counted.`,
    hint: 'Add `prices: constant 2010` (the prices of that year) or `prices: current` (the prices of each year).',
  }),
  'prices-not-read': ({ found }) => ({
    message: `${code(found)} is no price basis.`,
    hint: 'Write `constant 2010` (the prices of that year) or `current` (the prices of each year).',
  }),
  'prices-clash': ({ found, expected }) => ({
    message: `This number is at ${found} prices, and its section at ${expected} prices.`,
    hint: `Take a number at ${expected} prices, or change \`prices\` of the section.`,
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
