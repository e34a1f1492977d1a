import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import type { AnyQuantity } from '../base/quantity.ts';
import type { Evidence, SeedFigure } from './evidence.ts';
import type { Expectation } from './expectation.ts';
import { parsePrices } from './parse-prices.ts';
import type { ScenarioFacts, ScenarioProblem } from './scenario-problem.ts';

/** What every reader of the scenario shares. */
export interface ReadContext {
  readonly evidence: Evidence;
  /** Units that the scenario declares itself. */
  readonly units: readonly string[];
  readonly base: number;
  readonly to: number;
  readonly report: (problem: ScenarioProblem) => void;
  /** Where every number that is read is noted, if anybody asks. */
  readonly noted?: NotedNumbers | undefined;
}

/** The numbers of a scenario by path, with what their keys take. */
export type NotedNumbers = Map<string, { readonly expected: Expectation; readonly quantity: AnyQuantity }>;

/** Reports one problem. */
export function report<Code extends keyof ScenarioFacts & string>(
  context: Pick<ReadContext, 'report'>,
  code: Code,
  place: Place,
  path: string,
  facts: ScenarioFacts[Code],
): undefined {
  context.report({ code, place, path, facts } as ScenarioProblem);
  return undefined;
}

/** The figure that `{from: file.id}` names, or a problem. */
export function findFigure(context: ReadContext, name: string, place: Place, path: string): SeedFigure | undefined {
  const dot = name.indexOf('.');
  const fileName = dot === -1 ? name : name.slice(0, dot);
  const file = context.evidence.get(fileName);
  if (file === undefined) {
    return report(context, 'evidence-not-listed', place, path, { name: fileName, listed: [...context.evidence.keys()] });
  }
  const figure = file.figures.get(name.slice(dot + 1));
  if (dot === -1 || figure === undefined) {
    const near = nearest(name.slice(dot + 1), file.figures.keys());
    return report(context, 'unknown-figure', place, path, { name, ...(near && { nearest: `${fileName}.${near}` }) });
  }
  if (figure.value !== undefined && figure.values.length > 0) {
    return report(context, 'duplicate-figure-value', place, path, { name });
  }
  if (figure.prices !== undefined && parsePrices(figure.prices) === undefined) {
    return report(context, 'prices-not-read', figure.place, path, { found: figure.prices });
  }
  return figure;
}
