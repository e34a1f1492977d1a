import type { TargetAssessment } from '../assessment/target-assessment.ts';
import { CHECK_TEXTS, type CheckTexts } from '../text/check/check-texts.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, piece } from './block.ts';
import { originNote } from './check-notes.ts';
import { sayHeadline } from './headline.ts';
import type { JudgedScenario, ReportOptions } from './judged-scenario.ts';
import { sayLabel } from './labels.ts';
import { sayBasis } from './say-basis.ts';
import { sayProbability } from './say-probability.ts';
import { sayValue, sayWanted, targetLabel } from './target-words.ts';
import { verdictPiece } from './verdict-sign.ts';
import { countVerdicts } from './verdict-table.ts';

/** Several scenarios side by side: a row a target, in order of first appearance, a column of verdicts a scenario. */
export function reportComparison(list: readonly JudgedScenario[], { language, version }: ReportOptions): readonly Block[] {
  const texts = CHECK_TEXTS[language];
  const names = namesOf(list);
  const ids = [...new Set(list.flatMap(({ assessment }) => assessment.targets.map(({ target }) => target.id)))];
  const find = (judged: JudgedScenario, id: string) => judged.assessment.targets.find(({ target }) => target.id === id);
  const shareIn = ({ sampled, assessment }: JudgedScenario, id: string) =>
    sampled?.shares[assessment.targets.findIndex(({ target }) => target.id === id)] ?? null;
  const rows = ids.map((id): readonly Inline[] => {
    const found = list.map((judged) => find(judged, id));
    const first = found.find((item) => item !== undefined);
    const wanted = new Set(found.flatMap((item) => (item === undefined ? [] : [sayWanted(item, language, texts)])));
    return [
      first === undefined ? id : targetLabel(first, language),
      ...found.map((item, index) => {
        const share = shareIn(list[index] as JudgedScenario, id);
        return verdictCell(item, wanted.size > 1, share === null ? '' : sayProbability(share, language), language, texts);
      }),
    ];
  });
  const summaries = list.flatMap((judged, index): readonly Block[] => [
    {
      kind: 'heading',
      level: 3,
      text: [piece(names[index] ?? '', 'strong'), piece(`: ${sayLabel(judged.scenario.title, judged.file, language)}`)],
    },
    { kind: 'sentence', lines: [sayHeadline(judged, language, texts), countVerdicts(judged.assessment.targets, texts)] },
  ]);
  return [
    ...summaries,
    { kind: 'table', columns: [column(texts.note.comparison.target), ...names.map((name) => column(name))], rows, repeat: 1 },
    { kind: 'note', lines: [...new Set(list.map((judged) => sayBasis(judged, language, texts)))] },
    originNote(list, version, texts),
  ];
}

/** The verdict and the projected value; what is wanted where the scenarios want different things. */
function verdictCell(
  assessment: TargetAssessment | undefined,
  differs: boolean,
  probability: string,
  language: Language,
  texts: CheckTexts,
): Inline {
  const { comparison } = texts.note;
  if (assessment === undefined) return [piece(comparison.absent, 'quiet')];
  const { verdict, projected } = assessment;
  const value = projected === null || verdict === 'undetermined' ? '' : ` ${sayValue(assessment, projected, language, false)}`;
  const wanted = value === '' || !differs ? '' : ` (${sayWanted(assessment, language, texts)})`;
  const share = probability === '' ? '' : `, ${probability}`;
  return [verdictPiece(verdict, texts.verdict), piece(`${value}${wanted}${share}`, 'quiet')];
}

/** Short names of the columns: the file without its folder and ending, then the variant, then a number. */
function namesOf(list: readonly JudgedScenario[]): readonly string[] {
  const names = list.map(
    ({ file, variant }) => `${(file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, '')}${variant === null ? '' : ` ${variant}`}`,
  );
  return names.map((name, index) => {
    const same = names.flatMap((other, position) => (other === name ? [position] : []));
    return same.length === 1 ? name : `${name} (${same.indexOf(index) + 1})`;
  });
}
