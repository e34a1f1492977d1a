import type { PoolOutlook } from '../assessment/pool-outlook.ts';
import type { AnyQuantity } from '../base/quantity.ts';
import type { Model } from '../model/compile-model.ts';
import type { GateCondition, Pool } from '../scenario/scenario.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';

/** Years in which a gate is shut and the record does not decide. */
export function shutYears({ years }: PoolOutlook): readonly number[] {
  return years.filter(({ gateOpen, recorded }) => gateOpen === false && !recorded).map(({ year }) => year);
}

/** The threshold of a pool's only condition; null where there are several. */
export function onlyThreshold(pool: Pool, model: Model, language: Language): string | null {
  const conditions = pool.gates.flatMap((gate) => gate.conditions);
  const [first] = conditions;
  return conditions.length === 1 && first?.kind === 'occupancy' ? sayNumber(first.value, model, language) : null;
}

/** The conditions of a pool's gates in words. */
export function sayGates(pool: Pool, model: Model, language: Language, texts: CheckTexts): string {
  const { gates } = texts.note;
  const condition = ({ kind, value, over }: GateCondition) => {
    const number = sayNumber(value, model, language);
    return kind === 'occupancy' ? gates.occupancy(number, over) : gates.unleased(number, over);
  };
  return pool.gates
    .map((gate) => `${gate.conditions.map(condition).join(gates.or)}${gates.inForce(gate.from, gate.to)}`)
    .join(gates.and);
}

/** A number as stated, or a formula over assumptions at its central value. */
function sayNumber(quantity: AnyQuantity, model: Model, language: Language): string {
  if (quantity.kind === 'given') return sayStated(quantity.value, quantity.unit, language);
  const named = model.assumptions.get(quantity.text.trim());
  const value = named === undefined ? undefined : model.parameters[named]?.quantity?.value;
  return value === undefined || quantity.unit === null ? `= ${quantity.text}` : sayStated(value, quantity.unit, language);
}
