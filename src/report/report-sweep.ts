import { numbersOf } from '../sweep/numbers-of.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { formatNumber } from '../text/format-number.ts';
import { formatPercent } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sweepTexts } from '../text/sweep/sweep-texts.ts';
import { type Block, type Inline, piece } from './block.ts';
import { sayLabel } from './labels.ts';
import { factorsTable, failuresTable } from './sweep-inputs.ts';
import { quantileTables } from './sweep-quantiles.ts';
import { sayInterval, sayShare, sharesTable } from './sweep-shares.ts';
import type { SweptScenario } from './swept-scenario.ts';

export interface SweepReportOptions {
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
}

/** A sweep as content: how often each target is reached, what the targets measure by year, what was varied, what to keep in mind. */
export function reportSweep(swept: SweptScenario, { language, version }: SweepReportOptions): readonly Block[] {
  const texts = sweepTexts(language);
  const { judged, samples, asked, valid, failed, sampling, together, failures } = swept;
  const { design } = samples;
  const count = (value: number) => formatNumber(value, 0, language);
  const withErrors = sampling === 'independent' || sampling === 'spread';
  const { estimate } = together;
  const lines: Inline[] = [
    ...(valid === 0 ? [[piece(texts.noneValid, 'strong')]] : []),
    ...(estimate === null
      ? []
      : [
          [
            piece(
              texts.together(
                together.ids.length,
                sayShare(estimate, language),
                withErrors ? sayInterval(estimate, language) : null,
              ),
              'strong',
            ),
          ],
        ]),
    texts.counts(count(asked), count(valid), failed === 0 ? null : count(failed)),
    texts.drawn(design.kind, 'seed' in design ? design.seed : null, numbersOf(samples.factors).length),
    ...(swept.roundedFrom !== null && 'n' in design ? [texts.rounded(count(swept.roundedFrom), count(design.n))] : []),
  ];
  const { file, variant, hash } = judged;
  return [
    { kind: 'heading', level: 1, text: sayLabel(judged.scenario.title, file, language) },
    { kind: 'sentence', lines },
    ...(swept.targets.length === 0 ? [] : [sharesTable(swept, language)]),
    ...failuresTable(failures, language),
    ...quantileTables(swept, language),
    ...factorsTable(samples, judged.scenario, language),
    {
      kind: 'list',
      items: [
        ...(sampling === 'chosen' ? [] : [texts.notes.probability]),
        texts.notes.errors[sampling],
        texts.notes.verdicts,
        texts.notes.quantiles,
        ...(swept.quantileError === 0 ? [] : [texts.notes.streamed(formatPercent(swept.quantileError, language))]),
        texts.notes.central,
      ],
    },
    {
      kind: 'note',
      lines: [
        `${CHECK_TEXTS[language].note.notes.origin({ version, file, variant, hash })}`,
        texts.footer(formatNumber(swept.seconds, swept.seconds < 10 ? 1 : 0, language), swept.threads, swept.run),
      ],
    },
  ];
}
