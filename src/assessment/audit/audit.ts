import { unitSuspects, unitsFit } from './dimension.ts';
import { driftOf, magnitudeSlips, onlyIdentity, slackOf } from './explain-conflict.ts';
import type { AuditResult, Finding, FindingReason } from './finding.ts';
import { followingUnknowns } from './following-unknowns.ts';
import { neededValues } from './needed-values.ts';
import type { Active, AuditIdentity, AuditNetwork, Picks } from './network.ts';
import { numberOf, programAt } from './network.ts';
import { plainFigure } from './plain-figure.ts';
import { holdsAlone, propagate, type Settled, type Taken } from './propagate.ts';
import { readChoices } from './read-choices.ts';
import { figuresOf, smallestConflict } from './smallest-conflict.ts';
import { choiceGroups, isChoice } from './worlds.ts';

const NOTHING = { slack: null, drift: null, readings: [], unknown: null } as const;
/** A stated range of which less than this part is left is reported. */
const MOST_KEPT = 0.9;

/**
 * A plan's own arithmetic. First what must hold and can be read in one way: what contradicts itself is reported and set aside.
 * Then what can be read in several ways, each way by itself. Then what is only to be expected, one by one in the order of the
 * file: what does not fit is a warning. What is left agrees; unknowns follow from it.
 */
export function audit(network: AuditNetwork): AuditResult {
  const findings: Finding[] = [];
  const all = network.identities.map((_, identity) => identity);
  const misfits = all.filter((identity) => !isChoice(network, identity) && !fits(network, identity, new Map()));
  for (const identity of misfits) findings.push(unitSlip(network, identity));
  const left = all.filter((identity) => !misfits.includes(identity));
  const firm = left.filter((identity) => !(network.identities[identity] as AuditIdentity).isExpectation);

  const plain = firm.filter((identity) => !isChoice(network, identity)).map((identity): Active => ({ identity, reading: 0 }));
  const accepted = settle(network, plain, new Map(), findings);
  let picks: Picks = new Map();
  const soft = left.filter((identity) => !firm.includes(identity));
  const isExpected = (identity: number) => (network.identities[identity] as AuditIdentity).isExpected;
  for (const identity of soft.filter((item) => !isExpected(item)))
    accepted.push(...expect(network, identity, accepted, picks, findings));
  const groups = choiceGroups(network, firm, accepted);
  for (const group of groups) {
    if (group.worlds.length === 0) {
      for (const identity of group.identities)
        if (!fits(network, identity, new Map())) findings.push(unitSlip(network, identity));
      continue;
    }
    const outcome = readChoices(network, group, accepted);
    findings.push(...outcome.findings);
    if (outcome.world === null) {
      const [world] = group.worlds;
      if (world !== undefined) conflictAmong(network, accepted, world.active, world.picks, findings);
      continue;
    }
    picks = new Map([...picks, ...outcome.world.picks]);
    accepted.push(...outcome.world.active);
  }
  findings.push(
    ...unreadFigures(
      network,
      groups.flatMap(({ figures }) => figures),
    ),
  );

  const expected = soft.filter(isExpected).flatMap((identity) => expect(network, identity, accepted, picks, findings));

  const settled = propagate(network, accepted, { picks });
  const unknowns = settled.ok ? followingUnknowns(network, accepted, picks, settled.at) : [];
  for (const unknown of unknowns) {
    const figures = figuresOf(network, unknown.identities).map((variable) => plainFigure(network, variable, picks));
    findings.push({
      ...NOTHING,
      kind: 'follows',
      reason: null,
      identities: unknown.identities,
      figures,
      unknown: unknown.variable,
    });
  }
  findings.push(...narrowedRanges(network, accepted, expected, picks, settled));
  const within = new Set(
    findings.flatMap(({ kind, identities }) => (kind === 'ambiguous' ? identities : [])).map(({ identity }) => identity),
  );
  for (const item of [...accepted, ...expected]) {
    if (within.has(item.identity) || (hasUnknown(network, item) && !isExpected(item.identity))) continue;
    const figures = figuresOf(network, [item]).map((variable) => plainFigure(network, variable, picks));
    findings.push({ ...NOTHING, kind: 'consistent', reason: null, identities: [item], figures });
  }
  return { findings, unknowns };
}

/** What is only to be expected, in the reading that agrees; or else with what it does not. */
function expect(
  network: AuditNetwork,
  identity: number,
  accepted: readonly Active[],
  picks: Picks,
  findings: Finding[],
): Active[] {
  const readings = network.identities[identity]?.readings ?? [];
  const reading = readings.findIndex(
    ({ program }, index) =>
      unitsFit(network, program, picks) && propagate(network, [...accepted, { identity, reading: index }], { picks }).ok,
  );
  if (reading !== -1) return [{ identity, reading }];
  conflictAmong(network, accepted, [{ identity, reading: 0 }], picks, findings);
  return [];
}

