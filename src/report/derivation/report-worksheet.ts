import { namedIn } from '../../assessment/trace/named-in.ts';
import type { TraceStep } from '../../assessment/trace/trace.ts';
import type { Question, Worksheet } from '../../assessment/worksheet/compose-questions.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { textNotation } from '../../text/derivation/notation.ts';
import type { Shown } from '../../text/derivation/say-term.ts';
import { shownDigits } from '../../text/derivation/shown-digits.ts';
import type { Language } from '../../text/language.ts';
import { WORKSHEET_TEXTS } from '../../text/worksheet/say-worksheet.ts';
import { poolLabel, sayLabel, seriesLabel } from '../labels.ts';
import type { Exercise, ExerciseSheet } from './exercise-sheet.ts';
import { equationOf, sayResult } from './report-derivation.ts';
import { siteLabel } from './say-title.ts';

/** The exercises of a scenario with their key. */
export function reportWorksheet(worksheet: Worksheet, scenario: Scenario, file: string, language: Language): ExerciseSheet {
  const texts = WORKSHEET_TEXTS[language];
  const { trace, questions } = worksheet;
  const shown: Shown = { values: trace.values, digits: shownDigits(trace) };
  const options = { language, notation: textNotation(language), unit: (words: string, before: string) => before + words };
  const stepOf = (id: string) => trace.steps.find((step) => step.id === id) as TraceStep;
  const exercises = questions.map((question, index): Exercise => {
    const steps = 'step' in question ? [stepOf(question.step)] : 'steps' in question ? question.steps.map(stepOf) : [];
    const given = [...new Set(steps.flatMap(namedIn))];
    const answers = steps.map((step) => {
      const { name, lines } = equationOf(step, shown, options);
      return lines.map((line, at) => `${at === 0 ? name : ' '.repeat(name.length)} = ${line}`);
    });
    return {
      title: texts.question(index + 1),
      text: ask(question, scenario, language),
      given: given.map((id) => `${shown.values.get(id)?.name} = ${sayResult(id, shown, options)}`),
      answers: [...answers, ...keyOf(question, language)],
    };
  });
  const { title, intro, name, given, answer, key, nothing } = texts;
  return {
    ...{ name, given, answer, key, exercises },
    title: title(sayLabel(scenario.title, file, language)),
    intro: exercises.length === 0 ? nothing : intro,
  };
}

function ask(question: Question, scenario: Scenario, language: Language): string {
  const texts = WORKSHEET_TEXTS[language];
  switch (question.kind) {
    case 'growth':
      return texts.growth({ label: seriesLabel(scenario, question.series, language), from: question.from, year: question.year });
    case 'required-rate': {
      const label = sayLabel(scenario.targets.find(({ id }) => id === question.target)?.label ?? null, question.target, language);
      return texts.requiredRate({ label, from: question.from, year: question.year });
    }
    case 'share':
      return texts.share(seriesLabel(scenario, question.series, language), question.year);
    case 'occupancies':
      return texts.occupancies(poolLabel(scenario, question.pool, language), question.year);
    case 'cohort': {
      const { count, from, to } = question.cohort;
      return texts.cohort(siteLabel(scenario, question.pool, question.line, language), count, from, to);
    }
  }
}

/** What the key says besides the arithmetic. */
function keyOf(question: Question, language: Language): Exercise['answers'] {
  const texts = WORKSHEET_TEXTS[language];
  switch (question.kind) {
    case 'growth':
      return [[texts.yearsOfGrowth(question.year - question.from)]];
    case 'required-rate':
    case 'share':
      return [];
    case 'occupancies':
      return [[texts.denominators]];
    case 'cohort':
      return [[texts.cohortRule], [texts.yearsOf(question.cohort.planned.join(', '))]];
  }
}
