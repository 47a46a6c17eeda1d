import { defineConfig } from 'vitest/config';

/** Neither the office's zone nor the developer's: what passes here depends on no clock but its own. */
const env = { TZ: 'America/Anchorage' };
const exclude = ['tests/e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude,
          env,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'soak', include: ['tests/soak/**/*.soak.ts'], env, testTimeout: 1_200_000 } },
    ],
  },
});
