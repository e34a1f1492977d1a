import type { Denominator } from './oracle-input.ts';

/** What one site is at the end of one year. */
export interface SiteYear {
  readonly area: number;
  readonly leasable: number;
  readonly expands: boolean;
  readonly established: boolean;
  readonly cleared: number;
  readonly operating: boolean;
  readonly leased: number;
}

/** Sums over the sites of a pool (or of a district) at the end of one year. */
export interface Aggregates {
  readonly establishedCount: number;
  readonly establishedArea: number;
  readonly operatingCount: number;
  readonly operatingArea: number;
  readonly cleared: number;
  readonly leased: number;
  readonly leasable: Readonly<Record<Denominator, number>>;
  readonly unleased: Readonly<Record<Denominator, number>>;
  /** `null` where the denominator is empty. */
  readonly occupancy: Readonly<Record<Denominator, number | null>>;
}

export function aggregate(sites: readonly SiteYear[]): Aggregates {
  let establishedCount = 0;
  let establishedArea = 0;
  let operatingCount = 0;
  let operatingArea = 0;
  let cleared = 0;
  let leased = 0;
  const leasable = { operating: 0, cleared: 0, established: 0, gross: 0 };
  for (const site of sites) {
    // An expansion adds area and no count.
    if (site.established && !site.expands) establishedCount += 1;
    if (site.established) establishedArea += site.area;
    if (site.operating && !site.expands) operatingCount += 1;
    if (site.operating) operatingArea += site.area;
    cleared += site.cleared;
    leased += site.leased;
    if (site.operating) leasable.operating += site.leasable * site.cleared;
    leasable.cleared += site.leasable * site.cleared;
    if (site.established) leasable.established += site.leasable * site.area;
    if (site.established) leasable.gross += site.area;
  }
  return {
    establishedCount,
    establishedArea,
    operatingCount,
    operatingArea,
    cleared,
    leased,
    leasable,
    unleased: {
      operating: leasable.operating === 0 ? 0 : leasable.operating - leased,
      cleared: leasable.cleared === 0 ? 0 : leasable.cleared - leased,
      established: leasable.established === 0 ? 0 : leasable.established - leased,
      gross: leasable.gross === 0 ? 0 : leasable.gross - leased,
    },
    occupancy: {
      operating: leasable.operating === 0 ? null : leased / leasable.operating,
      cleared: leasable.cleared === 0 ? null : leased / leasable.cleared,
      established: leasable.established === 0 ? null : leased / leasable.established,
      gross: leasable.gross === 0 ? null : leased / leasable.gross,
    },
  };
}
