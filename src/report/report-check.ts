import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { type Block, type Inline, piece } from './block.ts';
import { checkNotes } from './check-notes.ts';
import { gateCalendar } from './gate-calendar.ts';
import { sayDisagreement, sayHeadline } from './headline.ts';
import type { JudgedScenario, ReportOptions } from './judged-scenario.ts';
import { sayLabel } from './labels.ts';
import { ratingsTables } from './ratings.ts';
import { sayBasis } from './say-basis.ts';
import { targetDetails } from './target-details.ts';
import { countVerdicts, verdictTable } from './verdict-table.ts';

/** The verdicts of one scenario as content: the headline, the table, target by target, the gates, the notes. */
export function reportCheck(
  judged: JudgedScenario,
  { language, version, details = false, allRulebooks = false }: ReportOptions,
): readonly Block[] {
  const texts = CHECK_TEXTS[language];
  const { scenario, model, assessment } = judged;
  const { targets } = assessment;
  const shown = details ? targets : targets.filter(({ verdict }) => verdict !== 'reachable' && verdict !== 'met');
  const recorded = model.pools
    .map((pool) => pool.recordedTo)
    .concat(model.series.map((series) => series.recordedTo))
    .filter((year) => year !== null);
  const recordedTo = recorded.length === 0 ? null : Math.max(...recorded);
  const disagreement = sayDisagreement(judged, texts);
  const headline: Inline = [piece(sayHeadline(judged, language, texts), 'strong')];
  return [
    { kind: 'heading', level: 1, text: sayLabel(scenario.title, judged.file, language) },
    { kind: 'sentence', lines: [headline, ...(disagreement === null ? [] : [disagreement])] },
    ...(targets.length === 0
      ? []
      : [
          {
            kind: 'sentence',
            lines: [
              countVerdicts(targets, texts),
              [piece(texts.verdict.mode(assessment.mode, model.base, recordedTo), 'quiet')],
              [piece(sayBasis(judged, language, texts), 'quiet')],
            ],
          } as const,
          verdictTable(judged, language, texts),
        ]),
    ...(allRulebooks ? ratingsTables(targets, language, texts) : []),
    ...gateCalendar(judged, language, texts),
    ...(shown.length === 0 ? [] : [{ kind: 'heading', level: 2, text: texts.note.details } as const]),
    ...shown.flatMap((target) => targetDetails(judged, target, details, language, texts)),
    ...checkNotes(judged, version, language, texts),
  ];
}
