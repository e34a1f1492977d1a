import type { DocumentNode } from '../document/document-node.ts';
import { LAND, SHARE } from './expectations.ts';
import { type ReadContext, report } from './read-context.ts';
import { readQuantity } from './read-quantity.ts';
import type { Denominator, Gate, GateCondition } from './scenario.ts';
import { textOf, valueAt } from './sources.ts';

/** The gates of a pool: one, or a list of which all must be open. */
export function readGates(
  context: ReadContext,
  node: DocumentNode | undefined,
  path: string,
  occupancyOver: Denominator,
): readonly Gate[] {
  if (node === undefined) return [];
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.map((item, index) => readGate(context, item, node.kind === 'list' ? `${path}[${index}]` : path, occupancyOver));
}

function readGate(context: ReadContext, node: DocumentNode, path: string, occupancyOver: Denominator): Gate {
  const conditions = (at: DocumentNode, atPath: string): readonly GateCondition[] => {
    const over = (textOf(valueAt(at, 'over')) as Denominator | undefined) ?? occupancyOver;
    return (['occupancy', 'unleased'] as const).flatMap((kind) => {
      const value = valueAt(at, kind);
      const quantity = value && readQuantity(context, value, `${atPath}.${kind}`, kind === 'occupancy' ? SHARE : LAND);
      return quantity === undefined ? [] : [{ kind, value: quantity, over }];
    });
  };
  const alternatives = valueAt(node, 'or');
  const items = alternatives?.kind === 'list' ? alternatives.items : [];
  const inForce = valueAt(node, 'in_force');
  const years = inForce === undefined ? { from: null, to: null } : parseInForce(textOf(inForce) ?? '');
  if (years === undefined)
    report(context, 'in-force-not-read', inForce?.place ?? node.place, `${path}.in_force`, { found: textOf(inForce) ?? '' });
  return {
    conditions: [...conditions(node, path), ...items.flatMap((item, index) => conditions(item, `${path}.or[${index}]`))],
    from: years?.from ?? null,
    to: years?.to ?? null,
    law: textOf(valueAt(node, 'law')) ?? null,
    place: node.place,
  };
}

/** `2024 to 2030`, `2024-2030`, `2024`, `from 2024` or `until 2023`. */
function parseInForce(text: string): { from: number | null; to: number | null } | undefined {
  const open = /^(from|until|to) (\d{4})$/.exec(text.trim());
  if (open !== null) return open[1] === 'from' ? { from: Number(open[2]), to: null } : { from: null, to: Number(open[2]) };
  const years = /^(\d{4})(?:\s*(?:-|–|to)\s*(\d{4}))?$/.exec(text.trim());
  if (years === null) return undefined;
  const [from, to] = [Number(years[1]), Number(years[2] ?? years[1])];
  return from <= to ? { from, to } : undefined;
}
