import { nearest as nearestOf } from '../../base/nearest.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import { fromYear, yearsInOrder } from './mend.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, oneOf, plain } from './words.ts';

const orCheck = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Write ${code(nearest)}.`;
const BY: Readonly<Record<ScenarioFacts['name-taken']['by'], string>> = {
  function: 'a function of formulas',
  assumptions: 'an assumption',
  series: 'a series',
  land: 'a pool of land',
  aggregate: 'a figure of the pool as a whole',
  figures: 'a figure of the file',
};

/** What is wrong in references, years, series and land, in English. */
export const englishScenario = {
  'unknown-evidence-file': ({ name, looked }) => ({
    message: `There is no file of evidence ${code(name)}.`,
    hint: `Check its name, without \`.yaml\`. Looked for: ${codes(looked)}.`,
  }),
  'evidence-not-listed': ({ name, listed }) => ({
    message: `${code(name)} is no file that \`evidence\` lists.`,
    hint: orCheck(nearestOf(name, listed), `Add it: ${code(`evidence: [${[...listed, name].join(', ')}]`)}.`),
  }),
  'unknown-figure': ({ name, nearest }) => ({
    message: `There is no figure ${code(name)} in the evidence.`,
    hint: orCheck(nearest, 'Check its name in the file under `seeds/`: it is written `file.figure`.'),
  }),
  'figure-has-years': ({ name }) => ({
    message: `${code(name)} holds a number for each of several years, and one number is asked for here.`,
    hint: 'Take another figure, or write the number itself.',
  }),
  'figure-without-years': ({ name }) => ({
    message: `${code(name)} does not say of which year it is.`,
    hint: 'Write the years here, as in `{2023: 9}`, or add `year` to the figure under `seeds/`.',
  }),
  'figure-without-year': ({ name }) => ({
    message: `${code(name)} does not say of which year it is.`,
    hint: 'Add the year here, as in `year: 2030`.',
  }),
  'figure-without-value': ({ name }) => ({
    message: `${code(name)} holds no number.`,
    hint: 'Add `value` to the figure under `seeds/`, or take another one.',
  }),
  'duplicate-figure-value': ({ name }) => ({
    message: `${code(name)} states its number twice: as \`value\` (or \`readings\`) and as \`values\`.`,
    hint: 'Keep one of the two in the file under `seeds/`.',
  }),

  'period-reversed': ({ base, to }) => ({
    message:
      base === to
        ? `The period has no years: it begins and ends in ${base}.`
        : `The period ends in ${to}, before it begins in ${base}.`,
    hint: base === to ? `Write a later last year.` : `Write the earlier year first: ${yearsInOrder(base, to).join(', then ')}.`,
  }),
  'period-too-long': ({ years, limit }) => ({
    message: `The plan runs over ${years} years; up to ${limit} are projected.`,
    hint: 'Check the first and the last year.',
  }),
  'period-hole': ({ year }) => ({
    message: `No period holds the year ${year}.`,
    hint: `Let the periods follow each other without a gap: one has to begin in ${year}.`,
  }),
  'period-overlap': ({ year }) => ({
    message: `The year ${year} is in two periods.`,
    hint: `Let the earlier period end in ${year - 1}, or this one begin later.`,
  }),
  'period-outside-plan': ({ key, first }) => ({
    message: `The period ${code(key)} begins before ${first}, the first year of the plan.`,
    hint: fromYear(key, first) === undefined ? 'Delete it.' : `Write ${code(fromYear(key, first) as string)}.`,
  }),
  'year-before-base': ({ year, base, key }) => ({
    message: `${year} in ${code(key)} is not after the base year ${base}.`,
    hint: `Write a year from ${base + 1} on. What stands in ${base} is said by \`occupancy\`, \`status\` and \`cleared\` of the site.`,
  }),
  'year-after-record': ({ year, recordedTo }) => ({
    message: `The record holds the year ${year}, and \`recorded_to\` ends it in ${recordedTo}.`,
    hint: `Write ${code(`recorded_to: ${year}`)}, or take the later years out of the record.`,
  }),
  'target-before-base': ({ year, base }) => ({
    message: `The target is for ${year}, before the base year ${base}.`,
    hint: `Write a year from ${base} on.`,
  }),
  'target-too-late': ({ year, last }) => ({
    message: `The target is for ${year}; the projection ends in ${last}, 20 years after the plan.`,
    hint: `Write a year up to ${last}, or let the plan's \`period\` end later.`,
  }),
  'target-without-year': ({ target }) => ({
    message: `The target ${code(target)} has no year.`,
    hint: 'Add the year at whose end it is judged, as in `by: 2030`.',
  }),
  'target-several-years': ({ keys }) => ({
    message: `${oneOf(keys, 'and')} both say when the target is judged.`,
    hint: 'Keep one; make a second target for the other.',
  }),
  'target-several-comparisons': ({ keys }) => ({
    message: `${oneOf(keys, 'and')} both say what the target wants.`,
    hint: 'Keep one. For two edges write `between: 9% to 10%/yr`.',
  }),
  'milestone-after-target': ({ year, by }) => ({
    message: `The milestone of ${year} does not come before the target's own year, ${by}.`,
    hint: `Write a year before ${by}, or make a target of its own.`,
  }),
  'path-year-before-base': ({ year, base }) => ({
    message: `The path begins in ${year}, before the base year ${base}.`,
    hint: `Begin it in ${base}. What was recorded earlier goes under \`observed\`.`,
  }),
  'planned-not-read': ({ found }) => ({
    message: `${code(found)} is no planned year.`,
    hint: 'Write a year, `2024`, or for several sites a period, `2021 to 2027`.',
  }),
  'in-force-not-read': ({ found }) => ({
    message: `${code(found)} does not say from when to when the rule is in force.`,
    hint: 'Write `2024 to 2030`, `from 2024`, `until 2023`, or one year.',
  }),

  'series-without-rule': ({ series }) => ({
    message: `It is not said how ${code(series)} develops.`,
    hint: 'Add `growth: 8%/yr`, or `path` with values by year, or a `formula`.',
  }),
  'series-several-rules': ({ series, rules }) => ({
    message: `${code(series)} develops in two ways: by ${oneOf(rules, 'and')}.`,
    hint: 'Keep one of them.',
  }),
  'series-base-with-path': ({ series }) => ({
    message: `${code(series)} has a \`path\`, which already says where it begins.`,
    hint: 'Put the value of the base year into `path`, and delete `base`.',
  }),
  'derived-base-without-growth': ({ series }) => ({
    message: `The base of ${code(series)} is to be reckoned back along its growth, and it has none.`,
    hint: 'Add `growth`, or write the base value itself.',
  }),
  'derived-base-year': ({ year, base }) => ({
    message: `The base cannot be reckoned back from ${year}, which is not after the base year ${base}.`,
    hint: 'Take a figure of a later year, or write the base value itself.',
  }),
  'growth-of-zero-base': ({ series }) => ({
    message: `${code(series)} starts from 0, and nothing grows from 0.`,
    hint: 'Write a starting value above zero, or give the values by year in a `path`.',
  }),
  'growth-below-all': ({ series }) => ({
    message: `${code(series)} would lose more than all of itself in a year.`,
    hint: 'Write a rate above -100 % a year.',
  }),

  'unknown-site': ({ name, nearest }) => ({
    message: `There is no site ${code(name)} in this pool.`,
    hint: orCheck(nearest, 'Write the name of a site as it stands under `sites`.'),
  }),
  'unknown-pool': ({ name, nearest }) => ({
    message: `There is no pool ${code(name)} under \`land\`.`,
    hint: orCheck(nearest, 'Write the name of a pool as it stands there.'),
  }),
  'unknown-district': ({ name, known, nearest }) => ({
    message: `${code(name)} is not among the districts of the pool.`,
    hint: orCheck(nearest, `Add it to \`districts\`, or write one of these: ${codes(known)}.`),
  }),
  'unknown-aggregate': ({ name, nearest }) => ({
    message: `${code(name)} is no figure of a pool.`,
    hint: orCheck(nearest, 'Write one such as `established.count`, `operating.area`, `leased` or `occupancy`.'),
  }),
  'site-without-plan': ({ site }) => ({
    message: `It is not said whether ${code(site)} stands or is planned.`,
    hint: 'Add `planned: 2024`, or for the base year `occupancy: 78%` (operating) or `status: established` (not yet operating).',
  }),
  'site-state-clash': ({ site, keys }) => ({
    message: `${oneOf(keys, 'and')} of ${code(site)} exclude each other.`,
    hint: 'Keep one: a site operates in the base year (`occupancy`), is established then (`status`), or is planned (`planned`).',
  }),
  'site-name-clash': ({ name }) => ({
    message: `${code(name)} is also the name of a member of this line, which stands for several sites.`,
    hint: 'Give the other site another name.',
  }),
  'cleared-over-area': ({ cleared, area }) => ({
    message: `More land is cleared (${plain(cleared)} ha) than the site has (${plain(area)} ha).`,
    hint: `Write ${code(`${plain(area)} ha`)} at most, or correct the area.`,
  }),
  'leasable-missing': ({ pool, site }) => ({
    message: `It is not said which share of ${code(site)} can be leased.`,
    hint: `Add \`leasable: 68%\` to ${code(`land.${pool}`)} for all sites, or to this one.`,
  }),
  'ramp-missing': ({ pool, site }) => ({
    message: `It is not said how ${code(site)} fills.`,
    hint: `Add \`ramp: {to: 85%, years: 6.5 yr}\` to ${code(`land.${pool}`)} for all sites, or to this one.`,
  }),
  'ramp-incomplete': ({ missing }) => ({
    message: `The ramp has no ${code(missing)}.`,
    hint: `Add ${code({ to: 'to: 85%', years: 'years: 6.5 yr', points: 'points: {1: 20%, 3: 55%, 6: 85%}' }[missing] ?? missing)}.`,
  }),
  'ramp-key-clash': ({ keys, shape }) => ({
    message:
      keys.length > 1
        ? `${oneOf(keys, 'and')} do not go together in a ramp of shape ${code(shape)}.`
        : `${codes(keys)} does not go with a ramp of shape ${code(shape)}.`,
    hint: 'A ramp takes `to` and `years`; a saturating one may take `k` instead of `years`; one by points takes `points` alone.',
  }),
  'ramp-ages-order': ({ ages }) => ({
    message: `An age stands twice among ${codes(ages)}.`,
    hint: 'Keep one occupancy for each age.',
  }),
  'record-count': ({ recorded, count, state }) => ({
    message: `The record has ${recorded} sites ${state}, and the line stands for ${count}.`,
    hint: `Correct the record, or write ${code(`count: ${recorded}`)}.`,
  }),
  'record-order': ({ site, first, second }) => ({
    message: `By its record ${code(site)} ${{ operating: 'operates', occupancy: 'is occupied', cleared: 'is cleared' }[second]} before it ${first === 'established' ? 'is established' : 'operates'}.`,
    hint: `Check the years of ${code(first)} and ${code(second)}.`,
  }),
  'record-needs-occupancy': ({ site, year }) => ({
    message: `By its record ${code(site)} opens in ${year}, and how full it is from then on stands nowhere.`,
    hint: `Add it to the record, as in ${code(`occupancy: {${year}: 30%}`)}.`,
  }),
  'expansion-of-itself': ({ site }) => ({
    message: `${code(site)} is said to enlarge itself.`,
    hint: 'Write the name of the site that it enlarges, or delete `expands`.',
  }),
  'expansion-of-expansion': ({ site, of }) => ({
    message: `${code(site)} enlarges ${code(of)}, which is itself the enlargement of a site.`,
    hint: 'Write the name of the site that both enlarge.',
  }),
  'limit-use-missing': ({ limit, pool }) => ({
    message: `The limit ${code(limit)} covers ${code(pool)}, and how much a hectare of it uses is not said.`,
    hint: `Add ${code(`${pool}: 82 workers/ha`)} to \`use\`, in the unit of the limit.`,
  }),
  'total-exceeded': ({ year, part, partValue, whole, wholeValue }) => ({
    message: `In ${year} the part is larger than the whole: ${code(part)} is ${plain(partValue)}, ${code(whole)} is ${plain(wholeValue)}.`,
    hint: 'Check both figures: their unit, their year, and what each of them counts.',
  }),
  'too-many-sites': ({ count, limit }) => ({
    message: `There are ${count} sites; up to ${limit} are projected.`,
    hint: 'Check `count`: it is how many sites a line stands for, not their area.',
  }),
  'listed-twice': ({ name }) => ({
    message: `${code(name)} stands in the list a second time.`,
    hint: 'Delete one of the two.',
  }),

  'unknown-variant': ({ name, known, nearest }) => ({
    message: `There is no variant ${code(name)} in this scenario.`,
    hint: orCheck(
      nearest,
      known.length === 0 ? 'Add it under `variants`, or run without one.' : `Choose one of these: ${codes(known)}.`,
    ),
  }),
  'name-taken': ({ name, by }) => ({
    message: `${code(name)} is already the name of ${BY[by]}.`,
    hint: `Choose another name, such as ${code(`${name}_2`)}.`,
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
