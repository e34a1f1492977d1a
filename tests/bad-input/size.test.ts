import { expect, test } from 'vitest';
import { projected } from './judge.ts';
import { PLAN, spoil } from './plan.ts';

const lines = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index)).join('');
const sites = (count: number) => `    sites:\n${lines(count, (i) => `      s${i}: {area: 5 ha, planned: 2025}\n`)}`;

/** What is large without being wrong is read, what is wrong is said, neither takes long or more stack than there is. */
test.each<[string, string, string]>([
  ['a chain of 5,000 assumptions', chainOfAssumptions(5000), 'none'],
  ['a chain of 2,000 series', spoil(['  share:\n', chainOfSeries(2000)]), 'none'],
  ['a formula of 480 signs', spoil(['* workers_per_ha', `* workers_per_ha${' * 1'.repeat(480)}`]), 'none'],
  ['a tower of powers', spoil(['* workers_per_ha', `* workers_per_ha * 9${'^9'.repeat(480)}`]), '1 not-finite'],
  ['10,000 unknown keys', PLAN + lines(10_000, (i) => `key_${i}: 1\n`), '1000 unknown-key'],
  [
    '500 names that are not there, among 1,000 sites',
    spoil(['    sites:\n', sites(1000)], ['targets:\n', `targets:\n${lines(500, unknownMetric)}`]),
    '500 unknown-name',
  ],
  ['a million digits', spoil(['take_up: 150 ha/yr', `take_up: ${'9'.repeat(1_000_000)} ha`]), '1 number-not-read'],
  ['a million blanks', spoil(['take_up: 150 ha/yr', `take_up: "5 ${' '.repeat(1_000_000)}x"`]), '1 unit-unknown'],
  ['a hundred thousand commas', spoil(['take_up: 150 ha/yr', `take_up: "${'1,'.repeat(100_000)}x"`]), '1 number-not-read'],
  ['a formula of a million characters', spoil(['parks.established.count', `${'parks.'.repeat(100_000)}x`]), '1 formula-fault'],
])(
  '%s',
  async (_name, plan, expected) => {
    const start = process.cpuUsage();
    const result = await projected(plan);
    const found = result.ok ? 'none' : `${result.problems.length} ${result.problems[0]?.code}`;
    expect(found).toBe(expected);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(20_000);
  },
  120_000,
);

function chainOfAssumptions(length: number): string {
  const chain = `${lines(length, (i) => `  a${i}: = a${i + 1} * 1\n`)}  a${length}: 1\n`;
  return spoil(['  fill_pace:', `${chain}  fill_pace:`], ['= 6.5 * fill_pace', '= 6.5 * fill_pace * a0']);
}

function chainOfSeries(length: number): string {
  return `${lines(length, (i) => `  s${i}: {unit: ha, formula: s${i + 1} + 0}\n`)}  s${length}: {unit: ha, formula: parks.leased}\n  share:\n`;
}

function unknownMetric(index: number): string {
  return `  t${index}: {metric: parks.sx${index}.leasedd, at_least: 5 ha, by: 2030}\n`;
}
