import type { Finding, ReadingOutcome } from './finding.ts';
import { type Active, type AuditNetwork, type AuditVariable, programAt } from './network.ts';
import { plainFigure } from './plain-figure.ts';
import { propagate } from './propagate.ts';
import { solveForward } from './solve-forward.ts';
import type { ChoiceGroup, World } from './worlds.ts';

/** What came of a group: what to say of it, and the first way of reading it that agrees. */
export interface ReadGroup {
  readonly findings: readonly Finding[];
  readonly world: World | null;
}

/** Tries every way to read a group beside what agrees already. */
export function readChoices(network: AuditNetwork, group: ChoiceGroup, accepted: readonly Active[]): ReadGroup {
  const outcomes = group.worlds.map((world) => outcomeOf(network, world, accepted));
  const first = outcomes.findIndex(({ holds }) => holds);
  const holding = outcomes.filter(({ holds }) => holds).length;
  const figures = group.figures.map((variable) => plainFigure(network, variable, new Map()));
  const base = { identities: group.worlds[0]?.active ?? [], figures, slack: null, drift: null, unknown: null };
  const findings: Finding[] = group.figures
    .filter((figure) => dimensionsOf(network, figure).size > 1)
    .map((figure) => ({
      ...base,
      kind: 'slip',
      reason: 'unit',
      identities: base.identities.filter((item) => programAt(network, item).variables.includes(figure)),
      figures: [plainFigure(network, figure, new Map())],
      readings: [],
    }));
  if (first === -1) return { findings, world: null };
  if (group.worlds.length > 1) {
    const isScope = first > 0 && holding === 1 && group.figures.length === 0;
    findings.push({ ...base, kind: isScope ? 'slip' : 'ambiguous', reason: isScope ? 'scope' : null, readings: outcomes });
  }
  return { findings, world: group.worlds[first] ?? null };
}

function outcomeOf(network: AuditNetwork, { picks, active }: World, accepted: readonly Active[]): ReadingOutcome {
  const all = [...accepted, ...active];
  const settled = propagate(network, all, { picks });
  const central = solveForward(network, all, picks);
  const unknowns = [...new Set(active.flatMap((item) => programAt(network, item).variables))].filter(
    (variable) => (network.variables[variable] as AuditVariable).readings.length === 0,
  );
  return {
    figures: [...picks].map(([figure, reading]) => ({ figure, reading })),
    identities: active,
    holds: settled.ok,
    unknowns: unknowns.map((variable) => {
      const at = central.get(variable);
      const interval = settled.ok ? settled.at(variable) : (at ?? { lo: Number.NaN, hi: Number.NaN });
      return { variable, central: at === undefined ? null : at.lo + (at.hi - at.lo) / 2, interval };
    }),
  };
}

function dimensionsOf({ variables }: AuditNetwork, figure: number): ReadonlySet<string> {
  return new Set((variables[figure] as AuditVariable).readings.map(({ unit }) => unit.dimension));
}
