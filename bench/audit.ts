/** What an audit of 10,000 figures under one network of identities costs: `npm run bench -- --only audit`. */
import { audit } from '../src/assessment/audit/audit.ts';
import { compileNetwork } from '../src/assessment/audit/compile-network.ts';
import { NO_UNIT, parseUnit } from '../src/base/unit.ts';
import { readIdentity } from '../src/scenario/identity-text.ts';
import type { AuditFigure, AuditSource, IdentityEntry, UnknownText } from '../src/scenario/read-audit.ts';
import { median } from './median.ts';
import { show } from './show.ts';

const GROUPS = 1000;
const RUNS = 5;
const place = { file: 'bench', line: 1, column: 1 };
const ha = parseUnit('ha') ?? NO_UNIT;

function figure(id: string, value: number): AuditFigure {
  const number = { text: `${value} ha`, wording: 'exactly', low: `${value}.0`, high: undefined, unit: ha } as const;
  return { id, label: {}, numbers: [number], prices: null, printed: [], standsAt: null, place };
}

function identity(id: string, text: string): IdentityEntry {
  const read = readIdentity(text);
  if (!read.ok) throw new Error(text);
  const readings = [{ label: {}, text, formula: read.value, place }];
  return { id, label: {}, note: {}, expected: false, mixed: false, years: null, readings, place };
}

/** Districts of nine parks each and their total, all hung together by the land that comes before and by one grand total. */
function plan(planted: boolean): AuditSource {
  const figures: AuditFigure[] = [];
  const unknowns: UnknownText[] = [];
  const identities: IdentityEntry[] = [];
  const totals: string[] = [];
  let all = 0;
  for (let group = 0; group < GROUPS; group++) {
    const parts = Array.from({ length: 9 }, (_, index) => `park-${group}-${index}`);
    const areas = parts.map((_, index) => 50 + ((group * 7 + index * 13) % 300));
    const total = areas.reduce((sum, area) => sum + area, 0);
    all += total;
    for (const [index, id] of parts.entries()) figures.push(figure(id, areas[index] ?? 0));
    unknowns.push({ id: `sum-${group}`, label: {}, unit: ha, prices: null, range: null, place });
    identities.push(identity(`parts-${group}`, `sum-${group} = ${parts.join(' + ')}`));
    figures.push(figure(`total-${group}`, planted && group === 500 ? total + 1000 : total));
    identities.push(identity(`total-${group}`, `total-${group} = sum-${group}`));
    totals.push(`sum-${group}`);
  }
  unknowns.push({ id: 'all', label: {}, unit: ha, prices: null, range: null, place });
  identities.push(identity('all', `all = ${totals.join(' + ')}`), identity('bound', `all <= ${all + 1_000_000}`));
  return { name: 'bench', title: {}, language: null, figures, unknowns, identities };
}

function milliseconds(planted: boolean) {
  const source = plan(planted);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { network } = compileNetwork([source], new Set(['bench']));
    const { findings } = audit(network);
    return { time: performance.now() - start, contradictions: findings.filter(({ kind }) => kind === 'contradiction').length };
  });
  const [first] = times as [(typeof times)[number]];
  return { first: first.time, median: median(times.map(({ time }) => time)), contradictions: first.contradictions };
}

const consistent = milliseconds(false);
const planted = milliseconds(true);
const shown = ({ first, median: usual }: ReturnType<typeof milliseconds>) =>
  `${usual.toFixed(0)} ms, the first time ${first.toFixed(0)} ms`;
show('audit', { figures: 10 * GROUPS, identities: 2 * GROUPS + 2, consistent, planted }, [
  `audit      ${10 * GROUPS} figures, ${2 * GROUPS + 2} identities: consistent ${shown(consistent)}; with a contradiction ${shown(planted)} (under 1,000 ms)`,
]);
