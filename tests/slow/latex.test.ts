import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** Where LaTeX may be missing these tests are left out; PDFLATEX=required says that it must be there. */
const isThere = spawnSync('pdflatex', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'latex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Wider than the text by no more than an eye overlooks. */
const OVERLOOKED = 3;

describe.runIf(isThere || process.env['PDFLATEX'] === 'required')('LaTeX of', () => {
  test.each([
    ['scenarios/bac-giang.yaml', 'share_2030', 'vi'],
    ['scenarios/bac-giang.yaml', 'park_area_2030', 'en'],
    ['scenarios/bac-giang.yaml', 'parks.decided_2024', 'en'],
    ['scenarios/bac-giang-219.yaml', 'parks_2030', 'vi'],
    ['scenarios/bac-ninh-merged.yaml', 'parks.occupancy', 'vi'],
    ['scenarios/binh-duong.yaml', 'parks', 'en'],
    ['scenarios/binh-xuyen.yaml', 'operating_2020', 'vi'],
    ['scenarios/binh-xuyen.yaml', 'operating_2020', 'en'],
    ['scenarios/dong-hung.yaml', 'output', 'vi'],
    ['scenarios/lang-son.yaml', 'share_2025', 'en'],
    ['scenarios/lang-son.yaml', 'va_growth_2025', 'vi'],
  ])('%s %s, %s, compiles and fits on its pages', (file, subject, language) => {
    const explain = ['dist/parkreach.js', 'explain', file, subject, '--format', 'latex', '--lang', language];
    const name = `${subject}.${language}`;
    writeFileSync(join(folder, `${name}.tex`), execFileSync(process.execPath, explain));
    const { status, stdout } = spawnSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', `${name}.tex`], {
      cwd: folder,
    });
    expect([status, status === 0 ? '' : `${stdout}`]).toEqual([0, '']);
    const log = readFileSync(join(folder, `${name}.log`), 'latin1');
    expect(log).not.toMatch(/Missing character|Undefined control|invalid in math mode|undefined on input line/);
    const wide = [...log.matchAll(/^Overfull \\hbox \(([\d.]+)pt/gm)].filter(([, points]) => Number(points) > OVERLOOKED);
    expect(wide.map(([line]) => line)).toEqual([]);
    expect(statSync(join(folder, `${name}.pdf`)).size).toBeGreaterThan(10_000);
  });
});
