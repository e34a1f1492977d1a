import { holdsZero } from '../sweep/analyse/estimate.ts';
import type { Findings } from '../sweep/analyse/findings.ts';
import type { SobolIndices } from '../sweep/analyse/sobol-indices.ts';
import { formatNumber } from '../text/format-number.ts';
import { type SaidUnit, sayDifference, sayQuantity } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sensitivityTexts } from '../text/sensitivity/sensitivity-texts.ts';
import { type Inline, piece } from './block.ts';
import { LEAST_SHOWN, wayOf } from './sensitivity-tables.ts';
import { sayPart, sayRefusal, sayShareRange } from './sensitivity-words.ts';

interface Told {
  readonly names: readonly string[];
  readonly unit: SaidUnit;
  readonly language: Language;
  /** Share of the runs that reach the target. */
  readonly reached: number;
}

/** From here on an assumption is worth a sentence. */
const WORTH_SAYING = 0.1;
/** Pairs of assumptions that are named. */
const MOST_PAIRS = 5;

/** What moves the metric of a target, the most important first. */
export function sayValue(findings: Findings, { names, unit, language }: Told): Inline[] {
  const texts = sensitivityTexts(language);
  if (!findings.value.ok) {
    const [refusal] = findings.value.problems;
    if (refusal?.code === 'constant-output') return [texts.always(sayQuantity(refusal.value, unit, language))];
    return [texts.refusedValue(sayRefusal(refusal, language))];
  }

  switch (findings.method) {
    case 'sobol':
      return saySobol(findings.value.value, names, language);
    case 'morris': {
      const { effects } = findings.value.value;
      const first = largest(effects.map(({ size }) => size.value));
      const effect = effects[first];
      if (effect === undefined) return [];
      return [
        strong(
          texts.morris.leads(
            names[first] ?? '',
            sayDifference(effect.size.value, unit, language, effect.size.value),
            wayOf(effect),
          ),
        ),
      ];
    }
    case 'oat': {
      const [widest] = findings.value.value.swings;
      if (widest === undefined) return [];
      const [from, to] = [sayQuantity(widest.least, unit, language), sayQuantity(widest.most, unit, language)];
      return [strong(texts.oat.leads(names[widest.factor] ?? '', from, to))];
    }
    case 'rank': {
      const { correlation, explained } = findings.value.value;
      const first = largest(correlation.map(({ value }) => Math.abs(value)));
      const value = correlation[first]?.value ?? 0;
      const said = formatNumber(value, 2, language, true);
      return [
        strong(texts.rank.leads(names[first] ?? '', said, value > 0 ? 'up' : 'down')),
        texts.rank.explained(sayPart(explained, language)),
      ];
    }
  }
}

function saySobol({ first, total, second }: SobolIndices, names: readonly string[], language: Language): Inline[] {
  const { sobol } = sensitivityTexts(language);
  const lead = largest(first.map(({ value }) => value));
  const own = first[lead];
  const widest = largest(total.map(({ value }) => value));
  if (own === undefined || holdsZero(own) || own.value < WORTH_SAYING)
    return [strong(`${sobol.noLead(names[widest] ?? '', sayPart(total[widest]?.value ?? 0, language))}.`)];
  const others = [...first.keys()]
    .filter((factor) => factor !== lead && (first[factor]?.value ?? 0) >= WORTH_SAYING)
    .sort((a, b) => (first[b]?.value ?? 0) - (first[a]?.value ?? 0))
    .flatMap((factor) => {
      const estimate = first[factor];
      if (estimate === undefined || holdsZero(estimate)) return [];
      return [
        { factor: names[factor] ?? '', share: sayPart(estimate.value, language), interval: sayShareRange(estimate, language) },
      ];
    });
  // Noise alone moves the sum of the first shares; what is shared shows as total shares above the first ones, too.
  const together = Math.min(
    1 - first.reduce((sum, { value }) => sum + value, 0),
    total.reduce((sum, { value }, factor) => sum + value - (first[factor]?.value ?? 0), 0),
  );
  const leads = sobol.leads(names[lead] ?? '', sayPart(Math.min(1, own.value), language), sayShareRange(own, language));
  return [
    strong(`${leads}${others.length === 0 ? '' : sobol.next(others)}.`),
    ...(together >= WORTH_SAYING ? [sobol.together(sayPart(together, language))] : []),
    ...sayPairs(second, total, names, language),
  ];
}

/** What two assumptions do together, the strongest pairs; nothing where it was not asked for. */
function sayPairs(
  second: SobolIndices['second'],
  total: SobolIndices['total'],
  names: readonly string[],
  language: Language,
): Inline[] {
  if (second.length === 0) return [];
  const { sobol } = sensitivityTexts(language);
  const seen = second
    .filter(({ groups, share }) => {
      // Of many pairs some look like something by chance; none does more together than either does in all.
      const most = Math.min(...groups.map((group) => total[group]?.high ?? 0));
      return !holdsZero(share) && share.value >= LEAST_SHOWN && share.value <= most;
    })
    .sort((a, b) => b.share.value - a.share.value)
    .slice(0, MOST_PAIRS)
    .map(({ groups: [one, other], share }) => ({
      factors: [names[one] ?? '', names[other] ?? ''] as const,
      interval: sayShareRange(share, language),
    }));
  return [seen.length === 0 ? sobol.noPairs : sobol.pairs(seen)];
}

/** What decides whether it is reached. */
export function sayVerdict(findings: Findings, { names, language, reached }: Told): Inline[] {
  const texts = sensitivityTexts(language);
  if (!findings.verdict.ok) {
    const [refusal] = findings.verdict.problems;
    if (refusal?.code === 'constant-output')
      return [findings.method === 'oat' ? texts.neverAlone(refusal.value === 1) : texts.never(reached > 0)];
    if (refusal?.code === 'nearly-constant') return [texts.nearlyNever(reached > 0.5)];
    return [texts.refusedVerdict(sayRefusal(refusal, language))];
  }
  switch (findings.method) {
    case 'sobol': {
      const { total } = findings.verdict.value;
      const first = largest(total.map(({ value }) => value));
      const share = sayPart(Math.min(1, total[first]?.value ?? 0), language);
      const same = findings.value.ok && largest(findings.value.value.first.map(({ value }) => value)) === first;
      return [same ? texts.sobol.alsoVerdict(share) : texts.sobol.verdict(names[first] ?? '', share)];
    }
    case 'morris': {
      const first = largest(findings.verdict.value.effects.map(({ size }) => size.value));
      return [texts.morris.verdict(names[first] ?? '')];
    }
    case 'oat': {
      const { flips, points, factors } = findings.verdict.value;
      const listed = factors.map(({ factor }) => names[factor] ?? '');
      return [texts.oat.flips(flips, points, sayPart(flips / points, language), listed)];
    }
    case 'rank':
      return [];
  }
}

function largest(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? index : best), 0);
}

/** A sentence in bold that begins with a capital letter; the name of an assumption stays as it is written. */
function strong(text: string): Inline {
  const [first = ''] = text.split(' ');
  return [piece(first.includes('_') ? text : text.charAt(0).toUpperCase() + text.slice(1), 'strong')];
}
