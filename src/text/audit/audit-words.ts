import type { FindingKind, FindingReason } from '../../assessment/audit/finding.ts';

/** Every sentence of an audit. */
export interface AuditTexts {
  readonly title: string;
  readonly headings: Readonly<Record<FindingKind, string>>;
  /** How many there are of each kind. */
  readonly summary: (counts: Readonly<Record<FindingKind, number>>) => string;
  readonly nothing: string;
  readonly reasons: Readonly<Record<FindingReason | 'none', string>>;
  readonly columns: {
    readonly figure: string;
    readonly printed: string;
    readonly needed: string;
    readonly unknown: string;
    readonly value: string;
    readonly between: string;
    readonly reading: string;
    readonly outcome: string;
  };
  readonly holds: string;
  readonly fails: string;
  readonly slack: (halfUnits: string) => string;
  readonly noSlack: string;
  readonly drift: (low: string, high: string, yearly: boolean) => string;
  readonly driftAtLeast: (edge: string, yearly: boolean) => string;
  readonly factor: (figure: string, factor: string) => string;
  readonly otherReadings: (count: number) => string;
  readonly or: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly anything: string;
}
