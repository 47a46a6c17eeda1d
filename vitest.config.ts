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
      // Tickets read back by programs of the system, tesseract and zbar: `npm test` brings them, `npm run check` does without.
      { test: { name: 'reading', include: ['tests/**/*.reading.ts'], env, testTimeout: 120_000, hookTimeout: 60_000 } },
      { test: { name: 'soak', include: ['tests/soak/**/*.soak.ts'], env, testTimeout: 1_200_000 } },
    ],
  },
});
