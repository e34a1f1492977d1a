import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'fast', include: ['tests/**/*.test.ts'], exclude: ['tests/slow/**'], testTimeout: 60_000 } },
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
