import type { SweepOutcome } from '../pipeline/sweep-outcome.ts';
import { centralValues } from '../pipeline/sweep-state.ts';
import { renderTerminal } from '../render/render-terminal.ts';
import { reportSweep } from '../report/report-sweep.ts';
import type { Language } from '../text/language.ts';
import { judgedOf } from './judged-of.ts';
import type { Terminal } from './terminal.ts';

interface Shown {
  readonly language: Language;
  readonly version: string;
  readonly terminal: Terminal;
  readonly seconds: number;
  readonly threads: number;
}

/** A sweep as a terminal shows it. */
export function renderSweep(outcome: SweepOutcome, { language, version, terminal, seconds, threads }: Shown): string {
  const { prepared, columns: summaries, ...rest } = outcome;
  const { checked, plan, size, roundedFrom, run } = prepared;
  const swept = {
    ...rest,
    ...{ judged: judgedOf(checked), samples: plan.samples, asked: size, roundedFrom, run },
    ...{ columns: plan.columns, summaries, central: centralValues(prepared), seconds, threads },
  };
  return renderTerminal(reportSweep(swept, { language, version }), terminal);
}
