import type { DocumentNode, Entry } from '../document/document-node.ts';
import { ANYTHING } from './expectations.ts';
import { type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readQuantity } from './read-quantity.ts';
import type { Direction, Operator, Target, Wanted } from './scenario.ts';
import { entriesOf, entryOf, integerOf, textOf, valueAt } from './sources.ts';

const OPERATORS: Readonly<Record<string, Operator>> = {
  at_least: 'at-least',
  at_most: 'at-most',
  about: 'about',
  equals: 'equals',
  between: 'between',
};
const TIMINGS = { by: 'by', reach_by: 'reach-by', hold_from: 'hold-from' } as const;

/** A plan is projected so many years beyond its last one: no later target can be judged. */
export const SEARCHED_BEYOND = 20;

/** A target and, before it, its milestones: each is judged by itself. */
export function readTarget(context: ReadContext, { key: id, keyPlace, value: node }: Entry): readonly Target[] {
  const path = `targets.${id}`;
  const comparisons = Object.keys(OPERATORS).filter((key) => entryOf(node, key) !== undefined);
  const timings = (Object.keys(TIMINGS) as (keyof typeof TIMINGS)[]).filter((key) => entryOf(node, key) !== undefined);
  if (comparisons.length > 1) report(context, 'target-several-comparisons', keyPlace, path, { keys: comparisons });
  if (timings.length > 1) report(context, 'target-several-years', keyPlace, path, { keys: timings });
  const timing = timings[0];
  const yearNode = timing && valueAt(node, timing);
  const year = integerOf(yearNode);
  const comparison = comparisons[0];
  const wanted =
    comparison === undefined
      ? null
      : readWanted(context, valueAt(node, comparison), `${path}.${comparison}`, OPERATORS[comparison] as Operator);
  if (year === undefined && comparison !== undefined) report(context, 'target-without-year', keyPlace, path, { target: id });
  if (year !== undefined && year < context.base) {
    report(context, 'target-before-base', yearNode?.place ?? keyPlace, `${path}.${timing}`, { year, base: context.base });
  }
  const last = context.to + SEARCHED_BEYOND;
  if (year !== undefined && year > last) {
    report(context, 'target-too-late', yearNode?.place ?? keyPlace, `${path}.${timing}`, { year, last });
  }
  const metricNode = valueAt(node, 'metric');
  const metric =
    metricNode === undefined ? null : { text: textOf(metricNode) ?? '', place: metricNode.place, path: `${path}.metric` };
  const linear = valueAt(node, 'linear');
  const shared = {
    metric,
    direction: (textOf(valueAt(node, 'direction')) as Direction | undefined) ?? null,
    linear: linear?.kind === 'scalar' ? linear.value === true : null,
    needs: entryOf(node, 'needs') === undefined ? null : readLabel(valueAt(node, 'needs')),
    label: readLabel(valueAt(node, 'label')),
  };
  const target: Target = {
    ...shared,
    id,
    wanted,
    timing: timing ? TIMINGS[timing] : 'by',
    year: year ?? context.to,
    place: keyPlace,
  };
  return [...readMilestones(context, node, path, comparison, target), target];
}

function readMilestones(
  context: ReadContext,
  node: DocumentNode,
  path: string,
  comparison: string | undefined,
  target: Target,
): readonly Target[] {
  return entriesOf(valueAt(node, 'milestones')).flatMap(({ key, keyPlace, value }): Target[] => {
    const year = Number(key);
    if (year < context.base)
      report(context, 'target-before-base', keyPlace, `${path}.milestones.${key}`, { year, base: context.base });
    if (year >= target.year)
      report(context, 'milestone-after-target', keyPlace, `${path}.milestones.${key}`, { year, by: target.year });
    const wanted = readWanted(context, value, `${path}.milestones.${key}`, OPERATORS[comparison ?? 'at_least'] ?? 'at-least');
    return [{ ...target, id: `${target.id}.${key}`, wanted, timing: 'by', year, place: keyPlace }];
  });
}

function readWanted(context: ReadContext, node: DocumentNode | undefined, path: string, operator: Operator): Wanted | null {
  if (node === undefined) return null;
  const quantity = readQuantity(context, node, path, { ...ANYTHING, example: 'at least 29', prices: null });
  if (quantity?.kind === 'formula')
    return report(context, 'range-not-wanted', quantity.place, path, { found: `= ${quantity.text}` }) ?? null;
  if (quantity === undefined) return null;
  if (operator === 'between' && quantity.uncertainty?.kind !== 'uniform') {
    return (
      report(context, 'number-not-read', node.place, path, { found: quantity.printed.join(' '), example: '9% to 10%/yr' }) ?? null
    );
  }
  return { operator, quantity };
}
