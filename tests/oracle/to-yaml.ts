import { statedIn, statedYears } from './by-year.ts';
import type { ByYear, Gate, Limit, OracleInput, Pool, Ramp, Reached, Series, SiteLine } from './oracle-input.ts';

/** Text, or a map whose entries keep their order; `null` entries are left out. */
type Yaml = string | readonly YamlEntry[] | readonly Yaml[] | null;
type YamlEntry = readonly [key: string, value: Yaml];

/** Writes an input as a scenario file. The mode is not part of the file. */
export function toYaml(input: OracleInput): string {
  const pool = input.pools[0];
  const metric = pool === undefined ? (input.series[0]?.name ?? '') : `${pool.name}.established.count`;
  const document: YamlEntry[] = [
    ['title', 'Random plan'],
    [
      'period',
      [
        ['base', year(input.base)],
        ['to', year(input.last)],
      ],
    ],
    ['series', some(input.series.map((series): YamlEntry => [series.name, seriesYaml(series, input)]))],
    ['land', some(input.pools.map((one): YamlEntry => [one.name, poolYaml(one, input)]))],
    ['limits', some(input.limits.map((limit): YamlEntry => [limit.name, limitYaml(limit)]))],
    [
      'targets',
      [
        [
          'some_target',
          [
            ['metric', metric],
            ['at_least', pool === undefined ? '1 index' : '1'],
            ['by', year(input.last)],
          ],
        ],
      ],
    ],
  ];
  return `${block(document, '').join('\n')}\n`;
}

function some(entries: readonly YamlEntry[]): Yaml {
  return entries.length === 0 ? null : entries;
}

function block(value: Yaml, indent: string): string[] {
  if (value === null || typeof value === 'string') throw new Error('a block is a map or a list');
  const lines: string[] = [];
  for (const item of value) {
    if (isEntry(item)) {
      const [key, of] = item;
      if (of === null) continue;
      if (typeof of === 'string') lines.push(`${indent}${key}: ${of}`);
      else lines.push(`${indent}${key}:`, ...block(of, `${indent}  `));
    } else {
      const [first = '', ...rest] = block(item, `${indent}  `);
      lines.push(`${indent}- ${first.trimStart()}`, ...rest);
    }
  }
  return lines;
}

function isEntry(item: YamlEntry | Yaml): item is YamlEntry {
  return Array.isArray(item) && item.length === 2 && typeof item[0] === 'string';
}

