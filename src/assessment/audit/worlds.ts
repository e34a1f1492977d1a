import { unitsFit } from './dimension.ts';
import type { Active, AuditNetwork, AuditVariable, Picks } from './network.ts';

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
  return readings.length > 1 || readings.some(({ program }) => program.variables.some((variable) => hasReadings(network, variable)));
}

/** Groups of what can be read in several ways: identities that share an unknown or a figure with readings belong together. */
export function choiceGroups(network: AuditNetwork, among: readonly number[]): readonly ChoiceGroup[] {
  const chosen = among.filter((identity) => isChoice(network, identity));
  const groupOf = new Map<number, Set<number>>();
  const holderOf = new Map<number, number>();
  for (const identity of chosen) {
    groupOf.set(identity, new Set([identity]));
    for (const variable of tiesOf(network, identity)) {
      const other = holderOf.get(variable);
      holderOf.set(variable, identity);
      if (other === undefined) continue;
      const joined = new Set([...(groupOf.get(other) ?? []), ...(groupOf.get(identity) ?? [])]);
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  return [...new Set(groupOf.values())].map((members) => {
    const identities = [...members].sort((a, b) => a - b);
    const figures = [...new Set(identities.flatMap((identity) => tiesOf(network, identity)))].filter((variable) => hasReadings(network, variable));
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
      readings.flatMap(({ program }, reading) => (unitsFit(network, program, picks) ? [{ picks, active: [...active, { identity, reading }] }] : [])),
    );
    worlds.length = Math.min(worlds.length, MOST_WORLDS);
  }
  return worlds;
}

/** The unknowns of an identity and its figures that have several readings. */
function tiesOf(network: AuditNetwork, identity: number): readonly number[] {
  const variables = (network.identities[identity]?.readings ?? []).flatMap(({ program }) => program.variables);
  return [...new Set(variables.map((variable) => network.variables[variable]?.statedOf ?? variable))].filter((variable) => {
    const { readings } = network.variables[variable] as AuditVariable;
    return readings.length !== 1;
  });
}

function hasReadings(network: AuditNetwork, variable: number): boolean {
  return (network.variables[variable]?.readings.length ?? 0) > 1;
}
