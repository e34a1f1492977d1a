import type { Place } from '../base/place.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode } from './document-node.ts';
import type { DocumentProblem } from './document-problem.ts';
import { parseText } from './parse-document.ts';
import { argumentTextPlaces } from './text-places.ts';

/** A value for one path, as `overridePath` takes it. */
export interface Override {
  readonly path: string;
  readonly pathPlace: Place;
  readonly value: DocumentNode;
}

/**
 * The text of a `--set` flag. The value is read as in a file where it begins with `{`, `[` or a quote; any other is one
 * plain value as it stands, with whatever colons, commas and `#` it holds.
 * @param text `land.parks.take_up=60 ha/yr`
 * @param index number of the flag, from 0: the line of its places, counted from 1
 * @param flag the name by which places call it
 */
export function parseOverride(text: string, index: number, flag = '--set'): Result<Override, DocumentProblem> {
  const line = index + 1;
  const whole = argumentTextPlaces(flag, line, 0);
  const equals = text.indexOf('=');
  if (equals === -1) return failure([{ code: 'override-no-equals', place: whole.placeOf(0, text.length), facts: { text } }]);

  const path = text.slice(0, equals).trim().normalize('NFC');
  const pathStart = text.length - text.trimStart().length;
  const pathPlace = whole.placeOf(path === '' ? 0 : pathStart, Math.max(equals, 1));
  if (path.split('.').includes('')) return failure([{ code: 'override-bad-path', place: pathPlace, facts: { path } }]);

  const source = text.slice(equals + 1).trim();
  const start = source === '' ? equals + 1 : text.indexOf(source, equals + 1);
  const parsed = parseText(source, argumentTextPlaces(flag, line, start));
  if (/^[{["']/.test(source)) return parsed.ok ? success({ path, pathPlace, value: parsed.value }) : parsed;

  const isOneValue = parsed.ok && parsed.value.kind === 'scalar' && parsed.value.text === source.normalize('NFC');
  const refused = parsed.ok ? [] : parsed.problems.filter(({ code }) => NEVER_PLAIN.includes(code));
  if (refused.length > 0) return failure(refused);
  const place = whole.placeOf(start, start + source.length);
  const value = source.normalize('NFC');
  const asText: DocumentNode = { kind: 'scalar', place, text: value, quoted: false, value: value === '' ? null : value };
  return success({ path, pathPlace, value: isOneValue ? parsed.value : asText });
}

/** What is wrong with a plain value whatever it means. */
const NEVER_PLAIN: readonly string[] = [
  'value-not-finite',
  'file-nul',
  'file-control-character',
] satisfies DocumentProblem['code'][];
