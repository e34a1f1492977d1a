import type { TooLarge } from '../pipeline/sample-source.ts';
import { formatNumber } from '../text/format-number.ts';
import { sweepTexts } from '../text/sweep/sweep-texts.ts';
import type { CommandContext } from './command.ts';
import { bytesText } from './machine-memory.ts';
import { showArgumentProblem } from './show-argument-problem.ts';

/** Says that samples do not fit into memory. */
export function showTooLarge(context: CommandContext, { needed, there }: TooLarge, json: boolean): number {
  const { problems } = sweepTexts(context.language);
  const count = (value: number) => formatNumber(value, 0, context.language);
  const message = problems.memory(bytesText(needed, count), bytesText(there, count), context.command === 'sweep');
  return showArgumentProblem(context, { code: 'too-large', path: '--n', message }, json);
}
