import { type Aggregates, aggregate } from './aggregates.ts';
import { valueIn } from './by-year.ts';
import { atLeast, atMost } from './comparison.ts';
import { followRecord } from './follow-record.ts';
import { isGateOpen } from './gate.ts';
import { rationPool, type Use } from './limits.ts';
import type { OracleInput, Pool } from './oracle-input.ts';
import { continueFrom, rampAt, startedFrom } from './ramp.ts';
import { isWithdrawn, recordedTo, type Site, sitesOf } from './sites.ts';
import { item, type PoolTrack, readyYear, type SiteTrack } from './track.ts';

/** All pools in the years `base..last + extra` (model.md 3). */
export function projectLand(input: OracleInput, seriesValues: Readonly<Record<string, readonly number[]>>): PoolTrack[] {
  const pools = input.pools.map((pool) => standInBaseYear(pool, input));
  for (let year = input.base + 1; year <= input.last + input.extra; year++) {
    const now = year - input.base;
    for (const track of pools) {
      track.gateOpen.push(isGateOpen(track.pool, year, item(track.aggregates, now - 1)));
      if (followsRecord(track, year)) {
        followRecord(track, input, year);
      } else {
        establish(track, year, now);
        clear(track, year, now);
        open(track, year, now);
        goOnFromRecord(track, year, now);
      }
    }
    fill(pools, input, seriesValues, year, now);
    for (const track of pools) track.aggregates.push(aggregateIn(track.sites, now));
  }
  return pools;
}

function followsRecord(track: PoolTrack, year: number): boolean {
  return track.recordedTo !== null && year <= track.recordedTo;
}

function standInBaseYear(pool: Pool, input: OracleInput): PoolTrack {
  const sites = sitesOf(pool, input).map((site): SiteTrack => {
    const { standing, occupancy, leasable, build } = site.line;
    const operating = standing === 'operating';
    if (operating && occupancy === null) throw new Error(`${site.name}: base-year occupancy is missing`);
    return {
      site,
      established: [standing === null ? 0 : 1],
      cleared: [site.baseCleared],
      ready: [operating ? build + 1 : 0],
      operating: [operating],
      age: [0],
      leased: [operating ? (occupancy ?? 0) * leasable * site.baseCleared : 0],
      takeUp: [0],
      continuation: undefined,
    };
  });
  return {
    pool,
    recordedTo: recordedTo(pool, input),
    sites,
    aggregates: [aggregateIn(sites, 0)],
    gateOpen: [null],
    rationing: [null],
  };
}

/** Steps 1 and 2: which sites are let through, and which of those the quota has room for. */
function establish(track: PoolTrack, year: number, now: number): void {
  const { pool } = track;
  const gateOpen = item(track.gateOpen, now) === true;
  let establishedArea = 0;
  for (const { site, established } of track.sites) {
    if (!isWithdrawn(site, year)) establishedArea += site.area * item(established, now - 1);
  }
  let approved = 0;
  let queueHeld = false;
  for (const { site, established } of track.sites) {
    if (isWithdrawn(site, year)) {
      established.push(0);
      continue;
    }
    if (item(established, now - 1) === 1) {
      established.push(1);
      continue;
    }
    const due = site.due !== null && year >= site.due;
    if (!due) {
      established.push(0);
      continue;
    }
    if (!site.line.exempt) {
      const cap = pool.approvals === null ? null : valueIn(pool.approvals, year);
      if (!gateOpen || (cap !== null && !atMost(approved + 1, cap))) {
        established.push(0);
        continue;
      }
      approved += 1;
    }
    if (pool.quota !== null && !atMost(establishedArea + site.area, valueIn(pool.quota, year))) queueHeld = true;
    if (queueHeld) {
      established.push(0);
      continue;
    }
    establishedArea += site.area;
    established.push(1);
  }
}

/** Step 3. */
function clear(track: PoolTrack, year: number, now: number): void {
  let rest = track.pool.clearance === null ? Number.POSITIVE_INFINITY : valueIn(track.pool.clearance, year);
  for (const { site, established, cleared } of track.sites) {
    if (isWithdrawn(site, year)) {
      cleared.push(0);
      continue;
    }
    const wanted = site.area * item(established, now);
    const before = item(cleared, now - 1);
    const need = wanted - before;
    cleared.push(rest >= need ? wanted : before + rest);
    rest = rest - Math.min(rest, need);
  }
}

