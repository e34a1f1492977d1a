import { aarr } from './aarr.ts';
import { destatis } from './destatis.ts';
import { linearAcceleration } from './linear-acceleration.ts';
import type { Rulebook, RulebookId } from './rulebook.ts';
import { statcan2025 } from './statcan-2025.ts';
import { unsd2022 } from './unsd-2022.ts';
import { unsd2023 } from './unsd-2023.ts';

/** The six published rules by name, in the order in which reports list them. */
export const RULEBOOKS: { readonly [Id in RulebookId]: Rulebook } = {
  'statcan-2025': statcan2025,
  'unsd-2022': unsd2022,
  'unsd-2023': unsd2023,
  destatis,
  aarr,
  'linear-acceleration': linearAcceleration,
};

/** The rule of a target that names none. */
export const DEFAULT_RULEBOOK: RulebookId = 'statcan-2025';
