import type { ModelFacts } from '../../model/model-problem.ts';
import { asPercent } from './mend.ts';
import type { Said, Sentences } from './sentences.ts';
import { code, codes, plain } from './words.ts';

const unit = (text: string): string => (text === '' ? 'a plain number' : code(text));
const orKnown = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Write ${code(nearest)}.`;

/** What is wrong in formulas and in how the parts of a plan fit together, in English. */
export const englishModel: Sentences<ModelFacts> = {
  'formula-fault': formulaFault,
  'unknown-name': ({ name, nearest, allowed }) => ({
    message: `${code(name)} names nothing in this scenario.`,
    hint: orKnown(
      nearest,
      allowed.length === 0 ? 'Add it under `assumptions`.' : `Write a name that is there, such as ${codes(allowed)}.`,
    ),
  }),
  'name-is-no-value': ({ name, examples }) => ({
    message: `${code(name)} has many figures, and none is chosen.`,
    hint: `Name one of them, such as ${codes(examples)}.`,
  }),
  'unknown-function': ({ name, nearest, allowed }) => ({
    message: `${code(name)} is no function of formulas.`,
    hint: orKnown(nearest, `Functions are ${codes(allowed)}. A product needs its sign, as in \`a * (b + c)\`.`),
  }),
  'function-arguments': ({ name, usage }) => ({
    message: `What stands in the brackets of ${code(name)} does not fit.`,
    hint: `Write it like ${code(usage)}.`,
  }),
  'pool-without-districts': ({ pool }) => ({
    message: `The pool ${code(pool)} has no districts to count over.`,
    hint: 'Give its sites a `district`, or count over the sites of the pool itself.',
  }),
  'function-only-in-metrics': ({ name }) => ({
    message: `${code(name)} looks at several years at once, which only the metric of a target can do.`,
    hint: 'Move it into `metric` of a target; in a series write `prev(x)`, `base(x)` or `total(x)`.',
  }),
  'function-not-in-assumptions': ({ name }) => ({
    message: `${code(name)} looks at results, and a formula after \`=\` is reckoned before there are any.`,
    hint: 'Use named assumptions here; results can be used in the `formula` of a series and in the `metric` of a target.',
  }),
  'comparison-outside-condition': ({ operation }) => ({
    message: `${code(operation)} compares two values, and a number is asked for here.`,
    hint: 'Compare within `count`, as in `count(clusters, occupancy >= 0.3)`, or by `at_least` and `at_most` of a target.',
  }),
  'formula-unit-clash': ({ left, right, operation }) => ({
    message: `${unit(left)} and ${unit(right)} cannot be joined by ${code(operation)}.`,
    hint: 'Bring both to one unit: multiply or divide by an assumption, such as workers per hectare.',
  }),
  'formula-scale-clash': ({ left, right }) => ({
    message: `${code(left)} and ${code(right)} count the same in different sizes.`,
    hint: `State both in ${code(left)} or both in ${code(right)}.`,
  }),
  'formula-prices-clash': ({ left, right }) => ({
    message: `Money at ${left} prices meets money at ${right} prices.`,
    hint: 'State both at the same prices; a series of price changes can turn one into the other.',
  }),
  'formula-unit-result': ({ found, expected }) => ({
    message: `The formula gives ${unit(found)}, and ${unit(expected)} is asked for here.`,
    hint: 'Check what is multiplied and divided, or correct the unit.',
  }),
  'formula-not-plain': ({ found, in: where }) => ({
    message: `${unit(found)} cannot stand within ${code(where)}, which takes plain numbers.`,
    hint: 'Divide by a value of the same unit first, as in `x / base(x)`.',
  }),
  'formula-year': ({ year, first, last }) => ({
    message: `The formula asks for ${year}, and the projection runs from ${first} to ${last}.`,
    hint: `Write a year from ${first} to ${last}.`,
  }),
  'circular-definition': ({ circle }) => ({
    message: `These rest on each other in a circle: ${circle.map(code).join(' → ')}.`,
    hint: 'Give one of them a number of its own. A series may also rest on last year, as in `prev(x)`.',
  }),
  'unused-assumption': ({ name }) => ({
    message: `The assumption ${code(name)} is used nowhere, so that it changes nothing.`,
    hint: `Use it, as in ${code(`= ${name}`)}, or delete it.`,
  }),
  'path-starts-late': ({ series, first, base }) => ({
    message: `The path of ${code(series)} begins in ${first}, and the plan in ${base}.`,
    hint: `Add a value for ${base} to the path.`,
  }),
  'fill-not-positive': ({ series, from, to }) => ({
    message: `Between ${code(from)} and ${code(to)} the years of ${code(series)} cannot be filled at one growth rate: both would have to be above zero.`,
    hint: 'Add `fill: linear` to the series.',
  }),
  'limit-unit': ({ limit, found, amount, expected }) => ({
    message: `The limit ${code(limit)} is in ${unit(amount)}, and its use per hectare in ${unit(found)}.`,
    hint: `State the use in ${code(expected)}.`,
  }),
  'limit-kind': ({ limit, kind, found, expected }) => ({
    message:
      kind === 'flow'
        ? `The limit ${code(limit)} is a flow, and ${unit(found)} is not so much a year.`
        : `The limit ${code(limit)} is a stock, and ${unit(found)} is so much a year.`,
    hint: `State the amount in ${code(expected)}, or write ${code(kind === 'flow' ? 'kind: stock' : 'kind: flow')}.`,
  }),
  'unknown-limit-of-site': ({ name, nearest }) => ({
    message: `There is no limit ${code(name)} for this use.`,
    hint: orKnown(nearest, 'Write the name of a limit as it stands under `limits`.'),
  }),
  'unknown-series-of-limit': ({ name, nearest }) => ({
    message: `There is no series ${code(name)} for the amount of this limit.`,
    hint: orKnown(nearest, 'Write the name of a series as it stands under `series`.'),
  }),
  'target-unit': ({ found, expected }) => ({
    message: `The target is in ${unit(found)}, and what it measures is in ${unit(expected)}.`,
    hint: expected === '' ? 'Write the number without a unit.' : `State the target in ${code(expected)}.`,
  }),
  'target-percent-missing': ({ found, write }) => {
    const percent = asPercent(found, write);
    return {
      message: `The target ${code(found)} has no percent sign, and what it measures is a share.`,
      hint:
        percent === undefined
          ? `Write ${code(write)}.`
          : `Write ${code(percent)}; or ${code(write)}, if it is less than one percent.`,
    };
  },
  'target-prices': ({ found, expected }) => ({
    message: `The target is at ${found} prices, and what it measures at ${expected} prices.`,
    hint: `Take a target at ${expected} prices, or measure a series at ${found} prices.`,
  }),
  'target-over-100': ({ found, metric }) => ({
    message: `The target wants ${code(found)} of ${code(metric)}, which is more than the whole.`,
    hint: 'Write 100% at most.',
  }),
  'metric-missing': ({ target }) => ({
    message: `It is not said what the target ${code(target)} measures.`,
    hint: 'Add `metric`, as in `metric: parks.established.count`.',
  }),
  'formula-out-of-domain': ({ path, value, domain }) => ({
    message: `The formula gives ${String(Number(value.toPrecision(6)))}, which ${code(path)} cannot be.`,
    hint:
      domain === 'share'
        ? 'A share lies between 0 and 1, that is 0% and 100%.'
        : domain === 'positive'
          ? 'It has to be above 0.'
          : 'It cannot be negative.',
  }),
  'not-finite': ({ variable, year }) => ({
    message: `${code(variable)} has no value in ${year}: a division by zero, or a number too large to reckon with.`,
    hint: 'Check what its formula divides by, and its growth rate.',
  }),
};

