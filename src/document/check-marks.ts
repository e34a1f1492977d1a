import type { YamlMark } from './compose-yaml.ts';
import type { FoundProblem } from './document-problem.ts';

interface Opening {
  readonly kind: '{' | '[';
  readonly start: number;
}

const CLOSING = { '{': '}', '[': ']' } as const;

/**
 * Quotes and brackets that do not pair, each told at the sign that opens it. A line that ends brackets by standing too far
 * left closes all that are open.
 * @param complete whether the marks reach to the end of the text
 */
export function checkMarks(
  marks: readonly YamlMark[],
  text: string,
  lineOf: (offset: number) => number,
  complete: boolean,
): FoundProblem[] {
  const found: FoundProblem[] = [];
  const open: Opening[] = [];
  for (const { kind, start, end } of marks) {
    switch (kind) {
      case '{':
      case '[':
        open.push({ kind, start });
        break;
      case '}':
      case ']': {
        const opening = open[open.length - 1];
        const around = open[open.length - 2];
        if (!opening) found.push({ code: 'yaml-extra-bracket', start, end, facts: { bracket: kind } });
        else if (CLOSING[opening.kind] === kind) open.pop();
        else if (around && CLOSING[around.kind] === kind) {
          found.push(unclosed(opening));
          open.length -= 2;
        } else {
          const facts = {
            bracket: kind,
            opening: opening.kind,
            openingLine: lineOf(opening.start),
            closing: CLOSING[opening.kind],
          };
          found.push({ code: 'yaml-mismatched-bracket', start, end, facts });
          open.pop();
        }
        break;
      }
      case 'forced-end':
        found.push(...open.splice(0).map(unclosed));
        break;
      case 'quoted':
        if (!isClosed(text.slice(start, end))) {
          found.push({ code: 'yaml-unclosed-quote', start, end, facts: { quote: text[start] as string } });
        }
        break;
    }
  }
  return complete ? [...found, ...open.map(unclosed)] : found;
}

function unclosed({ kind, start }: Opening): FoundProblem {
  return { code: 'yaml-unclosed-bracket', start, end: start + 1, facts: { bracket: kind, closing: CLOSING[kind] } };
}

/** Whether a text that begins with a quote ends with its partner, not with an escaped one. */
function isClosed(quoted: string): boolean {
  const quote = quoted[0];
  if (quoted.length < 2 || quoted[quoted.length - 1] !== quote) return false;
  const escaping = quote === '"' ? '\\' : quote;
  let escapes = 0;
  for (let at = quoted.length - 2; at > 0 && quoted[at] === escaping; at--) escapes++;
  return escapes % 2 === 0;
}
