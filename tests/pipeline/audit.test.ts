import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Audited, auditFiles } from '../../src/pipeline/audit.ts';
import { auditJson } from '../../src/pipeline/audit-json.ts';
import type { Host } from '../../src/pipeline/host.ts';
import { renderTerminal } from '../../src/render/render-terminal.ts';
import { reportAudit } from '../../src/report/report-audit.ts';
import { memoryHost } from './memory-host.ts';

const host: Host = {
  read: (path) => {
    try {
      return { source: readFileSync(path) };
    } catch {
      return { reason: 'not-found' };
    }
  },
};

function audited(...files: string[]): Audited {
  const found = auditFiles(host, files);
  if (!found.ok) throw new Error(JSON.stringify(found.problems, null, 1));
  return found.value;
}

/** What was found, as the table of findings writes it: `warning x`, for each identity and figure that it is about. */
function written({ network, result }: Audited, file: string): ReadonlySet<string> {
  const short = (id: string | undefined) => id?.replace(`${file}.`, '');
  return new Set(
    result.findings.flatMap(({ kind, identities, figures, unknown }) => {
      if (unknown !== null) return [`${kind} ${short(network.variables[unknown]?.id)}`];
      const about = [
        ...identities.map(({ identity }) => network.identities[identity]?.id),
        ...figures.map(({ variable }) => network.variables[variable]?.id),
      ];
      return about.map((id) => `${kind} ${short(id)}`);
    }),
  );
}

const page = readFileSync('docs/audit-findings.md', 'utf8');
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    file: /`(\S+)`/.exec(text)?.[1] ?? '',
    rows: [...text.matchAll(/^\| ([A-Z]{2}\d+[a-z]?) \| (.*?) \|/gm)].map(([, id = '', found = '']) => ({ id, found })),
  }));

test('every check of the five plans is in the table, found or with a reason', () => {
  const ids = sections.flatMap(({ rows }) => rows.map(({ id }) => id));
  const upTo = (letters: string, last: number) => Array.from({ length: last }, (_, index) => `${letters}${index + 1}`);
  const wanted = [...upTo('BG', 23), 'BG4a', 'BG6a', 'BG6b', ...upTo('BX', 28), 'BX24a', ...upTo('LS', 11), ...upTo('DH', 6)];
  expect([...ids].sort()).toEqual([...wanted].sort());
});

describe.each(sections)('$file', ({ file, rows }) => {
  const found = written(audited(`seeds/${file}.yaml`), file);
  test.each(rows)('$id: $found', ({ found: cell }) => {
    if (cell === 'not found') return;
    const wanted = [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((item) => !found.has(item))).toEqual([]);
  });
});

test('a plan of no figures that could be held against each other says so', () => {
  const { result } = audited('seeds/binh-duong-2021.yaml');
  expect(result.findings).toEqual([]);
});

test.each(['bac-giang', 'bac-giang-219', 'binh-xuyen', 'lang-son', 'dong-hung', 'binh-duong', 'bac-ninh-merged'])(
  'scenarios/%s.yaml is audited with its evidence, in both languages, within 80 columns',
  (name) => {
    const found = audited(`scenarios/${name}.yaml`);
    expect(() => JSON.stringify(auditJson(found, '0'))).not.toThrow();
    for (const language of ['en', 'vi'] as const) {
      const text = renderTerminal(reportAudit(found, { language }), { width: 80 });
      expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
    }
  },
);

test('the JSON does not depend on the language and names the smallest set', () => {
  const json = auditJson(audited('seeds/binh-xuyen-2023.yaml'), '1.2.3');
  expect(json).toMatchObject({ parkreach: '1.2.3', schemaVersion: 1, files: ['seeds/binh-xuyen-2023.yaml'] });
  const ids = json.findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(json.findings.find(({ id }) => id === 'contradiction:binh-xuyen-2023.zones')).toMatchObject({
    kind: 'contradiction',
    identities: [{ id: 'binh-xuyen-2023.zones', formula: 'zones-2022 = parks-named + clusters-planned' }],
    figures: [
      { id: 'binh-xuyen-2023.zones-2022', printed: ['7 khu, cụm công nghiệp'], interval: [7, 7], needed: [11, 11] },
      { id: 'binh-xuyen-2023.parks-named' },
      { id: 'binh-xuyen-2023.clusters-planned' },
    ],
  });
});

test('the plan of the format page is audited as the page says', () => {
  const example = /^```yaml evidence my-land-plan\n(.*?)^```$/ms.exec(readFileSync('docs/format.md', 'utf8'))?.[1] ?? '';
  const found = auditFiles(memoryHost({ 'seeds/my-land-plan.yaml': example }), ['seeds/my-land-plan.yaml']);
  expect(found.ok ? [] : found.problems).toEqual([]);
  if (!found.ok) return;
  const things = written(found.value, 'my-land-plan');
  for (const thing of ['follows parks-before', 'follows area-before', 'ambiguous clusters', 'warning rest-grows'])
    expect(things).toContain(thing);
  expect([...things].filter((thing) => thing.startsWith('contradiction'))).toEqual([]);
});

test('a scenario may hold identities of its own over its evidence', () => {
  const seed = 'document: {title: A, kind: plan}\nfigures: {parks: {value: 12}, new: {value: 9}}\n';
  const scenario = [
    'title: A',
    'period: {base: 2020, to: 2030}',
    'evidence: [plan]',
    'targets: {a: {needs: nothing}}',
    'unknowns: {before: {}}',
    'identities: {count: plan.parks = before + plan.new}',
  ].join('\n');
  const found = auditFiles(memoryHost({ 'scenarios/a.yaml': scenario, 'seeds/plan.yaml': seed }), ['scenarios/a.yaml']);
  expect(found.ok && found.value.result.unknowns[0]?.central).toBeCloseTo(3, 9);
});
