import type { Unanswerable } from '../pipeline/choose-targets.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import type { CommandContext } from './command.ts';
import { showArgumentProblem } from './show-argument-problem.ts';

/** Says why no target can be analysed. */
export function showUnanswerable(context: CommandContext, unanswerable: Unanswerable, json: boolean): number {
  const { problems } = sensitivityTexts(context.language);
  const { verdicts } = CHECK_TEXTS[context.language].verdict;
  const { code } = unanswerable;
  const say = (): string => {
    switch (unanswerable.code) {
      case 'unknown-target':
        return problems.unknownTarget(unanswerable.name, unanswerable.nearest);
      case 'closed-target':
        return problems.closedTarget(unanswerable.name, verdicts[unanswerable.verdict]);
      case 'no-open-target':
        return problems.noOpenTarget;
    }
  };
  return showArgumentProblem(context, { code, path: '--target', message: say() }, json);
}
