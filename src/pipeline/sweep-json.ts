import type { ShareEstimate } from '../sweep/summary/estimate-share.ts';
import { SHARES } from '../sweep/summary/summarise-column.ts';
import { JSON_SCHEMA_VERSION } from './check-json.ts';
import { runFacts } from './sweep-facts.ts';
import type { SweepOutcome } from './sweep-outcome.ts';
import { centralValues } from './sweep-state.ts';

/** A sweep as JSON: shares and rates are fractions, levels in the unit of their column. The same run gives the same text. */
export function sweepJson(outcome: SweepOutcome, version: string) {
  const { prepared, valid, failed, failures, sampling, targets, together, columns, quantileError } = outcome;
  const { plan, size } = prepared;
  const centrals = centralValues(prepared);
  const errors = sampling === 'independent' || sampling === 'spread';
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    ...runFacts(prepared),
    samples: { asked: size, valid, failed, sampling },
    quantileError,
    failures,
    targets: targets.map(({ assessment, judge, estimate, verdict }) => ({
      ...{
        id: assessment.target.id,
        metric: assessment.metric.text,
        by: assessment.target.year,
        timing: assessment.target.timing,
      },
      ...{ verdict, centralVerdict: assessment.verdict, reasons: assessment.reasons, projected: assessment.projected },
      ...shareJson(estimate, errors),
      columns: judge === null ? [] : judge.shown.map((column) => plan.columns[column]?.name),
    })),
    together: { targets: together.ids, ...shareJson(together.estimate, errors) },
    columns: Object.fromEntries(
      plan.columns.map(({ name, unit, prices }, index) => {
        const central = centrals[index] ?? null;
        const summary = columns[index];
        const { quantiles = [], ...rest } = summary ?? {};
        const named = Object.fromEntries(
          SHARES.map((share, at) => [`p${`${100 * share}`.padStart(2, '0')}`, quantiles[at] ?? null]),
        );
        return [name, { unit: unit.text, prices, central, ...rest, ...named }];
      }),
    ),
  };
}

function shareJson(estimate: ShareEstimate | null, errors: boolean) {
  if (estimate === null) return { probability: null, hits: null, standardError: null, low: null, high: null };
  const { share, hits, standardError, low, high } = estimate;
  return {
    probability: share,
    hits,
    ...(errors ? { standardError, low, high } : { standardError: null, low: null, high: null }),
  };
}
