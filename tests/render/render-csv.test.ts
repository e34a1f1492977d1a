import { expect, test } from 'vitest';
import { renderCsv } from '../../src/render/render-csv.ts';

const row = { name: 'parks.leased', unit: 'ha', prices: null, values: [1, null], observed: [2020], filled: [] };

test('a row a variable, a column a year, lines that end as the standard says', () => {
  expect(renderCsv({ years: [2020, 2021], variables: [row] })).toBe(
    'variable,unit,prices,2020,2021,observed,filled\r\nparks.leased,ha,,1,,2020,\r\n',
  );
});

test('shares in percent, negative numbers as numbers, no negative zero', () => {
  const share = { ...row, name: 'share', unit: '%', values: [0.497, -0] };
  const change = { ...row, name: 'change', values: [-2.5, 1e-7] };
  expect(renderCsv({ years: [2020, 2021], variables: [share, change] })).toContain(
    'share,%,,49.7,0,2020,\r\nchange,ha,,-2.5,1e-7,2020,',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('a text that begins as a formula does is none: %s', (name) => {
  expect(renderCsv({ years: [], variables: [{ ...row, name, values: [] }] })).toContain(`\r\n'${name}`);
});

test('quotes, commas and line breaks are quoted', () => {
  const text = renderCsv({ years: [], variables: [{ ...row, name: 'a "b", c\n', values: [] }] });
  expect(text).toContain('\r\n"a ""b"", c\n",ha');
});

test('the mark of UTF-8 on request', () => {
  expect(renderCsv({ years: [], variables: [] }, { bom: true }).codePointAt(0)).toBe(0xfeff);
});
