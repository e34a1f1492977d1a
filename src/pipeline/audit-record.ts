import { contradictedFigures } from '../assessment/audit/contradicted-figures.ts';
import { fingerprint } from '../base/fingerprint.ts';
import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import { auditFiles } from './audit.ts';
import { findSeed } from './find-seed.ts';
import type { Host } from './host.ts';

/** What an audit of one seed file came to, as long as it and all that it reads keep their texts. */
export interface AuditedSeed {
  /** Fingerprints of the file itself and of those that its identities name. */
  readonly reads: Readonly<Record<string, string>>;
  /** Figures, as `file.id`, that contradict others. */
  readonly contradicted: readonly string[];
}

/** The record of a seed file; undefined where it holds no identities. */
export function recordAudit(host: Host, path: string): Result<AuditedSeed | undefined, Problem> {
  const audited = auditFiles(host, [path]);
  if (!audited.ok) return audited;
  const { sources, network, result } = audited.value;
  if (network.identities.length === 0) return success(undefined);
  const reads = sources.map(({ name }): [string, string] => [name, fingerprint(String(findSeed(host, path, name)?.source))]);
  return success({ reads: Object.fromEntries(reads), contradicted: contradictedFigures(network, result) });
}
