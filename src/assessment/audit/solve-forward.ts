import { ALL, type Interval } from './interval.ts';
import { type Active, type AuditNetwork, numberOf, type Picks, programAt } from './network.ts';
import { revise } from './revise.ts';
import { intervalOf } from './stated-interval.ts';

/**
 * What unknowns come to when figures are what they are stated to be: each from the first equation in which it is the only one
 * left. `varied` figures take their whole interval, all others their central number.
 */
export function solveForward(
  network: AuditNetwork,
  active: readonly Active[],
  picks: Picks,
  varied: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, Interval> {
  const known = new Map<number, Interval>();
  const knownValue = (variable: number): Interval | undefined => {
    const number = numberOf(network, variable, picks);
    if (number === undefined) return known.get(variable);
    return varied.has(variable) ? intervalOf(number) : { lo: number.central, hi: number.central };
  };
  const equations = active.filter((item) => programAt(network, item).relation === '=');
  const missing = equations.map(
    (item) => programAt(network, item).variables.filter((variable) => knownValue(variable) === undefined).length,
  );
  const waitingFor = new Map<number, number[]>();
  for (const [index, item] of equations.entries()) {
    for (const variable of programAt(network, item).variables) {
      if (knownValue(variable) === undefined) waitingFor.set(variable, [...(waitingFor.get(variable) ?? []), index]);
    }
  }
  const queue = missing.flatMap((count, index) => (count === 1 ? [index] : []));
  for (const index of queue) {
    const program = programAt(network, equations[index] as Active);
    const unknown = program.variables.find((variable) => knownValue(variable) === undefined);
    if (unknown === undefined) continue;
    const start = network.variables[unknown]?.bounds ?? ALL;
    let domain = program.variables.map((variable) => knownValue(variable) ?? start);
    // An unknown that stands twice is closed in on.
    for (let round = 0; round < 50; round++) {
      const narrowed = revise(program, domain);
      if (narrowed === null) break;
      const slot = program.variables.indexOf(unknown);
      const [before, after] = [domain[slot] as Interval, narrowed[slot] as Interval];
      domain = program.variables.map((variable, at) => (variable === unknown ? after : (domain[at] as Interval)));
      if (before.lo === after.lo && before.hi === after.hi) break;
    }
    const value = domain[program.variables.indexOf(unknown)] as Interval;
    if (!Number.isFinite(value.lo) || !Number.isFinite(value.hi)) continue;
    known.set(unknown, value);
    for (const other of waitingFor.get(unknown) ?? []) {
      missing[other] = (missing[other] ?? 0) - 1;
      if (missing[other] === 1) queue.push(other);
    }
  }
  return known;
}
