import { contradictedFigures } from '../assessment/audit/contradicted-figures.ts';
import { fingerprint } from '../base/fingerprint.ts';
import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import type { AuditedSeed } from './audit-record.ts';
import { findSeed, type SeedText } from './find-seed.ts';
import { AUDITED_SEEDS } from './generated/audited-seeds.ts';
import type { Host } from './host.ts';
import type { LoadedScenario } from './load-scenario.ts';
import type { LoadOptions } from './resolve-scenario.ts';

/**
 * The figures, as `file.id`, that contradict others of the evidence. Where all identities stand in one seed file that is on
 * record with the very texts it reads, so do the figures; what else there may be is audited here and now. Which of the two
 * it was, nobody can tell from the result.
 */
export async function findContradicted(
  host: Host,
  loaded: LoadedScenario,
  options: LoadOptions,
): Promise<Result<readonly string[], Problem>> {
  const wanted = loaded.scenario.targets.some(({ wanted }) => wanted?.quantity.provenance.figure !== undefined);
  const stating = loaded.evidence.filter(({ source }) => mayStateIdentities(source));
  if (!wanted || (stating.length === 0 && !loaded.statesIdentities)) return success([]);
  const [only, ...others] = stating;
  if (only !== undefined && others.length === 0 && !loaded.statesIdentities) {
    const record = AUDITED_SEEDS[only.name];
    if (record !== undefined && isAsRecorded(host, record, only.path, loaded.evidence)) return success(record.contradicted);
  }
  const { auditFiles } = await import('./audit.ts');
  const audited = auditFiles(host, [loaded.file], options);
  return audited.ok ? success(contradictedFigures(audited.value.network, audited.value.result)) : audited;
}

/** Whether a file may hold identities: the word stands in it, or something behind which it could hide. */
function mayStateIdentities(source: SeedText['source']): boolean {
  return typeof source !== 'string' || source.includes('identities') || source.includes('\\');
}

function isAsRecorded(host: Host, { reads }: AuditedSeed, beside: string, evidence: readonly SeedText[]): boolean {
  return Object.entries(reads).every(([name, digest]) => {
    const source = evidence.find((item) => item.name === name)?.source ?? findSeed(host, beside, name)?.source;
    return typeof source === 'string' && fingerprint(source) === digest;
  });
}
