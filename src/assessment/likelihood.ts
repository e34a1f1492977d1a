/** Words for a probability, from the likeliest down. */
export type Likelihood = 'very-likely' | 'likely' | 'even' | 'unlikely' | 'very-unlikely';

/**
 * The word for a probability: very likely from 90 % on, likely from 66 %, unlikely up to 33 %, very unlikely up to 10 %, else
 * about as likely as not.
 *
 * @param share 0..1
 * @example likelihoodOf(0.66) // 'likely'
 * @source IPCC: Guidance note for lead authors on consistent treatment of uncertainties (2010), table 1
 */
export function likelihoodOf(share: number): Likelihood {
  if (share >= 0.9) return 'very-likely';
  if (share >= 0.66) return 'likely';
  if (share <= 0.1) return 'very-unlikely';
  return share <= 0.33 ? 'unlikely' : 'even';
}
