import type { ExerciseSheet } from '../report/derivation/exercise-sheet.ts';
import { escapeMarks } from './derivation-markdown.ts';

/** A line for the student to write on. */
const BLANK = '\\_'.repeat(40);
const PAGE_BREAK = '<div style="page-break-after: always"></div>';

/** An exercise sheet as Markdown: the questions on the first pages, the key behind a page break. */
export function worksheetMarkdown({ title, intro, name, exercises, given, answer, key }: ExerciseSheet): string {
  const questions = exercises.flatMap((exercise) => [
    `## ${escapeMarks(exercise.title)}`,
    escapeMarks(exercise.text),
    ...(exercise.given.length === 0
      ? []
      : [`${escapeMarks(given)}\n\n${exercise.given.map((line) => `- \`${line}\``).join('\n')}`]),
    `${escapeMarks(answer)}: ${BLANK}`,
  ]);
  const answers = exercises.flatMap((exercise) => [
    `## ${escapeMarks(exercise.title)}`,
    ['```', ...exercise.answers.flat(), '```'].join('\n'),
  ]);
  const sheet = [
    `# ${escapeMarks(title)}`,
    escapeMarks(intro),
    ...(exercises.length === 0 ? [] : [`${escapeMarks(name)}: ${BLANK}`]),
    ...questions,
  ];
  const blocks = exercises.length === 0 ? sheet : [...sheet, PAGE_BREAK, `# ${escapeMarks(key)}`, ...answers];
  return `${blocks.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}
