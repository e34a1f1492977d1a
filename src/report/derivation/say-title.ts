import type { StepTitle } from '../../assessment/trace/trace.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DerivationTexts, SiteValue } from '../../text/derivation/derivation-texts.ts';
import type { Language } from '../../text/language.ts';
import { PROJECT_TEXTS } from '../../text/project/project-texts.ts';
import type { AggregateName, DenominatorName } from '../../text/project/project-words.ts';
import { assumptionName } from '../assumption-name.ts';
import { poolLabel, sayLabel, seriesLabel } from '../labels.ts';

/** What a step works out, as a planner calls it. */
export function sayTitle(title: StepTitle, scenario: Scenario, language: Language, texts: DerivationTexts): string {
  const { titles } = texts;
  switch (title.kind) {
    case 'series':
      return titles.ofYear(seriesLabel(scenario, title.series, language), title.year);
    case 'aggregate': {
      const what = sayAggregate(title.aggregate, language);
      return titles.ofYear(titles.ofPool(lower(what), poolLabel(scenario, title.pool, language)), title.year);
    }
    case 'site':
      return titles.ofYear(
        titles.ofSite(sayState(title.state, texts), siteLabel(scenario, title.pool, title.site, language)),
        title.year,
      );
    case 'gate':
      return titles.ofYear(titles.ofPool(titles.gate, poolLabel(scenario, title.pool, language)), title.year);
    case 'limit': {
      const limit = scenario.limits.find((item) => item.name === title.limit);
      return titles.ofYear(titles.limit(sayLabel(limit?.label ?? null, title.limit, language)), title.year);
    }
    case 'variable':
      return titles.ofYear(title.name, title.year);
    case 'over-sites':
      return titles.ofYear(
        titles.ofPool(
          titles.overSites,
          title.line === null ? poolLabel(scenario, title.pool, language) : siteLabel(scenario, title.pool, title.line, language),
        ),
        title.year,
      );
    case 'number':
      return sayNumber(title.of, scenario, language, texts);
    case 'metric':
      return titles.ofYear(
        sayLabel(scenario.targets.find(({ id }) => id === title.target)?.label ?? null, title.target, language),
        title.year,
      );
    case 'gap':
      return titles.gap;
    case 'gap-percent':
      return titles.gapPercent;
    case 'required-rate':
      return titles.requiredRate;
    case 'catch-up-rate':
      return titles.catchUpRate;
    case 'acceleration':
      return titles.acceleration;
  }
}

/** A number of the scenario that is worked out: in words, for one site or one period of growth, or else by its path. */
function sayNumber(path: string, scenario: Scenario, language: Language, { titles }: DerivationTexts): string {
  const [whole = '', of] = path.split(':');
  const period = /\.growth\.([\d-]+)$/.exec(whole)?.[1];
  const name = assumptionName(whole, true, scenario, language);
  const said = name === whole ? whole : name.charAt(0).toUpperCase() + name.slice(1);
  if (whole.startsWith('assumptions.')) return name;
  return `${said}${period === undefined ? '' : `, ${period}`}${of === 'each' ? titles.each : of === 'rate' ? titles.rate : ''}`;
}

/** A result of a pool, with its denominator where it names one. */
export function sayAggregate(name: string, language: Language): string {
  const words = PROJECT_TEXTS[language];
  if (Object.hasOwn(words.aggregates, name)) return words.aggregates[name as AggregateName];
  const [first = '', over = ''] = name.split('.');
  return words.over(words.aggregates[first as AggregateName] ?? first, over as DenominatorName);
}

/** The label of a site; a member of a cohort with its number. */
export function siteLabel(scenario: Scenario, pool: string, site: string, language: Language): string {
  const lines = scenario.pools.find((item) => item.name === pool)?.lines ?? [];
  const line = lines.find((item) => item.name === site) ?? lines.find((item) => site.replace(/_\d+$/, '') === item.name);
  if (line === undefined) return site;
  const label = sayLabel(line.label, line.name, language);
  return line.name === site ? label : `${label} ${site.slice(line.name.length + 1)}`;
}

function sayState(state: string, { siteValues }: DerivationTexts): string {
  return Object.hasOwn(siteValues, state) ? siteValues[state as SiteValue] : state;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
