import type { Scenario, Target } from '../scenario/scenario.ts';
import type { ModelProblem } from './model-problem.ts';

/** A share or an occupancy cannot be wanted above 100 %. */
export function checkShareTarget(scenario: Scenario, target: Target, report: (problem: ModelProblem) => void): void {
  const name = target.metric?.text.trim();
  const quantity = target.wanted?.quantity;
  if (name === undefined || quantity === undefined || !quantity.unit.percent) return;
  const isShare = scenario.series.some((series) => series.name === name && series.kind === 'share');
  const isOccupancy = /\.occupancy(\.|$)/.test(name) && scenario.pools.some((pool) => name.startsWith(`${pool.name}.`));
  const highest = quantity.uncertainty?.kind === 'uniform' ? quantity.uncertainty.high : quantity.value;
  if ((!isShare && !isOccupancy) || highest <= 1) return;
  const facts = { found: `${quantity.printed.join(' to ')}%`, metric: name };
  report({ code: 'target-over-100', place: quantity.place, path: quantity.path, facts });
}
