import { expect, test } from 'vitest';
import { auditText, told } from './audit-text.ts';

test.each([
  ['a factor of a thousand', 'whole: {value: 7.84 ha}', 1000],
  ['a decimal comma read as a separator', 'whole: {value: 78400 ha}', 0.1],
])('%s would mend a sum', (_, whole, factor) => {
  const audited = auditText({
    figures: ['part: {value: 1322 ha}', 'rest: {value: 6518 ha}', whole],
    identities: ['sum: whole = part + rest'],
  });
  const figures = told(audited, 'contradiction')[0]?.finding.figures ?? [];
  const found = figures.map(({ variable, factor: mend }) => [audited.network.variables[variable]?.id, mend]);
  expect(found).toContainEqual(['plan.whole', expect.closeTo(factor, 9)]);
});

test('a part larger than its whole', () => {
  const audited = auditText({
    figures: ['part: {value: 358.3 billion VND}', 'whole: {value: 342 billion VND}'],
    identities: ['within: part <= whole'],
  });
  expect(told(audited, 'contradiction')).toMatchObject([{ reason: 'limit', figures: ['part', 'whole'] }]);
});

test('an occupancy in hectares: by its name, by the identity it stands in, by its readings', () => {
  const figures = ['land: {value: 308.83 ha}', 'leased: {value: 211 ha}'];
  const named = auditText({ figures: [...figures, 'occupancy: {value: 68.4 ha}'], identities: ['none: leased <= land'] });
  expect(told(named, 'slip')).toMatchObject([{ reason: 'unit', figures: ['occupancy'] }]);
  const used = auditText({ figures: [...figures, 'fill: {value: 68.4 ha}'], identities: ['share: leased = fill * land'] });
  expect(told(used, 'slip').map(({ reason, identities }) => [reason, identities])).toEqual([['unit', ['share']]]);
  const read = auditText({
    figures: [...figures, 'fill: {readings: [68.4%, 68.4 ha]}'],
    identities: ['share:', '  readings:', '    - formula: leased = fill * land', '    - formula: leased = fill'],
  });
  expect(told(read, 'slip')).toMatchObject([{ reason: 'unit', figures: ['fill'] }]);
  expect(told(read, 'ambiguous')[0]?.finding.readings.map(({ holds }) => holds)).toEqual([true, false]);
});

test.each([
  ['372,6 ha', '3726 ha', 'separator'],
  ['7.840 ha', '7.84 ha', 'separator'],
  ['855 nghìn tỷ đồng', '855 billion VND', 'magnitude'],
  ['lấp đầy 68,4 ha', '68.4%', 'unit'],
])('printed %s, typed %s: %s', (printed, typed, reason) => {
  const audited = auditText({ figures: [`a: {value: "${typed}", printed: "${printed}"}`], identities: ['none: a >= 0'] });
  expect(told(audited, 'slip')).toMatchObject([{ reason, figures: ['a'] }]);
});

test.each([
  ['khoảng 855 nghìn tỷ đồng', 'about 855000 billion VND'],
  ['2.598.141 triệu đồng', '2598141 million VND'],
  ['hơn 2 nghìn lao động', 'over 2000 workers'],
  ['07 khu', '7'],
  ['8/2021', '2021'],
  ['15 - 17%', '15% to 17%'],
])('printed %s, typed %s: no slip', (printed, typed) => {
  const audited = auditText({ figures: [`a: {value: "${typed}", printed: "${printed}"}`], identities: ['none: a >= 0'] });
  expect(told(audited, 'slip')).toEqual([]);
});

test('one scope does not fit, another does', () => {
  const audited = auditText({
    figures: ['then: {value: 412}', 'foreign: {value: 336}', 'now: {value: 341}'],
    identities: ['rise:', '  readings:', '    - formula: now >= then', '    - formula: now >= foreign'],
  });
  expect(told(audited, 'slip')).toMatchObject([{ reason: 'scope' }]);
});