/** Step 4. */
function open(track: PoolTrack, year: number, now: number): void {
  for (const { site, established, cleared, ready, operating, age } of track.sites) {
    ready.push(item(ready, now - 1) + readyYear(site, item(established, now), item(cleared, now)));
    const operates = !isWithdrawn(site, year) && (item(operating, now - 1) || atLeast(item(ready, now), site.line.build + 1));
    operating.push(operates);
    age.push(item(age, now - 1) + (operates ? 1 : 0));
  }
}

/** In the first year after the record, where each site that operates at its end goes on along its ramp. */
function goOnFromRecord(track: PoolTrack, year: number, now: number): void {
  if (track.recordedTo === null || year !== track.recordedTo + 1) return;
  for (const siteTrack of track.sites) {
    if (!item(siteTrack.operating, now - 1) || isWithdrawn(siteTrack.site, year)) continue;
    const leasable = siteTrack.site.line.leasable * item(siteTrack.cleared, now - 1);
    siteTrack.continuation = continueFrom(rampOf(siteTrack.site), item(siteTrack.leased, now - 1) / leasable);
  }
}

/** "A site with a stated base occupancy starts its ramp there." */
function rampOf(site: Site): Parameters<typeof rampAt>[0] {
  const { ramp, standing, occupancy } = site.line;
  return standing === 'operating' && occupancy !== null ? startedFrom(ramp, occupancy) : ramp;
}

/** `w_i(t)` of a pool that does not follow its record. */
function wantedLand(siteTrack: SiteTrack, lastRecorded: number | null, year: number, now: number): number {
  const { site, operating, cleared, leased, age, continuation } = siteTrack;
  if (!item(operating, now)) return 0;
  let wantedOccupancy: number;
  if (continuation === undefined) {
    wantedOccupancy = rampAt(rampOf(site), item(age, now));
  } else if (continuation === null) {
    return 0;
  } else {
    if (lastRecorded === null) throw new Error('a continuation without a record');
    wantedOccupancy = rampAt(continuation.ramp, continuation.age + year - lastRecorded);
  }
  return Math.max(0, wantedOccupancy * site.line.leasable * item(cleared, now) - item(leased, now - 1));
}

/** Step 5, for all pools at once. */
function fill(
  pools: readonly PoolTrack[],
  input: OracleInput,
  seriesValues: Readonly<Record<string, readonly number[]>>,
  year: number,
  now: number,
): void {
  const uses: Use[] = [];
  for (const track of pools) {
    for (const siteTrack of track.sites) {
      uses.push({
        pool: track.pool.name,
        line: siteTrack.site.line.name,
        // "A pool that follows its record takes nothing of a shared flow limit; its leases count in stock limits."
        wanted: followsRecord(track, year) ? 0 : wantedLand(siteTrack, track.recordedTo, year, now),
        leasedBefore: isWithdrawn(siteTrack.site, year) ? 0 : item(siteTrack.leased, now - 1),
      });
    }
  }
  let position = 0;
  for (const track of pools) {
    if (followsRecord(track, year)) {
      track.rationing.push(null);
      position += track.sites.length;
      continue;
    }
    const rationing = rationPool(track.pool, input, seriesValues, uses, year);
    track.rationing.push(rationing);
    for (const { leased, takeUp } of track.sites) {
      const use = item(uses, position);
      const taken = rationing.factor * use.wanted;
      takeUp.push(taken);
      leased.push(use.leasedBefore + taken);
      position += 1;
    }
  }
}

function aggregateIn(sites: readonly SiteTrack[], now: number): Aggregates {
  return aggregate(
    sites.map(({ site, established, cleared, operating, leased }) => ({
      area: site.area,
      leasable: site.line.leasable,
      expands: site.line.expands !== null,
      established: item(established, now) === 1,
      cleared: item(cleared, now),
      operating: item(operating, now),
      leased: item(leased, now),
    })),
  );
}

/** The same sums over the sites of one district. */
export function aggregateDistrict(track: PoolTrack, district: string, now: number): Aggregates {
  return aggregateIn(
    track.sites.filter(({ site }) => site.line.district === district),
    now,
  );
}
