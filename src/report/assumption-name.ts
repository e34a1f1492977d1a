import { numberOfPath } from '../model/spread-years.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import type { LandKey } from '../text/check/detail-texts.ts';
import type { Language } from '../text/language.ts';
import { poolLabel, sayLabel, seriesLabel } from './labels.ts';

/** What varies, each by its name in words: that of its pool is said where several pools are spoken of. */
export function assumptionNames(paths: readonly string[], scenario: Scenario, language: Language): readonly string[] {
  const pools = new Set(paths.flatMap((path) => (path.startsWith('land.') ? [path.split('.')[1]] : [])));
  return paths.map((path) => assumptionName(path, pools.size > 1, scenario, language));
}

/**
 * An assumption in words: its own name, or what stands at its place; with the year where it is that of one year.
 *
 * @param named its path
 * @param several whether assumptions of several pools are spoken of
 */
export function assumptionName(named: string, several: boolean, scenario: Scenario, language: Language): string {
  const { lever: words } = CHECK_TEXTS[language].detail;
  const { path, year } = numberOfPath(named);
  if (year !== null) return words.inYear(assumptionName(path, several, scenario, language), year);
  const [section, owner = '', ...rest] = path.split('.');
  if (section === 'assumptions' && rest.length === 0)
    return sayLabel(scenario.assumptions.find((item) => item.name === owner)?.label ?? null, owner, language);
  if (section === 'assumptions') return [owner, ...rest].join('.');
  if (section === 'series') {
    const key = rest[0] === 'growth' ? words.growth : rest[0] === 'base' ? words.base : rest.join('.');
    return words.ofOwner(key, seriesLabel(scenario, owner, language));
  }
  if (section === 'limits') return sayLabel(scenario.limits.find((item) => item.name === owner)?.label ?? null, owner, language);
  if (section !== 'land') return path;
  const ofSite = rest[0] === 'sites';
  const line = ofSite
    ? scenario.pools.find((pool) => pool.name === owner)?.lines.find((item) => item.name === rest[1])
    : undefined;
  const key = landKey((ofSite ? rest.slice(2) : rest).join('.'));
  if (key === undefined || (ofSite && line === undefined)) return path;
  const site = line === undefined ? null : sayLabel(line.label, line.name, language);
  return words.ofOwner(words.landKeys[key], site ?? (several ? poolLabel(scenario, owner, language) : null));
}

const LAND_KEYS: readonly LandKey[] = [
  'delay',
  'build',
  'approvals',
  'clearance',
  'take_up',
  'quota',
  'leasable',
  'open_at',
  'occupancy',
  'cleared',
  'area',
  'gate.occupancy',
  'gate.or_unleased_at_most',
  'ramp.years',
  'ramp.k',
  'ramp.to',
  'ramp.from',
];

/** The key of a path, undefined where more than a key is named. */
function landKey(path: string): LandKey | undefined {
  return LAND_KEYS.find((key) => key === path);
}
