import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import { sayProblem } from '../../src/text/say-problem.ts';
import { type Files, PLAN_FILE, projected } from './judge.ts';
import { drawFrom, mutate } from './mutate.ts';
import { PLAN, SEED } from './plan.ts';

/** Longest that one file may keep the processor busy, in milliseconds. */
const PATIENCE = 5000;

/** The small plan, and the real one with its evidence. */
export const SMALL = { plan: PLAN, files: { 'seeds/plan.yaml': SEED } };
export function realPlan(): typeof SMALL {
  const plan = readFileSync('scenarios/bac-giang.yaml', 'utf8');
  const listed = /^evidence: \[(.*)\]/m.exec(plan)?.[1]?.split(', ') ?? [];
  const files = Object.fromEntries(listed.map((name) => [`seeds/${name}.yaml`, readFileSync(`seeds/${name}.yaml`, 'utf8')]));
  return { plan, files: files as typeof SMALL.files };
}

/**
 * Reads and compiles mutated plans: whatever they hold, there is an answer in time, and every problem stands in a file and
 * has its words in both languages. Gives what was found wrong, with the seed that shows it, and how many plans had problems.
 */
export async function checkMutations({ plan, files }: { plan: string; files: Files }, seeds: readonly number[]) {
  const faults: string[] = [];
  let refused = 0;
  for (const seed of seeds) {
    const draw = drawFrom(seed);
    const bytes = mutate(plan, draw);
    // One in eight times the evidence is what is spoilt.
    const seedFile = Object.keys(files)[draw(Object.keys(files).length)] as string;
    const inEvidence = draw(8) === 0;
    const all: Files = inEvidence ? { ...files, [seedFile]: mutate(files[seedFile] as string, draw) } : files;
    const scenario = inEvidence ? plan : bytes;
    const start = process.cpuUsage();
    try {
      const result = await projected(scenario, all);
      if (result.ok && plan === PLAN) assess(result.value.model, result.value, { rulebook: 'statcan-2025' });
      const problems = result.ok ? [] : result.problems;
      if (problems.length > 0) refused++;
      for (const problem of problems) {
        const { file, line, column } = problem.place;
        const source = file === PLAN_FILE ? scenario : all[file];
        const lines = typeof source === 'string' ? source.split('\n') : new TextDecoder().decode(source).split('\n');
        if (source === undefined || line < 1 || line > lines.length) faults.push(`${seed}: ${problem.code} at ${file}:${line}`);
        else if (column < 1 || column > (lines[line - 1] as string).length + 1)
          faults.push(`${seed}: ${problem.code} at ${file}:${line}:${column}`);
        for (const language of ['en', 'vi'] as const) {
          const { message, hint } = sayProblem(problem, language);
          if (!isSentence(message) || !isSentence(hint)) faults.push(`${seed}: ${problem.code} says ${message} ${hint}`);
        }
      }
    } catch (error) {
      faults.push(`${seed}: ${error instanceof Error ? error.stack : error}`);
    }
    const { user, system } = process.cpuUsage(start);
    if (user + system > PATIENCE * 1000) faults.push(`${seed}: took ${(user + system) / 1000} ms`);
  }
  return { faults, refused };
}

function isSentence(text: string): boolean {
  return (
    /^[\p{Lu}`“{]/u.test(text) &&
    /[.?]$/.test(text) &&
    text.length < 900 &&
    !/undefined|\bnull\b.*object|NaN|\[object|``/.test(text)
  );
}
