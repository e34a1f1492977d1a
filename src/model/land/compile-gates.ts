import type { Gate } from '../../scenario/scenario.ts';
import {
  atLeastWithSlack,
  atMostWithSlack,
  type Expression,
  exceeds,
  maximum,
  multiply,
  not,
  number,
  ONE,
  previous,
  reaches,
  select,
  YEAR,
  ZERO,
} from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';

/** Aggregates of last year that the gate reads; they are defined after the pipeline. */
export interface GateAggregates {
  readonly leasable: Readonly<Record<string, number>>;
  readonly occupancy: Readonly<Record<string, number>>;
  readonly unleased: Readonly<Record<string, number>>;
}

/**
 * 1 where every gate in force is open. A gate opens by its threshold or by an alternative, on last year's figures; and while
 * there is no land yet that one of its occupancies could measure.
 */
export function compileGates(builder: ModelBuilder, gates: readonly Gate[], aggregates: GateAggregates): Expression {
  return multiply(
    ...gates.map((gate) => {
      const conditions = gate.conditions.map(({ kind, value, over }) => {
        const threshold = builder.parameter(value);
        if (kind === 'unleased') return atMostWithSlack(previous(aggregates.unleased[over] as number), threshold);
        const empty = not(exceeds(previous(aggregates.leasable[over] as number), ZERO));
        return maximum(empty, atLeastWithSlack(previous(aggregates.occupancy[over] as number), threshold));
      });
      const since = gate.from === null ? ONE : reaches(YEAR, number(gate.from));
      const upTo = gate.to === null ? ONE : reaches(number(gate.to), YEAR);
      return select(multiply(since, upTo), conditions.reduce(maximum), ONE);
    }),
  );
}
