import { nearest } from '../../base/nearest.ts';
import type { Prices } from '../../base/quantity.ts';
import type { AuditFigure, AuditSource, IdentityEntry, UnknownText } from '../../scenario/read-audit.ts';
import type { ScenarioProblem } from '../../scenario/scenario-problem.ts';
import { ALL, type Interval } from './interval.ts';
import type { AuditIdentity, AuditNetwork, AuditVariable } from './network.ts';
import { programOf } from './program.ts';
import { statedNumber } from './stated-interval.ts';

/** Below it a growth rate leaves nothing to grow. */
const LEAST_RATE = -0.99;

/**
 * The network of some files: every figure and unknown a variable, every identity a program over them.
 * @param audited names of the files whose identities count; the others only lend figures
 */
export function compileNetwork(
  sources: readonly AuditSource[],
  audited: ReadonlySet<string>,
): { readonly network: AuditNetwork; readonly problems: readonly ScenarioProblem[] } {
  const variables: AuditVariable[] = [];
  const byId = new Map<string, number>();
  const problems: ScenarioProblem[] = [];
  for (const { name, figures, unknowns } of sources) {
    for (const figure of figures) byId.set(`${name}.${figure.id}`, variables.push(figureVariable(name, figure)) - 1);
    for (const unknown of unknowns) {
      const id = `${name}.${unknown.id}`;
      if (byId.has(id))
        problems.push({
          code: 'name-taken',
          place: unknown.place,
          path: `unknowns.${unknown.id}`,
          facts: { name: unknown.id, by: 'figures' },
        });
      else byId.set(id, variables.push(unknownVariable(name, unknown)) - 1);
    }
  }
  const identities = sources
    .filter(({ name }) => audited.has(name))
    .flatMap(({ name, identities: entries }) => entries.map((entry) => compileEntry(name, entry, variables, byId, problems)));
  return { network: { variables, identities }, problems };
}

function compileEntry(
  file: string,
  entry: IdentityEntry,
  variables: AuditVariable[],
  byId: Map<string, number>,
  problems: ScenarioProblem[],
): AuditIdentity {
  const find = (name: string): number | undefined => byId.get(`${file}.${name}`) ?? byId.get(name);
  const readings = entry.readings.map(({ label, text, formula, place }) => ({
    label,
    text,
    program: programOf(formula, (name, stated) => {
      const variable = find(name);
      if (variable === undefined) {
        problems.push(unknownName(file, entry.id, name, place, byId));
        return 0;
      }
      return stated ? statedVariable(variable, variables, byId) : variable;
    }),
  }));
  const bases = new Set<Prices>();
  for (const { program } of readings)
    for (const variable of program.variables) {
      const prices = variables[variable]?.prices ?? null;
      if (prices !== null) bases.add(prices);
    }
  const isMixed = entry.mixed || bases.size > 1;
  return {
    id: `${file}.${entry.id}`,
    label: entry.label,
    note: entry.note,
    place: entry.place,
    readings,
    isExpectation: entry.expected || isMixed,
    isExpected: entry.expected,
    isMixed,
    years: entry.years ?? 1,
  };
}

function unknownName(
  file: string,
  id: string,
  name: string,
  place: AuditIdentity['place'],
  byId: ReadonlyMap<string, number>,
): ScenarioProblem {
  const path = `identities.${id}`;
  const own = [...byId.keys()];
  const years = own.filter((key) =>
    [`${file}.${name}.`, `${name}.`].some((start) => key.startsWith(start) && /^\d{4}$/.test(key.slice(start.length))),
  );
  const [year] = years;
  if (year !== undefined) return { code: 'identity-needs-year', place, path, facts: { name, write: `${name}${year.slice(-5)}` } };
  const short = own.map((key) => (key.startsWith(`${file}.`) ? key.slice(file.length + 1) : key));
  const near = nearest(name, short);
  return { code: 'identity-unknown-name', place, path, facts: { name, ...(near !== undefined && { nearest: near }) } };
}

function figureVariable(file: string, { id, label, numbers, prices, printed, standsAt, place }: AuditFigure): AuditVariable {
  const readings = numbers.map(({ text, wording, unit, low, high }) => statedNumber(text, wording, unit, low, high));
  return {
    id: `${file}.${id}`,
    label,
    unit: readings[0]?.unit ?? null,
    prices,
    place,
    printed,
    standsAt,
    readings,
    bounds: ALL,
    statedOf: null,
  };
}

function unknownVariable(file: string, { id, label, unit, prices, range, place }: UnknownText): AuditVariable {
  const typed = range === null ? null : statedNumber(range.text, range.wording, range.unit, range.low, range.high);
  const least = unit?.percent === true && unit.perYear ? LEAST_RATE : 0;
  const bounds: Interval = typed === null ? { lo: least, hi: Infinity } : { lo: typed.low, hi: typed.high };
  return { id: `${file}.${id}`, label, unit, prices, place, printed: [], standsAt: null, readings: [], bounds, statedOf: null };
}

/** The number of a figure as it stands, without its rounding: one variable for all that ask. */
function statedVariable(of: number, variables: AuditVariable[], byId: Map<string, number>): number {
  const figure = variables[of] as AuditVariable;
  const id = `stated(${figure.id})`;
  const known = byId.get(id);
  if (known !== undefined) return known;
  const variable = variables.push({ ...figure, id, statedOf: of }) - 1;
  byId.set(id, variable);
  return variable;
}
