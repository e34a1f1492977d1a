import type { PoolYear } from '../assessment/pool-outlook.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import type { Language } from '../text/language.ts';
import { type Block, type Piece, piece } from './block.ts';
import { sayGates } from './gate-words.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { poolLabel } from './labels.ts';

/** Open and shut years of every pool with a gate, one line each; nothing where no pool has one. */
export function gateCalendar(
  { scenario, model, assessment }: JudgedScenario,
  language: Language,
  texts: CheckTexts,
): readonly Block[] {
  const { gates } = texts.note;
  const signs = {
    recorded: piece('•', 'quiet'),
    against: piece('!', 'near'),
    open: piece('○', 'good'),
    shut: piece('×', 'bad'),
  } as const;
  const outlooks = assessment.pools.filter(({ years }) => years.some(({ gateOpen }) => gateOpen !== null));
  const years = outlooks[0]?.years.map(({ year }) => year) ?? [];
  if (outlooks.length === 0 || years.length === 0) return [];
  const used = new Set<keyof typeof signs>();
  const signOf = ({ year, recorded, gateOpen }: PoolYear, against: readonly number[]): Piece => {
    const name = against.includes(year) ? 'against' : recorded ? 'recorded' : gateOpen === false ? 'shut' : 'open';
    used.add(name);
    return signs[name];
  };
  const rows = outlooks.map((outlook) => ({
    label: poolLabel(scenario, outlook.pool, language),
    cells: outlook.years.map((year) => signOf(year, outlook.againstGate)),
  }));
  const lines = outlooks.flatMap(({ pool, years: list }) => {
    const found = scenario.pools.find((item) => item.name === pool);
    const label = poolLabel(scenario, pool, language);
    const worst = list.reduce<PoolYear | null>((most, year) => (year.heldByGate > (most?.heldByGate ?? 0) ? year : most), null);
    return [
      ...(found === undefined ? [] : [gates.opensAt(label, sayGates(found, model, language, texts))]),
      ...(worst === null ? [] : [gates.waiting(label, Math.round(worst.heldByGate), worst.year)]),
    ];
  });
  const legend = (['recorded', 'against', 'open', 'shut'] as const)
    .filter((name) => used.has(name))
    .map((name) => ({ sign: signs[name], meaning: gates.legend[name] }));
  return [
    { kind: 'heading', level: 2, text: gates.title },
    { kind: 'calendar', years, rows, legend },
    { kind: 'note', lines },
  ];
}
