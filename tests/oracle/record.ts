import { linearThrough, statedIn, statedYears } from './by-year.ts';
import type { ByYear, Reached, SiteLine } from './oracle-input.ts';

/** The record of one site, after the record of its line has been divided over its sites. */
export interface MemberRecord {
  /** Recorded year; the base year for a site that stands. */
  readonly established: number;
  /** Recorded year; the base year for a site that operates then; `null`: not opened by the record. */
  readonly operating: number | null;
  /** Cleared land of this site, ha, by year; the base year's is part of it for a site that stands. */
  readonly cleared: ByYear;
  readonly occupancy: ByYear;
}

/** The records of a line's sites in order, `null` for a site that no record covers. */
export function memberRecords(line: SiteLine, base: number): (MemberRecord | null)[] {
  const members: (MemberRecord | null)[] = [];
  if (line.record === null) {
    for (let k = 0; k < line.count; k++) members.push(null);
    return members;
  }
  const established: (number | null)[] = [];
  for (let k = 0; k < line.count; k++) established.push(establishedYear(line, k, base));

  for (let k = 0; k < line.count; k++) {
    const year = established[k] ?? null;
    if (year === null) {
      if (operatingYear(line, k) !== null) throw new Error(`${line.name}: site ${k + 1} operates but is not established`);
      members.push(null);
      continue;
    }

    // "Recorded cleared land is divided equally over the cohort's sites established by then."
    const cleared: Record<number, number> = {};
    if (line.standing !== null) {
      const all = line.standing === 'operating' ? line.area : 0;
      cleared[base] = (line.cleared ?? all) / line.count;
    }
    for (const stated of statedYears(line.record.cleared ?? {})) {
      let sharers = 0;
      for (const other of established) if (other !== null && other <= stated) sharers += 1;
      if (year <= stated) cleared[stated] = statedIn(line.record.cleared ?? {}, stated) / sharers;
    }

    // "Recorded occupancy is that of each of its sites operating by then
    // (established by then where no opening is recorded)."
    const opening = line.standing === 'operating' ? base : operatingYear(line, k);
    const opensInRecord = line.standing === 'operating' || line.record.operating !== null;
    const occupancy: Record<number, number> = {};
    for (const stated of statedYears(line.record.occupancy ?? {})) {
      const reached = opensInRecord ? opening : year;
      if (reached !== null && reached <= stated) occupancy[stated] = statedIn(line.record.occupancy ?? {}, stated);
    }

    // "`operating` defaults to its first `occupancy` year."
    const operating = opensInRecord ? opening : (statedYears(occupancy)[0] ?? null);
    if (operating !== null && line.standing !== 'operating' && statedYears(occupancy).length === 0) {
      throw new Error(`${line.name}: an operating site needs one recorded occupancy`);
    }
    members.push({ established: year, operating, cleared, occupancy });
  }
  return members;
}

/** "`established` defaults to the first year of the site's record." */
function establishedYear(line: SiteLine, k: number, base: number): number | null {
  if (line.standing !== null) return base;
  const record = line.record;
  if (record === null) return null;
  if (record.established !== null) return yearReached(record.established, k);
  if (record.operating !== null && typeof record.operating !== 'number' && line.count > 1) {
    return yearReached(record.operating, k);
  }
  const years = [...statedYears(record.cleared ?? {}), ...statedYears(record.occupancy ?? {})];
  const opening = record.operating === null ? null : yearReached(record.operating, k);
  if (opening !== null) years.push(opening);
  return years.length === 0 ? null : Math.min(...years);
}

function operatingYear(line: SiteLine, k: number): number | null {
  return line.record === null || line.record.operating === null ? null : yearReached(line.record.operating, k);
}

/** A plain year means all sites; counts by year take the sites in order. */
function yearReached(reached: Reached, k: number): number | null {
  if (typeof reached === 'number') return reached;
  let sofar = 0;
  for (const year of statedYears(reached)) {
    sofar += statedIn(reached, year);
    if (k < sofar) return year;
  }
  return null;
}

export function isEstablished(record: MemberRecord, year: number): boolean {
  return year >= record.established;
}

export function isOperating(record: MemberRecord, year: number): boolean {
  return record.operating !== null && year >= record.operating;
}

/**
 * "Cleared land is the last figure stated (else 0) before the site operates, the last stated for an operating year
 * (else `A`) after."
 */
export function clearedLand(record: MemberRecord, area: number, year: number): number {
  let latest: number | null = null;
  for (const stated of statedYears(record.cleared)) {
    if (stated > year) continue;
    if (isOperating(record, year) && !isOperating(record, stated)) continue;
    latest = statedIn(record.cleared, stated);
  }
  if (latest !== null) return latest;
  return isOperating(record, year) ? area : 0;
}

/**
 * "Leased land runs linearly between recorded years, from 0 at the end of the year before the opening (or from the base
 * year's), is held after the last, and never exceeds `s K`."
 */
export function leasedLand(
  record: MemberRecord,
  site: { area: number; leasable: number; baseOccupancy: number | null },
  base: number,
  year: number,
): number {
  if (record.operating === null || year < record.operating) return 0;
  const points: [number, number][] = [];
  if (site.baseOccupancy !== null) points.push([base, site.baseOccupancy * site.leasable * clearedLand(record, site.area, base)]);
  else points.push([record.operating - 1, 0]);
  for (const stated of statedYears(record.occupancy)) {
    points.push([stated, statedIn(record.occupancy, stated) * site.leasable * clearedLand(record, site.area, stated)]);
  }
  return Math.min(linearThrough(points, year), site.leasable * clearedLand(record, site.area, year));
}
