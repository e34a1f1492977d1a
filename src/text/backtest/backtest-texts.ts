import type { Language } from '../language.ts';
import type { BacktestTexts } from './backtest-words.ts';
import { backtestEn } from './en.ts';
import { backtestVi } from './vi.ts';

/** The sentences of a back-test by language: one that is missing does not compile. */
export function backtestTexts(language: Language): BacktestTexts {
  return language === 'vi' ? backtestVi : backtestEn;
}
