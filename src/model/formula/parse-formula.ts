import type { FormulaFault, FormulaParser, ParsedFormula } from './formula-node.ts';

const LONGEST = 2000;
const DEEPEST = 60;
const MOST_SIGNS = 500;
const NAME = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;

/** Whether a formula needs the parser at all: a lone name or number does not. */
export function needsParser(text: string): boolean {
  return !NAME.test(text.trim()) && !PLAIN_NUMBER.test(text.trim());
}

/**
 * Parses a formula. What the parser would read in a way that a planner does not expect is refused before it sees it:
 * `%` (a remainder), `#` (a comment), a line end (a block), `=` (an assignment), `7.840` and `26,5`.
 */
export function parseFormula(source: string, parser: FormulaParser | null): ParsedFormula {
  const text = source.trim();
  const fault = faultIn(text);
  if (fault !== undefined) return { ok: false, fault };
  if (NAME.test(text)) return { ok: true, value: { kind: 'name', name: text } };
  if (PLAIN_NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value)
      ? { ok: true, value: { kind: 'number', value } }
      : { ok: false, fault: { reason: 'not-finite', found: text.slice(0, 60) } };
  }
  if (parser === null) throw new Error('the formula parser has not been loaded');
  return parser(text);
}

function faultIn(text: string): FormulaFault | undefined {
  const fault = (reason: FormulaFault['reason'], found: string): FormulaFault => ({ reason, found });
  if (text === '') return fault('empty', '');
  if (text.length > LONGEST) return fault('too-long', `${text.length}`);
  const newline = /[\r\n;]/.exec(text);
  if (newline) return fault('newline', newline[0] === ';' ? ';' : '');
  if (text.includes('%')) return fault('percent', /[\d.]*\s*%/.exec(text)?.[0] ?? '%');
  if (text.includes('#')) return fault('comment', text.slice(text.indexOf('#')));
  const assignment = /(?<![<>])=/.exec(text);
  if (assignment) return fault('assignment', '=');
  const odd = /[^a-zA-Z0-9_+\-*/^(),.<>=\s]/.exec(text);
  if (odd) return fault('not-arithmetic', odd[0]);
  const grouped = /(?<![\w.])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/.exec(text);
  if (grouped) return fault('grouped-number', grouped[0]);
  const withUnit = /(?<![\w.])\d[\d.]*\s*(?:ha|yr|VND|billion|million|workers)\b/.exec(text);
  if (withUnit) return fault('unit', withUnit[0]);
  let depth = 0;
  let deepest = 0;
  for (const { 0: character, index } of text.matchAll(/[(),]/g)) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    else if (character === ')') depth--;
    else if (depth === 0) {
      // Commas part the operands of a function; outside of one they can only be decimal.
      const decimal = /\d+$/.exec(text.slice(0, index))?.[0];
      const rest = /^,\d+/.exec(text.slice(index))?.[0];
      if (decimal !== undefined && rest !== undefined) return fault('decimal-comma', decimal + rest);
    }
  }
  if (deepest > DEEPEST) return fault('too-deep', `${deepest}`);
  const signs = text.match(/[+\-*/^<>]/g)?.length ?? 0;
  if (signs > MOST_SIGNS || /[+-](?:\s*[+-]){9}/.test(text)) return fault('too-deep', `${signs}`);
  return undefined;
}
