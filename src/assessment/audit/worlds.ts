import { unitsFit } from './dimension.ts';
import { type Active, type AuditNetwork, type Picks, programAt } from './network.ts';
import { solveForward } from './solve-forward.ts';

/** Identities and figures with several readings that hang together, and every way to read them. */
export interface ChoiceGroup {
  readonly identities: readonly number[];
  readonly figures: readonly number[];
  readonly worlds: readonly World[];
}

/** One way to read everything of a group. */
export interface World {
  readonly picks: Picks;
  readonly active: readonly Active[];
}

/** More ways than this are not tried; the first ones are. */
const MOST_WORLDS = 512;

/** Whether an identity can be read in several ways, by itself or by a figure in it. */
export function isChoice(network: AuditNetwork, identity: number): boolean {
  const readings = network.identities[identity]?.readings ?? [];
  return (
    readings.length > 1 || readings.some(({ program }) => program.variables.some((variable) => hasReadings(network, variable)))
  );
}

/**
 * Groups of what can be read in several ways: identities that share a figure with readings belong together, and those that share
 * an unknown, or are joined by unknowns of other identities. Unknowns that are known without them join nothing.
 */
export function choiceGroups(
  network: AuditNetwork,
  among: readonly number[],
  accepted: readonly Active[],
): readonly ChoiceGroup[] {
  const chosen = among.filter((identity) => isChoice(network, identity));
  if (chosen.length === 0) return [];
  const known = solveForward(network, accepted, new Map());
  const joins = (variable: number) => hasReadings(network, variable) || (isUnknown(network, variable) && !known.has(variable));
  const leader = new Map<number, number>();
  const find = (variable: number): number => {
    const next = leader.get(variable) ?? variable;
    return next === variable ? variable : find(next);
  };
  const join = (variables: readonly number[]): void => {
    const [first] = variables;
    if (first !== undefined) for (const variable of variables) leader.set(find(variable), find(first));
  };
  for (const item of accepted) join(programAt(network, item).variables.filter(joins));
  const tiesOf = (identity: number) => variablesOf(network, identity).filter(joins);
  for (const identity of chosen) join(tiesOf(identity));
  const groups = new Map<number, number[]>();
  for (const identity of chosen) {
    const [tie] = tiesOf(identity);
    const key = tie === undefined ? -1 - identity : find(tie);
    groups.set(key, [...(groups.get(key) ?? []), identity]);
  }
  return [...groups.values()].map((identities) => {
    const named = identities.flatMap((identity) => variablesOf(network, identity));
    const figures = [...new Set(named)].filter((variable) => hasReadings(network, variable));
    return { identities, figures, worlds: worldsOf(network, identities, figures) };
  });
}

function worldsOf(network: AuditNetwork, identities: readonly number[], figures: readonly number[]): readonly World[] {
  let worlds: World[] = [{ picks: new Map(), active: [] }];
  for (const figure of figures) {
    const count = network.variables[figure]?.readings.length ?? 1;
    worlds = worlds.flatMap(({ picks, active }) =>
      Array.from({ length: count }, (_, reading) => ({ picks: new Map(picks).set(figure, reading), active })),
    );
    worlds.length = Math.min(worlds.length, MOST_WORLDS);
  }
  for (const identity of identities) {
    const readings = network.identities[identity]?.readings ?? [];
    // A reading whose units do not fit is none: hectares are no share.
    worlds = worlds.flatMap(({ picks, active }) =>
      readings.flatMap(({ program }, reading) =>
        unitsFit(network, program, picks) ? [{ picks, active: [...active, { identity, reading }] }] : [],
      ),
    );
    worlds.length = Math.min(worlds.length, MOST_WORLDS);
  }
  return worlds;
}

/** The variables of an identity in all its readings, `stated` ones as the figure itself. */
function variablesOf(network: AuditNetwork, identity: number): readonly number[] {
  const variables = (network.identities[identity]?.readings ?? []).flatMap(({ program }) => program.variables);
  return [...new Set(variables.map((variable) => network.variables[variable]?.statedOf ?? variable))];
}

function isUnknown(network: AuditNetwork, variable: number): boolean {
  return network.variables[variable]?.readings.length === 0;
}

function hasReadings(network: AuditNetwork, variable: number): boolean {
  return (network.variables[variable]?.readings.length ?? 0) > 1;
}
