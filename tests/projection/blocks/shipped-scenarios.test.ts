import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileModel } from '../../../src/model/compile-model.ts';
import { parseWithMathjs } from '../../../src/model/formula/mathjs-parser.ts';
import type { Host } from '../../../src/pipeline/host.ts';
import { loadScenario } from '../../../src/pipeline/load-scenario.ts';
import { allColumns, firstDifference } from './compare-with-numbers.ts';

const host: Host = {
  read: (path) => {
    try {
      return { source: readFileSync(path, 'utf8') };
    } catch {
      return { reason: 'not-found' as const };
    }
  },
};
const shipped = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

// As planned, one of them stands for all: random plans come in both modes.
test.each([
  ...shipped.map((name) => ({ name, mode: 'from-today' as const })),
  { name: 'bac-giang.yaml', mode: 'as-planned' as const },
])('$name, $mode: every number of a few samples equals the numbers reader to the last bit', ({ name, mode }) => {
  const loaded = loadScenario(host, `scenarios/${name}`, {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const compiled = compileModel(loaded.value.scenario, { mode, parser: parseWithMathjs });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const model = compiled.value;
  const factors = model.parameters.flatMap(({ quantity }, index) => (quantity?.uncertainty == null ? [] : [index]));
  const samples = [0, 1].map((sample) =>
    factors.map((parameter, row) => {
      const central = model.parameters[parameter]?.quantity?.value ?? 0;
      return central * (1 + (((sample * 7 + row * 5) % 11) - 5) / 40);
    }),
  );
  const through = model.to;
  const columns = allColumns(model, through);
  expect(firstDifference(model, { factors, columns, samples, through, wasm: [true, false] })).toBeUndefined();
});
