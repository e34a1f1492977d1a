import type { DocumentProblem } from '../document/document-problem.ts';
import type { ModelProblem } from '../model/model-problem.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import type { SamplesProblem } from '../sweep/samples-problem.ts';
import type { SweepProblem } from '../sweep/sweep-problem.ts';
import { englishProblems } from './problems/en.ts';
import type { Said } from './problems/sentences.ts';
import { vietnameseProblems } from './problems/vi.ts';

/** What may be wrong with what a planner writes or gives. */
export type AnyProblem = DocumentProblem | ScenarioProblem | ModelProblem | SweepProblem | SamplesProblem;
type Language = 'en' | 'vi';

const TABLES = { en: englishProblems, vi: vietnameseProblems };

/**
 * A problem in a language: what is wrong, here, and what to write instead.
 * @example sayProblem(problem, 'en') // { message: '`7,840 ha` has a sign between its thousands.', hint: 'Write `7840 ha`.' }
 */
export function sayProblem(problem: AnyProblem, language: Language): Said {
  const say = TABLES[language][problem.code] as (facts: AnyProblem['facts']) => Said;
  return say(problem.facts);
}

/** The line under a list of problems. */
export function sayProblemCount(problems: number, files: number, language: Language): string {
  if (language === 'vi') return `${problems} lỗi cần sửa${files > 1 ? ` trong ${files} tệp` : ''}.`;
  return `${problems} ${problems === 1 ? 'problem' : 'problems'} to mend${files > 1 ? ` in ${files} files` : ''}.`;
}
