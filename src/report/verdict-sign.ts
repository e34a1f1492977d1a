import type { Verdict } from '../assessment/target-assessment.ts';
import type { VerdictTexts } from '../text/check/verdict-texts.ts';
import { HARD_SPACE } from '../text/format-number.ts';
import { type Piece, piece, type Tone } from './block.ts';

const SIGNS: Readonly<Record<Verdict, readonly [sign: string, tone: Tone]>> = {
  met: ['✓', 'good'],
  reachable: ['✓', 'good'],
  tight: ['~', 'near'],
  'out-of-reach': ['✗', 'bad'],
  missed: ['✗', 'bad'],
  inconsistent: ['!', 'bad'],
  undetermined: ['?', 'unknown'],
};

/** Verdicts from good to bad, as they are counted. */
export const VERDICTS: readonly Verdict[] = [
  'met',
  'reachable',
  'tight',
  'out-of-reach',
  'missed',
  'inconsistent',
  'undetermined',
];

export function toneOf(verdict: Verdict): Tone {
  return SIGNS[verdict][1];
}

export function signOf(verdict: Verdict): Piece {
  const [sign, tone] = SIGNS[verdict];
  return piece(sign, tone);
}

/** Sign and word, in the tone of the verdict. */
export function verdictPiece(verdict: Verdict, texts: VerdictTexts): Piece {
  const [sign, tone] = SIGNS[verdict];
  return piece(`${sign}${HARD_SPACE}${texts.verdicts[verdict]}`, tone);
}
