import type { FoundBox } from '../sweep/discover/discover-boxes.ts';
import type { Factor } from '../sweep/factor.ts';
import { JSON_SCHEMA_VERSION } from './check-json.ts';
import type { DiscoveredScenario } from './discover.ts';
import { runFacts } from './sweep-facts.ts';

/** Scenario discovery as JSON: shares are fractions, bounds in the unit of their factor; what was refused says why. */
export function discoveryJson(found: DiscoveredScenario, version: string) {
  const { prepared, from, outcome, samples, failed, failures, targets } = found;
  const { factors } = prepared.plan.samples;
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    ...runFacts(prepared),
    from,
    ...{ outcome, roundedFrom: prepared.roundedFrom, samples: { asked: samples, valid: samples - failed, failed }, failures },
    targets: targets.map(({ assessment, found: result }) => ({
      ...{ id: assessment.target.id, metric: assessment.metric.text, by: assessment.target.year, verdict: assessment.verdict },
      ...(result.ok
        ? {
            ...{ share: result.value.hits / result.value.cases, wantedDensity: result.value.wantedDensity },
            covered: result.value.covered,
            boxes: result.value.boxes.map((box) => boxJson(box, factors)),
          }
        : { refused: result.problems[0] }),
    })),
  };
}

function boxJson({ fit, cases, hits, factors: restricted, tradeOff, chosen, dense }: FoundBox, factors: readonly Factor[]) {
  const { coverage, density, mass } = fit;
  return {
    ...{ coverage, density, mass, cases, hits, dense },
    conditions: restricted.map(({ factor, restriction, densityWithout, quasiP }) => ({
      path: factors[factor]?.path,
      unit: factors[factor]?.unit.text,
      ...(restriction.kind === 'set' ? { values: restriction.values } : { atLeast: restriction.low, atMost: restriction.high }),
      ...{ densityWithout, quasiP },
    })),
    ...{ tradeOff, chosen },
  };
}
