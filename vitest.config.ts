import { defineConfig } from 'vitest/config';

/** Many random cases, large inputs, real threads: right to run before every release, too long for every change. */
const thorough = [
  'tests/**/*.fuzz.test.ts',
  'tests/assessment/audit/random-plans.test.ts',
  'tests/bad-input/size.test.ts',
  'tests/cli/threads/**/*.test.ts',
  'tests/document/document-limits.test.ts',
  'tests/editor/**/*.test.ts',
  'tests/pipeline/filed-samples.test.ts',
  'tests/projection/blocks/shipped-scenarios.test.ts',
  'tests/projection/trials.test.ts',
  'tests/seeds/**/*.test.ts',
  'tests/text/derivation/recompute.test.ts',
];
// The engine keeps no state, so that test files may share what they have loaded.
const shared = { isolate: false, testTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...shared, name: 'fast', include: ['tests/**/*.test.ts'], exclude: ['tests/slow/**', ...thorough] } },
      { test: { ...shared, name: 'thorough', include: thorough } },
      {
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          globalSetup: 'tests/slow/build-first.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
