import fc from 'fast-check';

/** A plan whose figures were rounded from a truth that agrees. */
export interface RandomPlan {
  readonly figures: readonly string[];
  readonly unknowns: readonly string[];
  readonly identities: readonly string[];
  /** The true value of each figure and unknown, in its own unit. */
  readonly truth: ReadonlyMap<string, number>;
}

/** How a true value is printed: a text whose meaning holds it. */
type Print = (value: number, unit: string) => string;

const prints: readonly Print[] = [
  (value, unit) => `${value.toFixed(1)}${unit}`,
  (value, unit) => `${value.toFixed(2)}${unit}`,
  (value, unit) => `${Math.round(value)}${unit}`,
  (value, unit) => `about ${Math.round(value)}${unit}`,
  (value, unit) => `about ${Number(value.toPrecision(2))}${unit}`,
  (value, unit) => `over ${Math.floor(value)}${unit}`,
  (value, unit) => `at most ${Math.ceil(value)}${unit}`,
  (value, unit) => `${Math.floor(value)} to ${Math.ceil(value) + 1}${unit}`,
];
const print = fc.nat(prints.length - 1).map((index) => prints[index] as Print);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Land in parts, output over years, a share, a product and counts, hung together by unknowns. */
export const randomPlan: fc.Arbitrary<RandomPlan> = fc
  .record({
    parts: fc.array(fc.tuple(between(10, 900), print), { minLength: 2, maxLength: 6 }),
    totalPrint: print,
    base: between(100, 90000),
    rate: between(1, 30),
    years: fc.integer({ min: 2, max: 15 }),
    share: between(5, 95),
    output: fc.tuple(print, print, print, print),
    counts: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(20)),
    density: between(20, 120),
    labour: fc.tuple(print, print),
    hidden: fc.boolean(),
  })
  .map(({ parts, totalPrint, base, rate, years, share, output, counts, density, labour, hidden }) => {
    const truth = new Map<string, number>();
    const figures: string[] = [];
    const state = (id: string, value: number, how: Print, unit: string): void => {
      truth.set(id, value);
      figures.push(`${id}: {value: "${how(value, unit)}"}`);
    };
    for (const [index, [area, how]] of parts.entries()) state(`part-${index}`, area, how, ' ha');
    const total = parts.reduce((sum, [area]) => sum + area, 0);
    state('total', total, totalPrint, ' ha');
    const end = base * (1 + rate / 100) ** years;
    if (hidden) truth.set('base', base);
    else state('base', base, output[0], ' billion VND');
    state('end', end, output[1], ' billion VND');
    state('rate', rate, output[2], '%/yr');
    state('share', share, output[3], '%');
    truth.set('industry', (end * share) / 100);
    const [before, added, gone] = counts;
    const exact: Print = (value) => `${value}`;
    state('before', before + gone, exact, '');
    state('added', added, exact, '');
    state('gone', gone, exact, '');
    state('after', before + added, exact, '');
    // Workers are counted one by one.
    const workers = Math.round(density * total);
    state('density', workers / total, labour[0], ' workers/ha');
    state('workers', workers, labour[1], ' workers');
    const unknowns = ['industry: {unit: billion VND}', ...(hidden ? ['base: {unit: billion VND}'] : [])];
    const identities = [
      `land: total = ${parts.map((_, index) => `part-${index}`).join(' + ')}`,
      `growth: end = base * (1 + rate)^${years}`,
      'part: industry = share * end',
      'within: industry <= end',
      'count: after = before + added - gone',
      'labour: workers / total = density',
    ];
    return { figures, unknowns, identities, truth };
  });
