import { existsSync, rmSync } from 'node:fs';
import type { PreparedSweep, RunPart } from '../pipeline/prepare-sweep.ts';
import type { SweepOutcome } from '../pipeline/sweep-outcome.ts';
import { sweepRows } from '../pipeline/sweep-rows.ts';
import { sideTables, sweepMetadata } from '../pipeline/sweep-side-tables.ts';
import type { SweepState } from '../pipeline/sweep-state.ts';
import { type Journal, type JournalRecord, openJournal } from '../store/journal.ts';
import { type Lock, takeLock } from '../store/lock-file.ts';
import type { ResultFormat } from '../store/result-file.ts';
import { writeResult } from '../store/write-result.ts';

/** Bytes after which a journal is made to last, so that a power cut costs little. */
const FLUSHED = 64 * 1024 * 1024;

/** The files of a sweep while it runs: its journal, and the lock that keeps others out. */
export interface SweepFiles {
  /** Samples that an earlier run had finished. */
  readonly restored: number;
  readonly keep: (block: number) => void;
  /** Writes the result under its name, and then has no more need of the journal. */
  readonly write: (outcome: SweepOutcome, version: string, signal: AbortSignal) => Promise<void>;
  /** Lets go of the files; the journal stays. */
  readonly close: () => void;
}

export type Opened =
  | { readonly ok: true; readonly files: SweepFiles }
  | { readonly ok: false; readonly reason: 'exists' }
  | { readonly ok: false; readonly reason: 'other-run'; readonly parts: readonly RunPart[] }
  | { readonly ok: false; readonly reason: 'foreign'; readonly journal: string }
  | {
      readonly ok: false;
      readonly reason: 'locked';
      readonly process: number;
      readonly host: string | null;
      readonly lock: string;
    };

/** Takes a result file for one run: goes on with its journal where it has one, unless all is to begin anew. */
export function openSweepFiles(
  out: string,
  format: ResultFormat,
  prepared: PreparedSweep,
  state: SweepState,
  fresh: boolean,
): Opened {
  const paths = { lock: `${out}.lock`, journal: `${out}.part` };
  const lock = takeLock(paths.lock);
  if (!('holds' in lock))
    return { ok: false, reason: 'locked', process: lock.heldBy, host: lock.here ? null : lock.host, lock: paths.lock };
  const refuse = <Reason extends Opened>(reason: Reason): Reason => {
    lock.release();
    return reason;
  };
  try {
    if (!fresh && existsSync(out) && !existsSync(paths.journal)) return refuse({ ok: false, reason: 'exists' });
    const places = new Map<number, number>();
    const restore = (record: JournalRecord, at: number): boolean => {
      places.set(record.block, at);
      return state.restore(record);
    };
    const opened = openJournal(paths.journal, prepared.identity, restore, fresh);
    if ('foreign' in opened) return refuse({ ok: false, reason: 'foreign', journal: paths.journal });
    if ('differs' in opened) return refuse({ ok: false, reason: 'other-run', parts: opened.differs as readonly RunPart[] });
    return { ok: true, files: filesOf(out, format, paths.journal, opened.journal, lock, state, places) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function filesOf(
  out: string,
  format: ResultFormat,
  journalPath: string,
  journal: Journal,
  lock: Lock,
  state: SweepState,
  places: Map<number, number>,
): SweepFiles {
  let unflushed = 0;
  const hold = (): void => {
    if (!lock.holds()) throw new Error(`the lock of ${out} has been taken away`);
  };
  return {
    restored: state.samplesDone(),
    keep: (block) => {
      const kept = state.keep(block);
      places.set(block, journal.append(kept));
      unflushed += kept.bytes.length;
      if (unflushed < FLUSHED) return;
      hold();
      journal.flush();
      unflushed = 0;
    },
    write: async (outcome, version, signal) => {
      hold();
      journal.flush();
      const { prepared } = outcome;
      const { table } = state;
      // A table that holds one block at a time is filled from the journal.
      const show = (block: number): void => state.show(block, journal.readAt(places.get(block) as number).bytes);
      const rows = sweepRows(prepared.plan, table, table.window ? show : undefined);
      const result = { rows, metadata: sweepMetadata(prepared, version), tables: sideTables(outcome) };
      await writeResult(out, format, result, signal);
      journal.close();
      rmSync(journalPath, { force: true });
    },
    close: () => {
      try {
        journal.flush();
      } catch {
        // Closed already, or on a disk that takes no more: what was flushed before is kept.
      }
      journal.close();
      lock.release();
    },
  };
}
