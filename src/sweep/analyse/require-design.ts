import { failure, type Result, success } from '../../base/result.ts';
import type { Design } from '../design.ts';
import type { AnyOutput, DesignedOutput, PlanOf } from './designed-output.ts';
import type { Refusal } from './refusal.ts';

/**
 * Lets outputs through whose design an analyser can read. The compiler asks for this wherever a design is not known before the
 * program runs: outputs read from a file.
 *
 * @param needed the kinds of design that the analyser takes
 * @returns the same outputs, or `wrong-design`
 */
export function requireDesign<Kind extends Design['kind']>(
  output: AnyOutput,
  needed: readonly Kind[],
): Result<DesignedOutput<Kind>, Refusal> {
  const { design } = output.plan;
  if (!isOneOf(design, needed)) return failure([{ code: 'wrong-design', found: design.kind, needed }]);
  const plan: PlanOf<Kind> = { ...output.plan, design };
  return success({ plan, values: output.values });
}

function isOneOf<Kind extends Design['kind']>(
  design: Design,
  kinds: readonly Kind[],
): design is Extract<Design, { readonly kind: Kind }> {
  return (kinds as readonly Design['kind'][]).includes(design.kind);
}
