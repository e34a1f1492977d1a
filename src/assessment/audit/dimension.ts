import { combineDimensions, raiseDimension } from '../../base/unit.ts';
import { type AuditIdentity, type AuditNetwork, type AuditVariable, numberOf, type Picks } from './network.ts';
import type { Program } from './program.ts';

/** What a step counts: a dimension, or null where it may be any. */
type Dimension = string | null;

/** Whether the units of an identity fit: what is added or compared counts the same. */
export function unitsFit(
  network: AuditNetwork,
  program: Program,
  picks: Picks,
  shares: ReadonlySet<number> = new Set(),
): boolean {
  const dimensions = program.variables.map((variable): Dimension => {
    const { unit, statedOf } = network.variables[variable] as AuditVariable;
    if (shares.has(statedOf ?? variable)) return '';
    return withoutYears((numberOf(network, variable, picks)?.unit ?? unit)?.dimension ?? null);
  });
  let fits = true;
  const same = (items: readonly Dimension[]): Dimension => {
    const known = items.filter((item) => item !== null);
    if (new Set(known).size > 1) fits = false;
    return known[0] ?? null;
  };
  const found: Dimension[] = [];
  for (const step of program.steps) {
    const of = (at: number) => found[at] ?? null;
    switch (step.op) {
      case 'number':
        found.push(step.value === 0 ? null : '');
        break;
      case 'variable':
        found.push(dimensions[step.slot] ?? null);
        break;
      case 'sum':
        found.push(same(step.of.map(of)));
        break;
      case 'multiply':
      case 'divide': {
        const [left, right] = [of(step.left), of(step.right)];
        found.push(left === null || right === null ? null : combineDimensions(left, right, step.op === 'multiply' ? 1 : -1));
        break;
      }
      case 'power': {
        const base = of(step.of);
        found.push(base === null ? null : raiseDimension(base, step.exponent));
      }
    }
  }
  same([found[program.left] ?? null, found[program.right] ?? null]);
  return fits;
}

/** Years stand in identities as plain numbers: land over 10 years is land a year. */
function withoutYears(dimension: Dimension): Dimension {
  return dimension?.includes('yr') ? dimension.replace(/ ?\byr\^-?\d+/, '').trim() : dimension;
}

/** The figures whose unit alone keeps an identity from fitting: it would, were their numbers shares. */
export function unitSuspects(network: AuditNetwork, { readings }: AuditIdentity, picks: Picks): readonly number[] {
  const program = readings[0]?.program;
  if (program === undefined) return [];
  const figures = program.variables.map((variable) => network.variables[variable]?.statedOf ?? variable);
  return [...new Set(figures)].filter((figure) => {
    const number = numberOf(network, figure, picks);
    return number !== undefined && number.unit.dimension !== '' && unitsFit(network, program, picks, new Set([figure]));
  });
}
