import type { Design, SamplePlan } from '../design.ts';

/** A sample plan whose design is of one kind, or of one of several. */
export type PlanOf<Kind extends Design['kind']> = Omit<SamplePlan, 'design'> & {
  readonly design: Extract<Design, { readonly kind: Kind }>;
};

/** One number of every sample, together with the plan that it came from: neither goes anywhere without the other. */
export interface DesignedOutput<Kind extends Design['kind']> {
  readonly plan: PlanOf<Kind>;
  /** In the order of the design; NaN where a run failed or has no value. */
  readonly values: Float64Array;
}

/** The same where the kind of the design does not matter, or is not known yet. */
export interface AnyOutput {
  readonly plan: SamplePlan;
  readonly values: Float64Array;
}
