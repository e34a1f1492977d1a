import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { renderTerminal } from '../../src/render/render-terminal.ts';
import { reportCheck } from '../../src/report/report-check.ts';
import { reportComparison } from '../../src/report/report-comparison.ts';
import { reportProjection } from '../../src/report/report-projection.ts';
import { randomInput } from '../oracle/random-scenario.ts';
import { toYaml } from '../oracle/to-yaml.ts';
import { hostOf, judge, projectFile } from './judge.ts';

const options = fc.record({
  width: fc.integer({ min: 24, max: 160 }),
  language: fc.constantFrom('en' as const, 'vi' as const),
  colour: fc.boolean(),
  details: fc.boolean(),
  allRulebooks: fc.boolean(),
  mode: fc.constantFrom('from-today' as const, 'as-planned' as const),
});

/** Targets of every kind for a random plan, whatever it holds. */
function targetsOf(pool: string | undefined, series: string | undefined, base: number, last: number): string {
  const targets = [
    ...(pool === undefined
      ? []
      : [
          `  land: {label: {en: "Land of ${'long'.repeat(12)}", vi: Đất đã cho thuê}, metric: ${pool}.leased, between: 100 to 400.5 ha, by: ${last}}`,
          `  filled: {metric: ${pool}.occupancy, at_least: 60%, reach_by: ${base + 4}}`,
          `  held: {metric: ${pool}.unleased, at_most: 100 ha, hold_from: ${last - 1}}`,
          `  growth: {metric: "cagr(${pool}.established.area, ${base}, ${last})", about: 5%/yr, by: ${last}}`,
        ]),
    ...(series === undefined ? [] : [`  level: {metric: ${series}, at_least: 1.25 index, by: ${last}}`]),
    `  nothing: {by: ${last}, needs: a number}`,
  ];
  return `${targets.join('\n')}\n`;
}

test('no report is wider than asked for, and none shows what is no number or no text', async () => {
  await fc.assert(
    fc.asyncProperty(randomInput, options, async (input, { width, language, colour, details, allRulebooks, mode }) => {
      const series = input.series.find(({ name }) => name.startsWith('series'))?.name;
      const yaml = `${toYaml(input)}${targetsOf(input.pools[0]?.name, series, input.base, input.last)}`;
      const host = hostOf(yaml);
      const judged = await judge('plan.yaml', { mode }, host);
      const said = { language, version: '0.0.0', details, allRulebooks };
      const blocks = [
        reportCheck(judged, said),
        reportComparison([judged, judged, judged], said),
        reportProjection(await projectFile('plan.yaml', undefined, host), { ...said, all: details }),
      ];
      for (const block of blocks) {
        const text = renderTerminal(block, { width, colour });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colour are not shown
        const shown = text.replace(/\u001b\[\d*m/g, '');
        for (const line of shown.split('\n')) if (displayWidth(line) > width) throw new Error(`${width}: ${line}`);
        expect(shown).not.toMatch(/NaN|undefined|null|Infinity|\[object|\u001b/);
        // Where words have to be broken, so is a formula that takes 0 away.
        if (width >= 60) expect(shown).not.toMatch(/(^|[\s(;=])-0([^.,\d]|$)/m);
        if (!colour) expect(text).toBe(shown);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