/** A number with all its digits. Three decimals would read as thousands: a fourth is written. */
function number(value: number): string {
  const text = String(Number(value.toPrecision(14)));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

const share = (value: number) => `${number(value * 100)}%`;
const hectares = (value: number) => `${number(value)} ha`;
const hectaresPerYear = (value: number) => `${number(value)} ha/yr`;
const years = (value: number) => `${number(value)} yr`;
const year = (value: number) => String(value);

function byYear(table: ByYear | null, write: (value: number) => string): Yaml {
  return table === null ? null : statedYears(table).map((stated): YamlEntry => [year(stated), write(statedIn(table, stated))]);
}

/** One number where the table has one, else one for each run of equal years. */
function byPeriod(table: ByYear | null, write: (value: number) => string): Yaml {
  if (table === null) return null;
  const runs: { from: number; to: number; value: number }[] = [];
  for (const stated of statedYears(table)) {
    const value = statedIn(table, stated);
    const run = runs[runs.length - 1];
    if (run !== undefined && run.value === value) run.to = stated;
    else runs.push({ from: stated, to: stated, value });
  }
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return write(only.value);
  return runs.map(({ from, to, value }): YamlEntry => [from === to ? year(from) : `${from}-${to}`, write(value)]);
}

function seriesYaml(series: Series, input: OracleInput): Yaml {
  const amountOf = input.limits.find((limit) => limit.amount === series.name);
  const unit = amountOf === undefined ? 'index' : amountOf.kind === 'flow' ? 'workers/yr' : 'workers';
  const write = (value: number) => `${number(value)} ${unit}`;
  const rule: YamlEntry[] =
    series.rule === 'growth'
      ? [
          ['base', series.base === null ? null : write(series.base)],
          ['growth', series.periods.map(({ from, to, rate }): YamlEntry => [`${from}-${to}`, `${number(rate * 100)}%/yr`])],
        ]
      : [['path', byYear(series.points, write)]];
  return [['unit', unit], ...rule, ['fill', series.fill], ['observed', byYear(series.observed, write)]];
}

/** What the sites of a pool take from it: the values of its first line. A line writes what differs. */
function poolYaml(pool: Pool, input: OracleInput): Yaml {
  const [first] = pool.lines;
  if (first === undefined) throw new Error('a pool has a site');
  return [
    ['leasable', share(first.leasable)],
    ['occupancy_over', pool.occupancyOver],
    ['gate', pool.gates.length === 1 && pool.gates[0] !== undefined ? gateYaml(pool.gates[0]) : list(pool.gates.map(gateYaml))],
    ['approvals', byPeriod(pool.approvals, number)],
    ['quota', byPeriod(pool.quota, hectares)],
    ['clearance', byPeriod(pool.clearance, hectaresPerYear)],
    ['take_up', byPeriod(pool.takeUp, hectaresPerYear)],
    ['build', first.build === 0 ? null : years(first.build)],
    ['delay', first.delay === 0 ? null : years(first.delay)],
    ['open_at', first.openAt === 1 ? null : share(first.openAt)],
    ['ramp', rampYaml(first.ramp)],
    ['recorded_to', pool.recordedTo === null ? null : year(pool.recordedTo)],
    ['sites', pool.lines.map((line): YamlEntry => [line.name, lineYaml(line, first, pool, input)])],
  ];
}

function list(items: readonly Yaml[]): Yaml {
  return items.length === 0 ? null : items;
}

function gateYaml(gate: Gate): Yaml {
  const { from, to } = gate;
  let inForce: string | null = null;
  if (from !== null && to !== null) inForce = `${from} to ${to}`;
  else if (from !== null) inForce = `from ${from}`;
  else if (to !== null) inForce = `until ${to}`;
  const alternatives = gate.alternatives.map(
    (one): Yaml => [
      one.kind === 'unleased at most' ? ['unleased', hectares(one.value)] : ['occupancy', share(one.value)],
      ['over', one.over],
    ],
  );
  return [
    ['occupancy', share(gate.occupancy)],
    ['over', gate.over],
    ['or', list(alternatives)],
    ['in_force', inForce],
  ];
}

function rampYaml(ramp: Ramp): Yaml {
  if (ramp.shape === 'points') {
    const points = ramp.points.map(([age, value]): YamlEntry => [number(age), share(value)]);
    return [
      ['shape', ramp.shape],
      ['from', ramp.from === 0 ? null : share(ramp.from)],
      ['points', points],
    ];
  }
  const pace: YamlEntry = 'k' in ramp ? ['k', number(ramp.k)] : ['years', years(ramp.years)];
  return [['shape', ramp.shape], ['from', ramp.from === 0 ? null : share(ramp.from)], ['to', share(ramp.to)], pace];
}

function lineYaml(line: SiteLine, first: SiteLine, pool: Pool, input: OracleInput): Yaml {
  const { planned, standing, record } = line;
  const use: YamlEntry[] = [];
  for (const limit of input.limits) {
    const perHectare = limit.usePerLine[pool.name]?.[line.name];
    if (perHectare !== undefined) use.push([limit.name, `${number(perHectare)} workers/ha`]);
  }
  const sameRamp = JSON.stringify(line.ramp) === JSON.stringify(first.ramp);
  let plannedText: string | null = null;
  if (planned !== null) plannedText = planned.from === planned.to ? year(planned.from) : `${planned.from} to ${planned.to}`;
  return [
    ['count', line.count === 1 ? null : number(line.count)],
    ['area', hectares(line.area)],
    ['leasable', line.leasable === first.leasable ? null : share(line.leasable)],
    ['planned', plannedText],
    ['status', standing === 'established' ? 'established' : null],
    ['occupancy', line.occupancy === null ? null : share(line.occupancy)],
    ['cleared', line.cleared === null ? null : hectares(line.cleared)],
    ['build', line.build === first.build ? null : years(line.build)],
    ['delay', line.delay === first.delay || planned === null ? null : years(line.delay)],
    ['open_at', line.openAt === first.openAt ? null : share(line.openAt)],
    ['ramp', sameRamp ? null : rampYaml(line.ramp)],
    ['exempt', line.exempt ? 'true' : null],
    ['until', line.until === null ? null : year(line.until)],
    ['expands', line.expands],
    ['district', line.district],
    ['use', some(use)],
    [
      'record',
      record === null
        ? null
        : [
            ['established', reachedYaml(record.established)],
            ['operating', reachedYaml(record.operating)],
            ['cleared', byYear(record.cleared, hectares)],
            ['occupancy', byYear(record.occupancy, share)],
          ],
    ],
  ];
}

function reachedYaml(reached: Reached | null): Yaml {
  return typeof reached === 'number' ? year(reached) : byYear(reached, number);
}

function limitYaml(limit: Limit): Yaml {
  const { amount, kind } = limit;
  const write = (value: number) => `${number(value)} ${kind === 'flow' ? 'workers/yr' : 'workers'}`;
  const pools = Object.keys(limit.usePerPool);
  return [
    ['kind', kind],
    ['amount', typeof amount === 'string' ? [['series', amount]] : byPeriod(amount, write)],
    ['use', pools.map((pool): YamlEntry => [pool, `${number(limit.usePerPool[pool] ?? 0)} workers/ha`])],
    ['over', `[${pools.join(', ')}]`],
  ];
}
