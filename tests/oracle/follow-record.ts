import type { OracleInput } from './oracle-input.ts';
import { clearedLand, isEstablished, isOperating, leasedLand } from './record.ts';
import { isWithdrawn } from './sites.ts';
import { item, type PoolTrack, readyYear } from './track.ts';

/** A recorded year: every site has exactly the state recorded. */
export function followRecord(track: PoolTrack, input: OracleInput, year: number): void {
  const now = year - input.base;
  for (const { site, established, cleared, ready, operating, age, leased, takeUp } of track.sites) {
    let state = { established: 0, cleared: 0, operating: false, leased: 0 };
    if (!isWithdrawn(site, year)) {
      if (site.record !== null) {
        const ofSite = {
          area: site.area,
          leasable: site.line.leasable,
          baseOccupancy: site.line.standing === 'operating' ? site.line.occupancy : null,
        };
        state = {
          established: isEstablished(site.record, year) ? 1 : 0,
          cleared: clearedLand(site.record, site.area, year),
          operating: isOperating(site.record, year),
          leased: leasedLand(site.record, ofSite, input.base, year),
        };
      } else if (site.line.standing !== null) {
        // "One that stands in the base year and has no record keeps its base state."
        state = {
          established: item(established, 0),
          cleared: item(cleared, 0),
          operating: item(operating, 0),
          leased: item(leased, 0),
        };
      }
    }
    established.push(state.established);
    cleared.push(state.cleared);
    ready.push(item(ready, now - 1) + readyYear(site, state.established, state.cleared));
    operating.push(state.operating);
    age.push(item(age, now - 1) + (state.operating ? 1 : 0));
    takeUp.push(isWithdrawn(site, year) ? 0 : state.leased - item(leased, now - 1));
    leased.push(state.leased);
  }
}
