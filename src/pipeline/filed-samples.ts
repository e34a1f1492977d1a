import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DesignKind } from '../base/sweep-section.ts';
import { toPlain } from '../document/to-plain.ts';
import type { Model } from '../model/compile-model.ts';
import { numberOfPath, type SpreadModel, spreadYears } from '../model/spread-years.ts';
import type { Design, SamplePlan } from '../sweep/design.ts';
import { designSize } from '../sweep/design-size.ts';
import type { Factor } from '../sweep/factor.ts';
import { planSweep } from '../sweep/plan-sweep.ts';
import { samplesProblem } from '../sweep/samples-problem.ts';
import { type Checked, type CheckOptions, check } from './check.ts';
import type { Host } from './host.ts';
import { type RunIdentity, runDigest, runIdentity } from './run-identity.ts';
import type { RunMetadata } from './run-metadata.ts';
import type { SampleFile } from './sample-file.ts';
import type { SampleSource } from './sample-source.ts';
import { samplesOfFile } from './samples-of-file.ts';
import { chooseColumns } from './sweep-columns.ts';
import { sweepCommand } from './sweep-command.ts';

/** What an analysis needs of a file. */
export interface Need {
  /** The designs that it reads, the usual one first. */
  readonly designs: readonly DesignKind[];
  /** What samples of another design can be asked for instead, as it is typed: `--method rank`. */
  readonly instead: string | undefined;
}

/**
 * The samples of a result file, as those of the scenario that they were drawn from: the scenario is read anew, and file and
 * scenario must agree in everything that the run followed from.
 */
export async function filedSamples(
  host: Host,
  scenario: string,
  options: CheckOptions,
  from: SampleFile,
  metadata: RunMetadata,
  { designs, instead }: Need,
): Promise<Result<SampleSource, Problem>> {
  const { file } = from;
  const { writer } = metadata;
  const found = metadata.design.kind;
  if (!designs.includes(found)) {
    const command = sweepCommand(scenario, options, designs[0] as DesignKind, file);
    const facts = { file, found, needed: designs, command, ...(instead !== undefined && { instead }) };
    return failure([samplesProblem('samples-of-other-design', facts)]);
  }
  const checked = await check(host, scenario, { ...options, probability: false });
  if (!checked.ok) return checked;
  const { loaded, assessment, model } = checked.value;
  const { hash, variant } = metadata.scenario;
  if (hash !== loaded.hash) {
    const facts = { file, found: hash, needed: loaded.hash, ...(variant !== null && { variant }) };
    return failure([samplesProblem('samples-of-other-scenario', facts)]);
  }
  if (metadata.mode !== assessment.mode)
    return failure([samplesProblem('samples-of-other-mode', { file, found: metadata.mode })]);
  const known = planOfFile(checked.value, metadata);
  if (known === null) return failure([samplesProblem('samples-altered', { file, part: 'run', writer })]);
  const { plan, identity, spread } = known;
  const size = designSize(plan);
  if (from.count !== size) return failure([samplesProblem('samples-incomplete', { file, found: from.count, needed: size })]);
  const prepared = {
    ...{ checked: checked.value, model: spread.model, size, roundedFrom: null },
    plan: planSweep(model, assessment.targets, plan, [], spread),
    ...{ identity, run: metadata.run, resolved: toPlain(loaded.root) },
  };
  return success({ prepared, from: { file, writer }, samples: () => samplesOfFile(prepared, from, writer) });
}

/** The sample plan of a file; null where it and the scenario do not make the run that the file names. */
function planOfFile(
  checked: Checked,
  metadata: RunMetadata,
): { readonly plan: SamplePlan; readonly identity: RunIdentity; readonly spread: SpreadModel } | null {
  const { model, assessment, loaded } = checked;
  const paths = metadata.factors.map(({ path }) => numberOfPath(path));
  const yearly = new Set(paths.flatMap(({ path, year }) => (year === null ? [] : parameterAt(model, path))));
  const spread = spreadYears(model, [...yearly]);
  const factors = metadata.factors.flatMap(({ path, law }) => factorAt(model, spread, path, law as Factor['law']));
  if (factors.length !== metadata.factors.length) return null;
  const indexOf = (wanted: string) => factors.findIndex(({ path }) => path === wanted);
  const correlations = metadata.correlations.map(({ first, second, value }) => ({
    ...{ first: indexOf(first), second: indexOf(second), value: value as number },
  }));
  // What the file says is taken as it stands, and believed once the digest says that a sweep has written it.
  const groups = metadata.groups?.map(({ name, paths }) => ({ name, members: paths.map((path) => indexOf(path as string)) }));
  const plan: SamplePlan = { factors, design: metadata.design as Design, correlations, ...(groups !== undefined && { groups }) };
  const identity = runIdentity(planOfColumns(checked, plan, spread, metadata), metadata.writer, loaded.hash, assessment.mode);
  return runDigest(identity) === metadata.run ? { plan, identity, spread } : null;
}

function parameterAt(model: Model, path: string): number[] {
  const parameter = model.parameters.findIndex((item) => item.path === path && item.quantity !== null);
  return parameter === -1 ? [] : [parameter];
}

function factorAt(model: Model, { parameterIn }: SpreadModel, path: string, law: Factor['law']): Factor[] {
  const number = numberOfPath(path);
  return parameterAt(model, number.path).flatMap((known): Factor[] => {
    const { quantity } = model.parameters[known] as Model['parameters'][number];
    const parameter = number.year === null ? known : parameterIn(known, number.year);
    return quantity === null ? [] : [{ path, parameter, unit: quantity.unit, central: quantity.value, law }];
  });
}

/** The sweep that has the columns of the file, in their order. */
function planOfColumns({ model, assessment }: Checked, samples: SamplePlan, spread: SpreadModel, { columns }: RunMetadata) {
  const subjects = [...new Set(columns.map((name) => name.replace(/\.\d+$/, '')))];
  const all = planSweep(model, assessment.targets, samples, chooseColumns(model, subjects).columns, spread).columns;
  const inOrder = columns.flatMap((name) => all.filter((column) => column.name === name));
  return planSweep(model, assessment.targets, samples, inOrder, spread);
}
