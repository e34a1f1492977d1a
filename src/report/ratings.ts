import type { Rating } from '../assessment/rulebooks/rulebook.ts';
import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import { formatPercent, sayGrowth } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, piece, type Tone } from './block.ts';
import { targetLabel } from './target-words.ts';

/** The rating of a target by the rulebook that was asked for, in one sentence. */
export function sayRating(
  { ratings }: TargetAssessment,
  rulebook: Rating['rulebook'],
  language: Language,
  texts: CheckTexts,
): Inline | null {
  const rating = ratings.find((item) => item.rulebook === rulebook);
  if (rating === undefined) return null;
  const words = texts.detail.rulebooks;
  const because = [...becauseOf(rating, language, texts), ...remarksOf(rating, texts)];
  return [
    piece(words.classes[rating.class], toneOfClass(rating.class)),
    piece(` ${words.by(rating.rulebook)}${because.length === 0 ? '' : `: ${because.join('; ')}`}`),
  ];
}

/** What every rulebook says of every target that has a record. */
export function ratingsTables(targets: readonly TargetAssessment[], language: Language, texts: CheckTexts): readonly Block[] {
  const words = texts.detail.rulebooks;
  const { columns } = words;
  const judged = targets.filter(({ ratings }) => ratings.some((rating) => rating.class !== 'cannot-assess'));
  const others = targets.filter((target) => !judged.includes(target));
  const said = judged.flatMap(({ ratings }) =>
    ratings.flatMap((rating) => remarksOf(rating, texts).map((remark) => `${rating.rulebook}: ${remark}.`)),
  );
  const remarks = [...new Set(said)];
  const tables = judged.flatMap((target): readonly Block[] => [
    { kind: 'heading', level: 3, text: targetLabel(target, language) },
    {
      kind: 'table',
      columns: [column(columns.rule, 'left', false), column(columns.class), column(columns.measure)],
      rows: target.ratings.map((rating): readonly Inline[] => [
        rating.rulebook,
        [piece(words.classes[rating.class], toneOfClass(rating.class))],
        becauseOf(rating, language, texts).join('; '),
      ]),
      repeat: null,
    },
  ]);
  return [
    { kind: 'heading', level: 2, text: words.title },
    ...tables,
    ...(remarks.length === 0 ? [] : [{ kind: 'note', lines: remarks } as const]),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'note',
            lines: [`${words.noRecord} ${others.map((target) => targetLabel(target, language)).join('; ')}.`],
          } as const,
        ]),
  ];
}

/** The measure of a rule with its value, or why there is none. */
function becauseOf(rating: Rating, language: Language, texts: CheckTexts): readonly string[] {
  const words = texts.detail.rulebooks;
  if ('refused' in rating) return [words.refusals[rating.refused]];
  return 'measure' in rating ? [words.measure(rating.rulebook, sayMeasure(rating, language))] : [];
}

function remarksOf(rating: Rating, texts: CheckTexts): readonly string[] {
  return 'notes' in rating ? rating.notes.map((note) => texts.detail.rulebooks.notes[note]) : [];
}

function sayMeasure({ rulebook, measure }: Extract<Rating, { measure: number }>, language: Language): string {
  switch (rulebook) {
    case 'statcan-2025':
    case 'unsd-2022':
    case 'linear-acceleration':
      return formatNumber(measure, 2, language);
    case 'unsd-2023':
    case 'destatis':
      return formatPercent(measure, language);
    case 'aarr':
      return sayGrowth(measure, language);
  }
}

function toneOfClass(id: Rating['class']): Tone {
  switch (id) {
    case 'achieved':
    case 'on-track':
    case 'sun':
      return 'good';
    case 'acceleration-needed':
    case 'slightly-cloudy':
    case 'some-progress':
    case 'cloudy':
      return 'near';
    case 'cannot-assess':
      return 'unknown';
    case 'limited':
    case 'no-progress':
    case 'stagnation-or-regression':
    case 'well-off-track':
    case 'deterioration':
    case 'worsening':
    case 'thunderstorm':
    case 'wrong-way':
      return 'bad';
  }
}
