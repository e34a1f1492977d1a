import type { ProblemOf } from '../base/problem.ts';
import type { IdentityFault } from './identity-text.ts';

/** What stands where another kind of value belongs. */
export type FoundType = 'map' | 'list' | 'nothing' | 'text' | 'number' | 'boolean';

/** What can be wrong in the shape of a scenario or a seed file and in the values typed there. */
export interface ScenarioFacts {
  // shape
  'unknown-key': { key: string; nearest?: string; legalAt?: readonly string[]; known: readonly string[] };
  'missing-key': { key: string; in: string };
  /** `expected` in the words of JSON Schema; `text` is the value as written, where it is one. */
  'wrong-type': { expected: readonly string[]; found: FoundType; text: string };
  'not-one-of': { found: string; allowed: readonly string[]; nearest?: string };
  /** `write` is the nearest name that is allowed, '' where nothing is left of the name. */
  'not-an-identifier': { key: string; write: string };
  'bad-period-key': { key: string };
  'empty-section': { key: string };
  'year-out-of-range': { found: string; low: number; high: number };
  // numbers
  'number-thousands-separator': { found: string; write: string };
  'number-decimal-comma': { found: string; write: string };
  'number-looks-grouped': { found: string; write: string; orElse: string };
  'number-not-read': { found: string; example: string };
  'number-not-finite': { found: string };
  'unit-missing': { found: string; expected: string; write: string };
  'unit-unknown': { found: string; nearest?: string };
  'unit-mismatch': { found: string; expected: string; example: string };
  'unit-not-wanted': { found: string; write: string };
  'percent-missing': { found: string; write: string };
  'rate-needs-per-year': { found: string; write: string };
  'share-needs-no-year': { found: string; write: string };
  'negative-number': { found: string; key: string };
  'share-over-100': { found: string; key: string };
  'not-positive': { found: string; key: string };
  'not-a-whole-number': { found: string; key: string };
  'range-reversed': { found: string };
  'likely-outside-range': { likely: string; range: string };
  'distribution-incomplete': { missing: string; given: readonly string[] };
  'quantity-keys-clash': { keys: readonly string[] };
  'range-not-wanted': { found: string };
  'prices-missing': { unit: string };
  'prices-not-read': { found: string };
  'prices-clash': { found: string; expected: string };
  // references
  /** `looked` are the files that were looked for. */
  'unknown-evidence-file': { name: string; looked: readonly string[] };
  'evidence-not-listed': { name: string; listed: readonly string[] };
  'unknown-figure': { name: string; nearest?: string };
  'figure-has-years': { name: string };
  'figure-without-years': { name: string };
  'figure-without-year': { name: string };
  'figure-without-value': { name: string };
  'duplicate-figure-value': { name: string };
  // identities
  /** `found` is the piece that could not be read, '' at the end of the text. */
  'identity-not-read': { text: string; found: string; fault: IdentityFault };
  'identity-unknown-name': { name: string; nearest?: string };
  /** A figure of several years, without the year. */
  'identity-needs-year': { name: string; write: string };
  'identity-without-formula': { identity: string };
  // time
  'period-reversed': { base: number; to: number };
  'period-too-long': { years: number; limit: number };
  'period-hole': { year: number };
  'period-overlap': { year: number };
  'period-outside-plan': { key: string; first: number };
  'year-before-base': { year: number; base: number; key: string };
  'year-after-record': { year: number; recordedTo: number };
  'target-before-base': { year: number; base: number };
  'target-too-late': { year: number; last: number };
  'target-without-year': { target: string };
  'target-several-years': { keys: readonly string[] };
  'target-several-comparisons': { keys: readonly string[] };
  'milestone-after-target': { year: number; by: number };
  'path-year-before-base': { year: number; base: number };
  'planned-not-read': { found: string };
  'in-force-not-read': { found: string };
  // series
  'series-without-rule': { series: string };
  'series-several-rules': { series: string; rules: readonly string[] };
  'series-base-with-path': { series: string };
  'derived-base-without-growth': { series: string };
  'derived-base-year': { year: number; base: number };
  'growth-of-zero-base': { series: string };
  'growth-below-all': { series: string };
  // land
  'unknown-site': { name: string; nearest?: string };
  'unknown-pool': { name: string; nearest?: string };
  'unknown-district': { name: string; known: readonly string[]; nearest?: string };
  'unknown-aggregate': { name: string; nearest?: string };
  'site-without-plan': { site: string };
  'site-state-clash': { site: string; keys: readonly string[] };
  'site-name-clash': { name: string };
  'cleared-over-area': { cleared: number; area: number };
  'leasable-missing': { pool: string; site: string };
  'ramp-missing': { pool: string; site: string };
  'ramp-incomplete': { missing: string };
  'ramp-key-clash': { keys: readonly string[]; shape: string };
  'ramp-ages-order': { ages: readonly string[] };
  'record-count': { recorded: number; count: number; state: 'established' | 'operating' };
  'record-order': { site: string; first: 'established' | 'operating'; second: 'operating' | 'occupancy' | 'cleared' };
  'record-needs-occupancy': { site: string; year: number };
  'expansion-of-itself': { site: string };
  'limit-use-missing': { limit: string; pool: string };
  /** An observed part that is larger than the observed whole of the same year. */
  'total-exceeded': { year: number; part: string; partValue: number; whole: string; wholeValue: number };
  'too-many-sites': { count: number; limit: number };
  'listed-twice': { name: string };
  'expansion-of-expansion': { site: string; of: string };
  // sweeps
  /** `below` are numbers under the path, where it names a section. */
  'vary-unknown-path': { path: string; nearest?: string; below: readonly string[] };
  /** `over` are the assumptions that it names. */
  'vary-formula': { path: string; formula: string; over: readonly string[] };
  'vary-fixed': { path: string };
  'vary-not-read': { found: string; example: string };
  'vary-steps': { found: string; write: string; single?: string };
  'vary-without-range': { path: string; value: string };
  'vary-twice': { path: string };
  'sweep-number': { key: string; found: string; low: number; high: number };
  'correlation-pair': { count: number };
  'correlation-out-of-range': { found: string };
  // composition
  'unknown-variant': { name: string; known: readonly string[]; nearest?: string };
  'include-circle': { files: readonly string[] };
  'too-many-includes': { limit: number };
  /** A file of the command line. `there` are paths of YAML files in its folder, and `more` the number of others. */
  'file-unread': {
    file: string;
    name: string;
    folder: string;
    reason: 'not-found' | 'no-folder' | 'a-folder' | 'not-allowed' | 'too-large';
    there: readonly string[];
    more: number;
    nearest?: string;
  };
  'include-unread': { file: string; reason: 'not-found' | 'a-folder' | 'not-allowed' | 'too-large' };
  'name-taken': { name: string; by: 'function' | 'assumptions' | 'series' | 'land' | 'aggregate' | 'figures' };
}

export type ScenarioProblem = ProblemOf<ScenarioFacts>;
