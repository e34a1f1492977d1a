import type { IdentityFault } from '../../scenario/identity-text.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { Sentences } from './sentences.ts';
import { code } from './words.ts';

const at = (found: string): string => (found === '' ? 'at its end' : `at ${code(found)}`);
const FAULTS: Readonly<Record<IdentityFault, (found: string) => string>> = {
  relation: (found) => `it needs one \`=\`, \`<=\` or \`>=\` between its two sides, ${at(found)}`,
  operand: (found) => `a figure, an unknown or a number is missing, or a sign between two of them, ${at(found)}`,
  closing: (found) => `a \`)\` is missing, ${at(found)}`,
  exponent: (found) => `after \`^\` stands a plain number, ${at(found)}`,
  sign: (found) => `${code(found)} has no meaning here`,
  'too-deep': () => 'its parentheses are too deep',
};

/** What is wrong with an identity, in English. */
export const englishIdentity = {
  'identity-not-read': ({ text, found, fault }) => ({
    message: `${code(text)} cannot be read: ${FAULTS[fault](found)}.`,
    hint: 'Write it like `parks-2035 = parks-before + parks-new`: a minus has a space on each side, shares are fractions (0.3).',
  }),
  'identity-unknown-name': ({ name, nearest }) => ({
    message: `${code(name)} is neither a figure of this file nor one of its \`unknowns\`.`,
    hint:
      nearest === undefined
        ? 'Declare it under `unknowns`; a figure of another file is written `file.figure`. A minus has a space on each side.'
        : `Write ${code(nearest)}, or declare ${code(name)} under \`unknowns\`.`,
  }),
  'identity-needs-year': ({ name, write }) => ({
    message: `${code(name)} holds a number for each of several years.`,
    hint: `Name the year: ${code(write)}.`,
  }),
  'identity-without-formula': ({ identity }) => ({
    message: `The identity ${code(identity)} says nothing.`,
    hint: 'Add `formula: whole = part + rest`, or `readings` with a formula each.',
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
