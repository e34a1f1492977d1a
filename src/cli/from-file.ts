import type { Problem } from '../base/problem.ts';
import { type SampleFile, samplesProblem } from '../pipeline/sample-file.ts';
import type { OptionName } from '../text/commands/command-texts.ts';
import type { Arguments } from './parse-arguments.ts';

/** Options that say how samples are drawn. */
const DRAWING: readonly OptionName[] = ['n', 'seed', 'vary', 'groups', 'sweep', 'evidence', 'second-order'];

/** Runs an analysis with the samples of the file of `--from`, or with none where it is to draw them itself. */
export async function withSamples<Found>(
  { texts, flags, vary, groups }: Arguments,
  analyse: (from: SampleFile | undefined) => Promise<Found>,
): Promise<Found | { readonly ok: false; readonly problems: readonly Problem[] }> {
  const path = texts.get('from');
  if (path === undefined) return await analyse(undefined);
  const lists: Partial<Record<OptionName, readonly string[]>> = { vary, groups };
  const given = DRAWING.filter((name) => texts.has(name) || flags.has(name) || (lists[name] ?? []).length > 0);
  if (given.length > 0)
    return { ok: false, problems: [samplesProblem('samples-already-drawn', { flags: given.map((name) => `--${name}`) })] };
  // DuckDB is large, and only needed here.
  const { readResult } = await import('../store/read-result.ts');
  const read = await readResult(path, analyse);
  return read.ok ? read.value : { ok: false, problems: [samplesProblem('samples-unread', { file: path, ...read.fault })] };
}
