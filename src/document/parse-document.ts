import { sortProblems } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import { checkCharacters } from './check-characters.ts';
import { checkMarks } from './check-marks.ts';
import { composeYaml, type RawNode } from './compose-yaml.ts';
import { decodeSource } from './decode-source.ts';
import { asItIs, diagnoseSyntax } from './diagnose-syntax.ts';
import { MAXIMUM_BYTES, MAXIMUM_PROBLEMS } from './document-limits.ts';
import type { DocumentNode } from './document-node.ts';
import type { DocumentProblem, FoundProblem } from './document-problem.ts';
import type { Excerpt } from './excerpt-entries.ts';
import { readNode } from './read-node.ts';
import { excerptTextPlaces, fileTextPlaces, type TextPlaces } from './text-places.ts';

/**
 * The text of a file as a document that knows the place of every value, or everything that keeps it from being one. Total:
 * whatever the file holds, in time linear in its size, which is limited.
 * @param source bytes (UTF-8) or text; a byte order mark at the start is passed over
 * @param file name by which places call the file
 * @example parseDocument('area: 5 ha', 'a.yaml') // a map whose key `area` has the text '5 ha' at line 1, column 7
 */
export function parseDocument(source: string | Uint8Array, file: string): Result<DocumentNode, DocumentProblem> {
  if (source.length > MAXIMUM_BYTES) {
    return failure([
      { code: 'yaml-too-large', place: { file, line: 1, column: 1 }, facts: { bytes: source.length, limit: MAXIMUM_BYTES } },
    ]);
  }
  if (typeof source === 'string') {
    const text = source.startsWith('\ufeff') ? source.slice(1) : source;
    return parseText(text, fileTextPlaces(text, file));
  }
  const decoded = decodeSource(source);
  if (decoded.ok) return parseText(decoded.text, fileTextPlaces(decoded.text, file));
  const { before, byte, encoding } = decoded;
  const place = fileTextPlaces(before, file).placeOf(before.length, before.length);
  return failure([{ code: 'file-not-utf8', place, facts: { byte, encoding } }]);
}

/** Some lines of a file as a document, with the places that they have in the file. */
export function parseExcerpt({ text, lines }: Excerpt, file: string): Result<DocumentNode, DocumentProblem> {
  return parseText(text, excerptTextPlaces(text, file, lines));
}

/** A text as a document whose places are found by `places`. */
export function parseText(text: string, places: TextPlaces): Result<DocumentNode, DocumentProblem> {
  const refuse = (found: readonly FoundProblem[]): Result<DocumentNode, DocumentProblem> => {
    const problems = found.map(({ code, start, end, path, facts }) => {
      const place = places.placeOf(start, end);
      return (path === undefined ? { code, place, facts } : { code, place, path, facts }) as DocumentProblem;
    });
    return failure(sortProblems(problems).slice(0, MAXIMUM_PROBLEMS));
  };
  const characters = checkCharacters(text);
  if (characters.length > 0) return refuse(characters);

  const { root, refused, findings, marks, stopped } = composeYaml(text);
  const broken = checkMarks(marks, text, places.lineOf, !stopped);
  const slips = diagnoseSyntax(findings, marks, broken, text, places.lineOf);
  // each finding may be left to what tells it better: none is lost
  const syntax = slips.length > 0 || refused.length > 0 ? slips : findings.slice(0, 1).map(asItIs);
  if (root === undefined || isNothing(root)) {
    // colons without quotes and wrong indentation nest what follows: they, not the depth, are what to mend
    const found = [...refused.filter(({ code }) => code !== 'yaml-too-deep' || syntax.length === 0), ...syntax];
    return refuse(found.length > 0 ? found : [FILE_EMPTY]);
  }
  const { node, found } = readNode(root, text, places);
  // behind a slip of syntax values stand under wrong keys: what is found there may not be so
  const trusted = Math.min(...syntax.map(({ start }) => places.lineOf(start)));
  const problems = [...refused, ...syntax, ...found.filter(({ start }) => places.lineOf(start) < trusted)];
  return problems.length > 0 ? refuse(problems) : success(node);
}

const FILE_EMPTY: FoundProblem = { code: 'file-empty', start: 0, end: 0, facts: {} };

function isNothing(root: RawNode): boolean {
  return root.kind === 'scalar' && root.style === 'plain' && root.text === '';
}
