import type { CheckTexts } from '../text/check/check-texts.ts';
import { formatYears } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import type { Block } from './block.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { poolLabel } from './labels.ts';

/** What a reader of the verdicts must know besides, and where they come from. */
export function checkNotes(judged: JudgedScenario, version: string, language: Language, texts: CheckTexts): readonly Block[] {
  const { notes } = texts.note;
  const { scenario, model, assessment, collisions } = judged;
  const label = (pool: string) => poolLabel(scenario, pool, language);
  const unlimited = assessment.pools.filter((pool) => !pool.hasTakeUpLimit).map(({ pool }) => label(pool));
  const items = [
    ...(unlimited.length === 0 ? [] : [notes.noTakeUp(unlimited)]),
    ...assessment.pools.flatMap(({ pool, heldByRecord }) => {
      const recordedTo = model.pools.find((item) => item.pool.name === pool)?.recordedTo ?? null;
      return heldByRecord === 0 || recordedTo === null ? [] : [notes.heldByRecord(label(pool), heldByRecord, recordedTo)];
    }),
    ...assessment.pools
      .filter((pool) => pool.againstGate.length > 0)
      .map(({ pool, againstGate }) => notes.againstGate(label(pool), formatYears(againstGate))),
    ...collisions.map(({ path, places }) => {
      const last = places.at(-1);
      return notes.collision(path.join('.'), last === undefined ? '' : `${last.file}:${last.line}`);
    }),
    ...(scenario.pools.length === 0 ? [] : [notes.notModelled]),
  ];
  return [
    ...(items.length === 0 ? [] : [{ kind: 'heading', level: 2, text: notes.title } as const, { kind: 'list', items } as const]),
    originNote([judged], version, texts),
  ];
}

/** Version, file, variant and the hash of all values: enough to know whether two results belong together. */
export function originNote(list: readonly JudgedScenario[], version: string, texts: CheckTexts): Block {
  return {
    kind: 'note',
    lines: list.map(({ file, variant, hash }) => texts.note.notes.origin({ version, file, variant, hash })),
  };
}