function formulaFault({ reason, found, formula }: ModelFacts['formula-fault']): Said {
  const whole = `in the formula ${code(formula)}`;
  switch (reason) {
    case 'empty':
      return { message: 'The formula is empty.', hint: 'Write arithmetic with names, such as `= 6.5 * fill_pace`.' };
    case 'too-long':
      return { message: `The formula has ${found} characters; up to 2000 are read.`, hint: 'Part it into several series.' };
    case 'too-deep':
      return { message: 'The formula has too many brackets or signs within each other.', hint: 'Part it into several series.' };
    case 'percent':
      return {
        message: `There is a percent sign ${whole}.`,
        hint: `Write a share as a decimal, such as ${code(decimalOf(found))}, or name it under \`assumptions\`.`,
      };
    case 'comment':
      return {
        message: `${code(found)} is a remark ${whole}.`,
        hint: 'Take it out; a remark goes behind the value, with a space before `#`.',
      };
    case 'newline':
      return {
        message: `There is ${found === ';' ? 'a semicolon' : 'a line end'} ${whole}.`,
        hint: 'Write one formula on one line.',
      };
    case 'implicit-product':
      return { message: `The sign of multiplication is missing in ${code(found)}.`, hint: 'Write it, as in `2 * x`.' };
    case 'grouped-number':
      return {
        message: `${code(found)} can be read in two ways: the point may part thousands, or be a decimal point.`,
        hint: `Write ${code(found.replaceAll('.', ''))} for thousands, or ${code(`${found}0`)} for a decimal.`,
      };
    case 'decimal-comma':
      return { message: `${code(found)} has a decimal comma.`, hint: `Write ${code(found.replace(',', '.'))}, with a point.` };
    case 'unit':
      return {
        message: `${code(found)} is a number with a unit; formulas hold plain numbers and names.`,
        hint: `Name it under \`assumptions\`, as in ${code(`my_number: ${found}`)}, and use the name.`,
      };
    case 'assignment':
      return {
        message: `There is an equals sign ${whole}.`,
        hint: 'Write the right side only: what it gives has its name already.',
      };
    case 'not-arithmetic':
      return {
        message: `${code(found)} is no arithmetic ${whole}.`,
        hint: 'Use numbers, names, `+ - * / ^`, brackets and functions such as `min(a, b)`.',
      };
    case 'syntax':
      return {
        message: `The formula ${code(formula)} cannot be read.`,
        hint: 'Check its brackets, and that a sign stands between any two values.',
      };
    case 'not-finite':
      return { message: `There is a number too large to reckon with ${whole}.`, hint: 'Write a smaller number.' };
  }
}

/** `30 %` as `0.3`. */
function decimalOf(percent: string): string {
  const value = Number.parseFloat(percent);
  return Number.isFinite(value) ? plain(value / 100) : '0.3';
}
