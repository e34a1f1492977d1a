import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Seconds of a reference program, phase by phase. */
export interface ReferenceTimes {
  readonly draw: number;
  readonly kernel: number;
  readonly reduce: number;
  readonly total: number;
}

export type Reference = (n: number) => ReferenceTimes;

/** The reference programs that could be built, and of each other one why not. */
export interface References {
  readonly programs: ReadonlyMap<'plain C' | 'SIMD C' | 'tuned NumPy', Reference>;
  readonly absent: readonly string[];
}

/**
 * The reference programs of the workload, from the folder in `PARKREACH_BENCH_REFERENCE` (default `../shared/bench` beside the
 * repository); the C programs are built into the folder in `BUILD` (default: one of the system's temporary folders).
 */
export function findReferences(): References {
  const folder = resolve(process.env['PARKREACH_BENCH_REFERENCE'] ?? '../shared/bench');
  const programs = new Map<'plain C' | 'SIMD C' | 'tuned NumPy', Reference>();
  const absent: string[] = [];
  if (!existsSync(folder)) return { programs, absent: [`no reference programs: there is no folder ${folder}`] };
  const measured =
    (command: string, ...args: string[]): Reference =>
    (n) => {
      const output = execFileSync(command, [...args, '--n', String(n), '--runs', '1'], { encoding: 'utf8' });
      const found = JSON.parse(output) as Record<'draw_s' | 'kernel_s' | 'reduce_s' | 'total_s', number>;
      return { draw: found.draw_s, kernel: found.kernel_s, reduce: found.reduce_s, total: found.total_s };
    };
  const attempt = (what: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      absent.push(`no ${what}: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  attempt('C programs', () => {
    const build = resolve(process.env['BUILD'] ?? join(tmpdir(), 'parkreach-bench'));
    mkdirSync(build, { recursive: true });
    const binary = join(build, 'w');
    const flags = ['-O3', '-march=native', '-fopenmp-simd', '-fno-math-errno', '-pthread'];
    execFileSync('gcc', [...flags, join(folder, 'c/w.c'), '-lm', '-o', binary], { stdio: 'pipe' });
    programs.set('plain C', measured(binary, '--impl', 'plain'));
    programs.set('SIMD C', measured(binary, '--impl', 'soa'));
  });
  attempt('tuned NumPy', () => {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'pipe' });
    programs.set('tuned NumPy', measured('python3', join(folder, 'numpy/w_numpy.py'), '--impl', 'tuned'));
  });
  return { programs, absent };
}
