/** One side of an identity: arithmetic over figures, unknowns and plain numbers. Chains are flat, so that a long sum is not deep. */
export type IdentityNode =
  | { readonly kind: 'number'; readonly value: number }
  /** `stated` is the number as it stands, without its rounding or its "over". */
  | { readonly kind: 'name'; readonly name: string; readonly stated: boolean; readonly at: number }
  | { readonly kind: 'sum'; readonly terms: readonly { readonly node: IdentityNode; readonly sign: 1 | -1 }[] }
  | { readonly kind: 'product'; readonly factors: readonly { readonly node: IdentityNode; readonly inverse: boolean }[] }
  | { readonly kind: 'power'; readonly base: IdentityNode; readonly exponent: number };

export type Relation = '=' | '<=' | '>=';

/** An identity after parsing: two sides and how they compare. */
export interface IdentityText {
  readonly left: IdentityNode;
  readonly relation: Relation;
  readonly right: IdentityNode;
}

export type IdentityFault = 'relation' | 'operand' | 'closing' | 'exponent' | 'sign' | 'too-deep';

/** Deepest parentheses. */
const DEEPEST = 100;
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)(?![\w.])|([a-z][a-z0-9_]*(?:-[a-z0-9_]+)*(?:\.[a-z0-9_]+(?:-[a-z0-9_]+)*)*)|(<=|>=|[-+*/^()=]))/y;

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end' | 'unread';
  readonly text: string;
  readonly at: number;
}

/**
 * Reads `parks-2030 = parks-before + parks-new`. A `-` inside a name belongs to it: to subtract, put a space on each side.
 * @example readIdentity('share * whole = part').ok // true
 */
export function readIdentity(
  text: string,
):
  | { readonly ok: true; readonly value: IdentityText }
  | { readonly ok: false; readonly fault: IdentityFault; readonly found: string } {
  const tokens = tokensOf(text);
  let next = 0;
  const last = tokens.length - 1;
  const peek = (): Token => tokens[Math.min(next, last)] as Token;
  const take = (): Token => tokens[Math.min(next++, last)] as Token;
  let fault: { readonly fault: IdentityFault; readonly found: string } | undefined;
  /** Notes the first fault and reads no further. */
  const fail = (kind: IdentityFault, { kind: token, text: found }: Token): IdentityNode => {
    fault ??= { fault: token === 'unread' ? 'sign' : kind, found };
    next = last;
    return { kind: 'number', value: 0 };
  };
  const isSign = (...signs: string[]) => peek().kind === 'sign' && signs.includes(peek().text);

  const sum = (depth: number): IdentityNode => {
    const terms: { node: IdentityNode; sign: 1 | -1 }[] = [{ node: product(depth), sign: 1 }];
    while (isSign('+', '-')) terms.push({ sign: take().text === '+' ? 1 : -1, node: product(depth) });
    return terms.length === 1 ? (terms[0]?.node as IdentityNode) : { kind: 'sum', terms };
  };
  const product = (depth: number): IdentityNode => {
    const factors = [{ node: power(depth), inverse: false }];
    while (isSign('*', '/')) factors.push({ inverse: take().text === '/', node: power(depth) });
    return factors.length === 1 ? (factors[0]?.node as IdentityNode) : { kind: 'product', factors };
  };
  const power = (depth: number): IdentityNode => {
    if (isSign('-')) {
      take();
      return { kind: 'sum', terms: [{ node: power(depth + 1), sign: -1 }] };
    }
    const base = operand(depth);
    if (!isSign('^')) return base;
    take();
    const negative = isSign('-') && take().text === '-';
    const token = take();
    if (token.kind !== 'number') return fail('exponent', token);
    return { kind: 'power', base, exponent: Number(token.text) * (negative ? -1 : 1) };
  };
  const operand = (depth: number): IdentityNode => {
    const token = take();
    if (depth > DEEPEST) return fail('too-deep', token);
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'name') {
      if (token.text !== 'stated' || !isSign('(')) return { kind: 'name', name: token.text, stated: false, at: token.at };
      take();
      const inner = take();
      if (inner.kind !== 'name') return fail('operand', inner);
      close();
      return { kind: 'name', name: inner.text, stated: true, at: inner.at };
    }
    if (token.text !== '(') return fail('operand', token);
    const inner = sum(depth + 1);
    close();
    return inner;
  };
  const close = (): void => {
    if (isSign(')')) take();
    else fail('closing', peek());
  };

  const left = sum(0);
  const relation = take();
  if (!['=', '<=', '>='].includes(relation.text)) fail('relation', relation);
  const right = sum(0);
  if (peek().kind !== 'end') fail('operand', peek());
  if (fault !== undefined) return { ok: false, ...fault };
  return { ok: true, value: { left, relation: relation.text as Relation, right } };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  for (let at = 0; at < trimmed.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(trimmed);
    if (match === null) {
      tokens.push({ kind: 'unread', text: trimmed.slice(at).trim().split(/\s/)[0] ?? '', at });
      break;
    }
    const [whole, number, name, sign] = match;
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    tokens.push({ kind, text: number ?? name ?? sign ?? '', at: at + whole.length - (number ?? name ?? sign ?? '').length });
  }
  tokens.push({ kind: 'end', text: '', at: trimmed.length });
  return tokens;
}
