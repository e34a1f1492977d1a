import type { Pool, SiteLine } from '../../scenario/scenario.ts';

/** One site of a pool, in the order in which the pool serves its sites. */
export interface Site {
  readonly name: string;
  readonly line: SiteLine;
  /** Position within its line, from 0. */
  readonly member: number;
  /** Planned year without the delay; the base year's for a site that stands in it. */
  readonly planned: number;
  /** The year in which it is due where the record ends without it; the planned year otherwise. */
  readonly due: number;
  /** Recorded years, where the model follows the record. */
  readonly recordedEstablished: number | null;
  readonly recordedOperating: number | null;
}

/** A pool's sites: those that stand in the base year in file order, then by planned year, then file order. */
export function layOutSites(pool: Pool, base: number, recordedTo: number | null): readonly Site[] {
  const sites = pool.lines.flatMap((line, order) => expand(line, base, recordedTo).map((site) => ({ site, order })));
  const rank = (site: Site) => (site.line.state === 'planned' ? site.planned : Number.NEGATIVE_INFINITY);
  return sites
    .sort((a, b) => rank(a.site) - rank(b.site) || a.order - b.order || a.site.member - b.site.member)
    .map(({ site }) => site);
}

/** `p_k = from + floor(k * (to - from + 1) / n)`, k = 0..n-1. */
export function cohortYear(from: number, to: number, member: number, count: number): number {
  return from + Math.floor((member * (to - from + 1)) / count);
}

function expand(line: SiteLine, base: number, recordedTo: number | null): readonly Site[] {
  const { count, planned, record } = line;
  const follows = recordedTo !== null && record !== null;
  const spread = (counts: readonly { year: number; count: number }[]) =>
    counts.flatMap((item) => Array<number>(item.count).fill(item.year));
  const established = follows ? spread(record.established) : [];
  const operating = follows && record.operating !== null ? spread(record.operating) : null;
  const uncovered = count - established.length;
  return Array.from({ length: count }, (_, member): Site => {
    const year = planned === null ? base : cohortYear(planned.from, planned.to, member, count);
    const recordedEstablished = established[member] ?? null;
    // Sites of a cohort that no record covers are planned again over what is left of their period.
    const replanned = recordedTo !== null && count > 1 && planned !== null && recordedEstablished === null;
    const due = replanned
      ? cohortYear(
          Math.max(planned.from, recordedTo + 1),
          Math.max(planned.to, recordedTo + 1),
          member - established.length,
          uncovered,
        )
      : year;
    const establishedBy = line.state === 'planned' ? recordedEstablished : base;
    const firstOccupancy =
      follows && operating === null && line.state !== 'operating' && establishedBy !== null
        ? record.occupancy.find((point) => point.year >= establishedBy)?.year
        : undefined;
    return {
      name: count === 1 ? line.name : `${line.name}_${member + 1}`,
      line,
      member,
      planned: year,
      due,
      recordedEstablished,
      recordedOperating: operating?.[member] ?? firstOccupancy ?? null,
    };
  });
}