/** Takes contradictions out of a set of identities, smallest first, until the rest agrees. */
function settle(network: AuditNetwork, active: readonly Active[], picks: Picks, findings: Finding[]): Active[] {
  const taken = { picks };
  const agree: Active[] = [];
  for (const item of active) {
    if (holdsAlone(network, item, taken)) agree.push(item);
    else findings.push(conflictFinding(network, [item], taken));
  }
  for (let kept = agree; ; ) {
    const settled = propagate(network, kept, taken);
    if (settled.ok) return kept.slice();
    const finding = conflictFinding(network, settled.involved, taken);
    findings.push(finding);
    const last = Math.max(...finding.identities.map(({ identity }) => identity));
    kept = kept.filter(({ identity }) => identity !== last);
  }
}

/** The smallest conflict between identities that agree and some that do not fit to them. */
function conflictAmong(
  network: AuditNetwork,
  accepted: readonly Active[],
  more: readonly Active[],
  picks: Picks,
  findings: Finding[],
): void {
  const settled = propagate(network, [...more, ...accepted], { picks });
  if (!settled.ok) findings.push(conflictFinding(network, settled.involved, { picks }));
  else for (const { identity } of more) findings.push(unitSlip(network, identity));
}

function conflictFinding(network: AuditNetwork, involved: readonly Active[], taken: Taken): Finding {
  const conflict = smallestConflict(network, involved, taken);
  const needed = neededValues(network, conflict, taken);
  const slips = magnitudeSlips(network, needed, taken);
  const identities = conflict.identities.map(({ identity }) => network.identities[identity] as AuditIdentity);
  const round = propagate(network, conflict.identities, { ...taken, round: true }).ok;
  const isMixed = identities.some((identity) => identity.isMixed);
  const isExpected = identities.some((identity) => identity.isExpectation);
  const only = onlyIdentity(network, conflict);
  const limit = only !== null && only.readings[0]?.program.relation !== '=';
  const reason: FindingReason | null = isMixed
    ? 'prices'
    : round
      ? 'rounding'
      : isExpected
        ? 'expectation'
        : limit
          ? 'limit'
          : null;
  return {
    ...NOTHING,
    kind: isMixed || isExpected || round ? 'warning' : 'contradiction',
    reason,
    identities: conflict.identities,
    figures: conflict.figures.map((variable) => ({
      ...plainFigure(network, variable, taken.picks),
      needed: needed.find(({ figure }) => figure === variable)?.interval ?? null,
      factor: slips.find(({ figure }) => figure === variable)?.factor ?? null,
    })),
    slack: slackOf(network, conflict, taken),
    drift: driftOf(network, conflict, taken),
  };
}

function unitSlip(network: AuditNetwork, identity: number): Finding {
  const item: Active = { identity, reading: 0 };
  const suspects = unitSuspects(network, network.identities[identity] as AuditIdentity, new Map());
  const figures = (suspects.length > 0 ? suspects : figuresOf(network, [item])).map((variable) =>
    plainFigure(network, variable, new Map()),
  );
  return { ...NOTHING, kind: 'slip', reason: 'unit', identities: [item], figures };
}

/** Figures with several readings that no identity tells apart. */
function unreadFigures(network: AuditNetwork, told: readonly number[]): readonly Finding[] {
  return network.variables.flatMap(({ readings, statedOf }, variable): Finding[] => {
    if (readings.length < 2 || statedOf !== null || told.includes(variable)) return [];
    return [
      { ...NOTHING, kind: 'ambiguous', reason: null, identities: [], figures: [plainFigure(network, variable, new Map())] },
    ];
  });
}

/** Stated ranges of which only a part agrees with the rest, or with one thing that is to be expected. */
function narrowedRanges(
  network: AuditNetwork,
  accepted: readonly Active[],
  expected: readonly Active[],
  picks: Picks,
  settledWithout: Settled,
): readonly Finding[] {
  const ranges = network.variables.flatMap(({ statedOf }, variable) =>
    statedOf === null && numberOf(network, variable, picks)?.wording === 'range' ? [variable] : [],
  );
  if (ranges.length === 0) return [];
  const told = new Set<number>();
  return [null, ...expected].flatMap((more) => {
    const settled = more === null ? settledWithout : propagate(network, [...accepted, more], { picks });
    return ranges.flatMap((variable): Finding[] => {
      const number = numberOf(network, variable, picks);
      if (!settled.ok || number === undefined || told.has(variable)) return [];
      const now = settled.at(variable);
      if (now.hi - now.lo > MOST_KEPT * (number.high - number.low)) return [];
      told.add(variable);
      const naming = accepted.filter((item) => programAt(network, item).variables.includes(variable));
      const figure = { ...plainFigure(network, variable, picks), needed: now };
      return [
        {
          ...NOTHING,
          kind: 'warning',
          reason: 'part-of-range',
          identities: more === null ? naming : [more, ...naming],
          figures: [figure],
        },
      ];
    });
  });
}

function fits(network: AuditNetwork, identity: number, picks: Picks): boolean {
  return (network.identities[identity]?.readings ?? []).some(({ program }) => unitsFit(network, program, picks));
}

function hasUnknown(network: AuditNetwork, item: Active): boolean {
  const program = programAt(network, item);
  return program.relation === '=' && program.variables.some((variable) => network.variables[variable]?.readings.length === 0);
}
