import { nearest } from '../../base/nearest.ts';
import type { AnyQuantity } from '../../base/quantity.ts';
import { combineDimensions, NO_UNIT } from '../../base/unit.ts';
import type { Limit, Scenario } from '../../scenario/scenario.ts';
import { type FormulaUnit, unitOf } from '../formula/formula-unit.ts';
import type { ModelProblem } from '../model-problem.ts';

/** Amounts and uses fit together: use per hectare times hectares (a year) is what the limit counts. */
export function checkLimitUnits(
  scenario: Scenario,
  formulas: ReadonlyMap<string, FormulaUnit>,
  report: (problem: ModelProblem) => void,
): void {
  /** The unit of a number; undefined where a plain factor leaves it open. */
  const unitIn = (quantity: AnyQuantity | undefined): FormulaUnit | undefined => {
    if (quantity === undefined) return undefined;
    if (quantity.kind === 'given') return unitOf(quantity.unit, quantity.prices);
    const found = formulas.get(quantity.path);
    return found === undefined || found.scaled ? undefined : found;
  };
  for (const limit of scenario.limits) {
    const amount = amountUnit(scenario, limit, unitIn);
    if (amount === undefined) continue;
    const land = limit.kind === 'flow' ? combineDimensions('ha^1', 'yr^1', -1) : 'ha^1';
    const uses = [...limit.use.values(), ...ownUses(scenario, limit.name)];
    for (const use of uses.length > 0 ? uses : [undefined]) {
      const unit = use === undefined ? unitOf(NO_UNIT, null) : unitIn(use);
      if (unit === undefined) continue;
      const fits =
        combineDimensions(unit.dimension, land, 1) === amount.dimension && Math.abs(unit.scale / amount.scale - 1) < 1e-12;
      if (fits) continue;
      const yearly = amount.perYear && !unit.perYear;
      if (limit.kind === 'flow' ? !amount.perYear : yearly) {
        const expected = limit.kind === 'flow' ? `${amount.text}/yr` : amount.text.replace(/\/yr$/, '');
        const facts = { limit: limit.name, kind: limit.kind, found: amount.text, expected };
        report({ code: 'limit-kind', place: limit.place, path: `limits.${limit.name}`, facts });
        break;
      }
      const expected = `${limit.kind === 'flow' ? amount.text.replace(/\/yr$/, '') : amount.text}/ha`;
      const facts = { limit: limit.name, found: unit.text, amount: amount.text, expected };
      report({ code: 'limit-unit', place: use?.place ?? limit.place, path: use?.path ?? `limits.${limit.name}`, facts });
    }
  }
  checkUseNames(scenario, report);
}

function amountUnit(
  scenario: Scenario,
  { amount }: Limit,
  unitIn: (quantity: AnyQuantity | undefined) => FormulaUnit | undefined,
): FormulaUnit | undefined {
  if (!('series' in amount)) return unitIn(amount[0]?.quantity);
  const series = scenario.series.find((item) => item.name === amount.series);
  return series && unitOf(series.unit, series.prices);
}

function ownUses(scenario: Scenario, limit: string): readonly AnyQuantity[] {
  return scenario.pools.flatMap((pool) => pool.lines.flatMap((line) => line.use.get(limit) ?? []));
}

/** A site states its use of limits that exist. */
function checkUseNames(scenario: Scenario, report: (problem: ModelProblem) => void): void {
  const names = scenario.limits.map((limit) => limit.name);
  for (const line of scenario.pools.flatMap((pool) => pool.lines)) {
    for (const [name, { place, path }] of line.use) {
      if (names.includes(name)) continue;
      const near = nearest(name, names);
      report({ code: 'unknown-limit-of-site', place, path, facts: { name, ...(near !== undefined && { nearest: near }) } });
    }
  }
}
