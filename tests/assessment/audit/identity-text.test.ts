import { expect, test } from 'vitest';
import { auditFiles } from '../../../src/pipeline/audit.ts';
import { readIdentity } from '../../../src/scenario/identity-text.ts';
import { namesIn } from '../../../src/scenario/read-audit.ts';
import { memoryHost } from '../../pipeline/memory-host.ts';

test('a dash within a name belongs to it, between spaces it subtracts', () => {
  const read = readIdentity('area-2035 - area-added = my-plan.workers.2025 * stated(a-b)^2');
  expect(read.ok && [...namesIn(read.value)]).toEqual(['area-2035', 'area-added', 'my-plan.workers.2025', 'a-b']);
});

test.each([
  ['a', 'relation', ''],
  ['a = ', 'operand', ''],
  ['a = b c', 'operand', 'c'],
  ['a = (b + c', 'closing', ''],
  ['a = b ^ c', 'exponent', 'c'],
  ['a = 30%', 'sign', '%'],
  ['a = b = c', 'operand', '='],
  [`a = ${'('.repeat(300)}b`, 'too-deep', '('],
])('%s: %s', (text, fault, found) => {
  const read = readIdentity(text);
  expect(read.ok ? read : [read.fault, read.found]).toEqual([fault, found]);
});

test.each([
  ['x: a = c', 'identity-unknown-name'],
  ['x: a = years', 'identity-needs-year'],
  ['x: {label: nothing}', 'identity-without-formula'],
  ['x: a = other.b', 'unknown-evidence-file'],
  ['x: a == b', 'identity-not-read'],
])('%s: %s', (identity, code) => {
  const text = `document: {title: A, kind: plan}\nfigures: {a: {value: 1}, years: {values: {2020: 1}}}\nidentities:\n  ${identity}\n`;
  const audited = auditFiles(memoryHost({ 'seeds/plan.yaml': text }), ['seeds/plan.yaml']);
  expect(audited.ok || audited.problems.map((problem) => problem.code)).toEqual([code]);
});
