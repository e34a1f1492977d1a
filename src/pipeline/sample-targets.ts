import type { TargetAssessment } from '../assessment/target-assessment.ts';
import { verdictOfShare } from '../assessment/verdict-of-share.ts';
import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import type { DesignKind } from '../base/sweep-section.ts';
import type { Model } from '../model/compile-model.ts';
import { compileBlocks } from '../projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../projection/blocks/create-block-reader.ts';
import type { NotedNumbers } from '../scenario/read-context.ts';
import { textOf, valueAt } from '../scenario/sources.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import { planSweep } from '../sweep/plan-sweep.ts';
import { createRecheckBlock } from '../sweep/recheck-block.ts';
import { createRunBlock } from '../sweep/run-blocks.ts';
import { addReached, noneReached, reachedRows } from '../sweep/summary/count-reached.ts';
import { estimateShare, type ShareEstimate } from '../sweep/summary/estimate-share.ts';
import { blocksOf, createSweepWindow, placeOf } from '../sweep/sweep-table.ts';
import type { Host } from './host.ts';
import type { LoadedScenario } from './load-scenario.ts';
import { sweepSamples } from './sweep-samples.ts';

/** What samples say of the targets. */
export interface SampledTargets {
  readonly design: DesignKind;
  readonly seed: number;
  /** Samples in all, and those that left the finite numbers or a key's domain: they count for nothing. */
  readonly n: number;
  readonly failed: number;
  /** By target: the share of samples that reach it; null where the record has decided, or nothing can be said. */
  readonly shares: readonly (ShareEstimate | null)[];
}

/** Samples of a check that says nothing of their number: the error of a share is then below one percent. */
const SAMPLES = 4096;
/** Designs whose samples are draws, so that a share of them is a probability. */
const DRAWN: readonly string[] = ['random', 'latin-hypercube', 'sobol'] satisfies DesignKind[];

/**
 * In how many samples each target is reached, drawn as the scenario's `sweep` section says; null where nothing varies. A
 * section whose design draws nothing (a grid, one factor at a time) gives what varies alone.
 */
export function sampleTargets(
  host: Host,
  loaded: LoadedScenario,
  noted: NotedNumbers,
  model: Model,
  targets: readonly TargetAssessment[],
): Result<SampledTargets | null, Problem> {
  const stated = textOf(valueAt(valueAt(loaded.root, 'sweep'), 'design'));
  const flags = stated === undefined ? { design: 'sobol' } : DRAWN.includes(stated) ? {} : { design: 'sobol', n: `${SAMPLES}` };
  const planned = sweepSamples(host, loaded, noted, model, flags, { n: SAMPLES });
  if (!planned.ok) return planned.problems.some(({ code }) => code !== 'nothing-varies') ? planned : success(null);
  const { design } = planned.value.plan;
  if (design.kind !== 'random' && design.kind !== 'latin-hypercube' && design.kind !== 'sobol') return success(null);
  const { spread } = planned.value;
  const plan = judgedAlone(planSweep(model, targets, planned.value.plan, [], spread));
  const { n, seed } = design;
  // Nothing is asked of a sample but what it reaches.
  const table = createSweepWindow(n, plan.columns.length, plan.judges.length);
  const runBlock = createRunBlock(
    plan,
    createSampler(plan.samples),
    createBlockReader(compileBlocks(spread.model, plan.request)),
    table,
  );
  const recheck = createRecheckBlock(plan, spread.model, createSampler(plan.samples), table);
  let counts = noneReached(table.targets);
  for (let block = 0; block < blocksOf(n); block++) {
    runBlock(block);
    recheck(block);
    const { tile, at, count } = placeOf(table, block);
    counts = addReached(counts, reachedRows(tile, at, count, table.targets, []));
  }
  const shares = targets.map(({ verdict }, index) => {
    const judge = plan.judges.findIndex(({ target }) => target === index);
    const decided = verdict === 'met' || verdict === 'missed' || verdict === 'undetermined';
    return judge === -1 || decided ? null : estimateShare(counts.targets[judge] as number, counts.valid);
  });
  return success({ design: design.kind, seed, n, failed: counts.failed, shares });
}

/** A plan without the columns that only show how a metric develops. */
function judgedAlone(plan: ReturnType<typeof planSweep>): ReturnType<typeof planSweep> {
  const kept = [...new Set(plan.judges.flatMap(({ columns }) => columns))];
  const columns = kept.flatMap((index) => plan.columns[index] ?? []);
  return {
    ...plan,
    columns,
    judges: plan.judges.map((judge) => ({ ...judge, columns: judge.columns.map((index) => kept.indexOf(index)), shown: [] })),
    request: { ...plan.request, columns: columns.map(({ column }) => column) },
  };
}

/** The targets with the verdicts that the samples give; a reason tells where the central projection says otherwise. */
export function judgeBySamples(targets: readonly TargetAssessment[], { shares }: SampledTargets): readonly TargetAssessment[] {
  return targets.map((target, index) => {
    const share = shares[index]?.share;
    const verdict = share === undefined ? target.verdict : verdictOfShare(share, target);
    return verdict === target.verdict ? target : { ...target, verdict, reasons: [...target.reasons, 'samples-disagree'] };
  });
}
