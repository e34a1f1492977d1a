import type { PreparedSweep } from './prepare-sweep.ts';
import { runFacts } from './sweep-facts.ts';
import type { SweepOutcome } from './sweep-outcome.ts';

/** What has to be known of a run to read its samples, as JSON: the whole scenario included. */
export function sweepMetadata(prepared: PreparedSweep, version: string): string {
  const { plan, checked, resolved } = prepared;
  return JSON.stringify({
    ...{ parkreach: version, form: 1 },
    ...runFacts(prepared),
    columns: plan.columns.map(({ name, subject, year, unit, prices }) => ({ name, subject, year, unit: unit.text, prices })),
    targets: plan.judges.map(({ target, id, band }) => {
      const assessment = checked.assessment.targets[target];
      return {
        ...{ id, column: `reached.${id}`, metric: assessment?.metric.text, timing: assessment?.target.timing },
        ...{ by: assessment?.target.year, lower: band.lower ?? null, upper: band.upper ?? null },
        centralVerdict: assessment?.verdict,
      };
    }),
    resolved,
  });
}

type Cell = string | number | boolean | null;

/** The same as small tables, for a file that can hold several: of the factors, the columns and the targets. */
export function sideTables({ prepared, targets, columns }: SweepOutcome) {
  const { plan } = prepared;
  return [
    {
      name: 'factors',
      columns: ['name', 'unit', 'central', 'law'],
      rows: plan.samples.factors.map(({ path, unit, central, law }): Cell[] => [path, unit.text, central, JSON.stringify(law)]),
    },
    {
      name: 'columns',
      columns: ['name', 'subject', 'year', 'unit', 'prices', 'count', 'missing', 'mean', 'sd', 'p05', 'p25', 'p50', 'p75', 'p95'],
      rows: plan.columns.map(({ name, subject, year, unit, prices }, index): Cell[] => {
        const { count = 0, missing = 0, mean = null, sd = null, quantiles = [] } = columns[index] ?? {};
        return [name, subject, year, unit.text, prices, count, missing, mean, sd, ...quantiles];
      }),
    },
    {
      name: 'targets',
      columns: ['id', 'metric', 'timing', 'by', 'lower', 'upper', 'verdict', 'central_verdict', 'probability', 'low', 'high'],
      rows: targets.map(({ assessment, judge, estimate, verdict }): Cell[] => [
        ...[assessment.target.id, assessment.metric.text, assessment.target.timing, assessment.target.year],
        ...[judge?.band.lower ?? null, judge?.band.upper ?? null, verdict, assessment.verdict],
        ...[estimate?.share ?? null, estimate?.low ?? null, estimate?.high ?? null],
      ]),
    },
  ];
}
