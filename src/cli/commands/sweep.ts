import { prepareSweep } from '../../pipeline/prepare-sweep.ts';
import { sweepJson } from '../../pipeline/sweep-json.ts';
import { canWrite, formatOf } from '../../store/write-result.ts';
import { formatNumber } from '../../text/format-number.ts';
import { sweepTexts } from '../../text/sweep/sweep-texts.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { renderSweep } from '../render-sweep.ts';
import { runSweep, type SweepEnd } from '../run-sweep.ts';
import { showArgumentProblem } from '../show-argument-problem.ts';
import { showProblems } from '../show-problems.ts';
import { showTooLarge } from '../show-too-large.ts';
import { sayRefusal, writeFault } from '../sweep-refusals.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** Most threads that can be asked for. */
const MOST_THREADS = 256;

/** `parkreach sweep`: how often each target is reached when the assumptions vary over their ranges. */
export const sweepCommand: Command = async (context, { positionals, flags, texts, set, vary, groups }) => {
  const json = flags.has('json');
  const words = sweepTexts(context.language);
  const { problems } = words;
  const wrong = (code: string, path: string, message: string) => showArgumentProblem(context, { code, path, message }, json);
  const count = (value: number) => formatNumber(value, 0, context.language);

  const path = texts.get('out');
  const format = path === undefined ? null : formatOf(path);
  if (path !== undefined && format === null) return wrong('result-format', '--out', problems.format(path));
  if (path !== undefined && format !== null && !(await canWrite(format)))
    return wrong('duckdb-missing', '--out', problems.duckdb(path));
  if (flags.has('fresh') && path === undefined) return wrong('fresh-without-out', '--fresh', problems.freshWithoutOut);
  const threads = texts.has('threads') ? Number(texts.get('threads')) : null;
  if (threads !== null && (threads < 1 || threads > MOST_THREADS))
    return wrong('threads', '--threads', problems.threads(MOST_THREADS));

  const prepared = await prepareSweep(nodeHost, enginePath(positionals[0] as string), {
    ...{ variant: texts.get('variant'), set, mode: flags.has('as-planned') ? 'as-planned' : 'from-today' },
    rulebook: 'statcan-2025',
    flags: {
      ...{ vary, groups, sweep: texts.get('sweep'), design: texts.get('design'), n: texts.get('n'), seed: texts.get('seed') },
      ...{ levels: texts.get('levels'), evidence: flags.has('evidence'), secondOrder: flags.has('second-order') },
    },
    only: texts
      .get('only')
      ?.split(',')
      .map((name) => name.trim()),
    keep: path !== undefined,
    version: context.version,
  });
  if ('unknown' in prepared) {
    const messages = prepared.unknown.map(({ name, nearest }) => context.texts.messages.unknownVariable(name, nearest));
    return wrong('unknown-variable', '--only', messages.join('\n'));
  }
  if (!prepared.ok) return showProblems(context, prepared.problems, json);
  if (flags.has('second-order') && prepared.value.plan.samples.design.kind !== 'saltelli')
    return wrong('second-order', '--second-order', problems.secondOrder);

  const began = performance.now();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const stoppedLine = (done: number, kept: boolean) =>
    words.stopped[kept ? 'kept' : 'lost'](count(done), count(prepared.value.size));
  const { showProgress } = process.stderr.isTTY ? await import('../show-progress.ts') : { showProgress: null };
  let ended: SweepEnd;
  try {
    ended = await runSweep(prepared.value, {
      ...{ threads, fresh: flags.has('fresh'), stream: flags.has('stream'), version: context.version },
      out: path === undefined || format === null ? null : { path, format },
      progress: (from, to) => showProgress?.(words.progress, count, from, to) ?? null,
      resumed: (samples) => say(words.resumed(count(samples))),
    });
  } catch (error) {
    const fault = path === undefined ? null : writeFault(error);
    if (fault === null || path === undefined) throw error;
    return wrong('not-written', '--out', problems.write(fault.fault, path, fault.detail, fault.kept(path)));
  }
  switch (ended.end) {
    case 'too-large':
      return showTooLarge(context, ended, json);
    case 'refused':
      return wrong(ended.refusal.reason, '--out', sayRefusal(ended.refusal, path ?? '', problems));
    case 'stopped':
      say(stoppedLine(ended.done, ended.kept));
      return EXIT.stopped;
    case 'done': {
      if (json) writeOutput(`${JSON.stringify(sweepJson(ended.outcome, context.version), null, 2)}\n`);
      else {
        const seconds = (performance.now() - began) / 1000;
        const terminal = terminalOf(texts.get('width'));
        writeOutput(renderSweep(ended.outcome, { ...context, terminal, seconds, threads: ended.threads }));
      }
      if (path !== undefined) say(words.written(path, count(prepared.value.size)));
      return EXIT.ok;
    }
  }
};
