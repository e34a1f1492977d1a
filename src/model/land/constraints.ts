import type { Scenario, Span } from '../../scenario/scenario.ts';
import type { Parameter } from '../model-builder.ts';
import { type LimitModel, unitUse } from './compile-limits.ts';
import type { PoolModel } from './compile-pool.ts';

export type ConstraintKind = 'gate' | 'approvals' | 'quota' | 'clearance' | 'delay' | 'build' | 'limit';

/** Something that can hold a plan back, and what lifting it means: numbers that take its place. */
export interface Constraint {
  /** `parks.gate`, `parks.take_up`, `labour` */
  readonly id: string;
  readonly kind: ConstraintKind;
  readonly pools: readonly string[];
  /** Variable that is above 0 (for a limit: a share below 1) in the years in which it acts. */
  readonly variable: number;
  readonly lift: readonly { readonly parameter: number; readonly value: number }[];
}

/** So much that no limit is ever felt, and small enough that its digits stay exact. */
const UNLIMITED = 1e15;

/** Every constraint of a model, in the order of the pipeline. */
export function constraintsOf(
  parameters: readonly Parameter[],
  pools: readonly PoolModel[],
  limits: readonly LimitModel[],
  scenario: Scenario,
): readonly Constraint[] {
  const byPath = new Map(parameters.map((parameter, index) => [parameter.path, index]));
  const lift = (paths: readonly string[], value: number) =>
    paths.flatMap((path) => {
      const parameter = byPath.get(path);
      return parameter === undefined ? [] : [{ parameter, value }];
    });
  const spans = (list: readonly Span[] | null, value: number) =>
    lift(
      (list ?? []).map((span) => span.quantity.path),
      value,
    );
  return [
    ...pools.flatMap((pool) => constraintsOfPool(pool, lift, spans)),
    ...limits.map((limit) => constraintOfLimit(limit, pools, scenario, lift, spans)),
  ];
}

type Lift = (paths: readonly string[], value: number) => Constraint['lift'];
type LiftSpans = (list: readonly Span[] | null, value: number) => Constraint['lift'];

function constraintsOfPool({ pool, held }: PoolModel, lift: Lift, spans: LiftSpans): readonly Constraint[] {
  const paths = (pick: (line: (typeof pool.lines)[number]) => { readonly path: string } | null) => [
    ...new Set(pool.lines.flatMap((line) => pick(line)?.path ?? [])),
  ];
  const lifts: Readonly<Record<keyof typeof held, Constraint['lift']>> = {
    gate: lift(
      pool.gates.flatMap((gate) =>
        gate.conditions.filter((condition) => condition.kind === 'occupancy').map((condition) => condition.value.path),
      ),
      0,
    ),
    approvals: spans(pool.approvals, UNLIMITED),
    quota: spans(pool.quota, UNLIMITED),
    clearance: spans(pool.clearance, UNLIMITED),
    delay: lift(
      paths((line) => line.delay),
      0,
    ),
    build: lift(
      paths((line) => line.build),
      0,
    ),
  };
  return (['delay', 'gate', 'approvals', 'quota', 'clearance', 'build'] as const).flatMap((kind) => {
    const variable = held[kind];
    return variable === null ? [] : [{ id: `${pool.name}.${kind}`, kind, pools: [pool.name], variable, lift: lifts[kind] }];
  });
}

function constraintOfLimit(
  limit: LimitModel,
  pools: readonly PoolModel[],
  scenario: Scenario,
  lift: Lift,
  spans: LiftSpans,
): Constraint {
  const shared = { id: limit.name, kind: 'limit', pools: limit.pools, variable: limit.share } as const;
  const pool = pools.find((item) => `${item.pool.name}.take_up` === limit.name);
  if (pool !== undefined) return { ...shared, lift: spans(pool.pool.takeUp, UNLIMITED) };
  const stated = scenario.limits.find((item) => item.name === limit.name);
  if (stated === undefined) return { ...shared, lift: [] };
  if (!('series' in stated.amount)) return { ...shared, lift: spans(stated.amount, UNLIMITED) };
  // An amount that is a series stays as it is; using nothing of it lifts it as well.
  const own = scenario.pools.flatMap((item) => item.lines.flatMap((line) => line.use.get(stated.name)?.path ?? []));
  return { ...shared, lift: lift([...[...stated.use.values()].map((use) => use.path), ...own, unitUse(stated)], 0) };
}
