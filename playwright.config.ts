import { defineConfig } from '@playwright/test';

/** Real Electron and real Chromium, one story at a time: they share a display and two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test-results',
  workers: 1,
  // Two cores play hub, screens and test at once: a story that fails once and then holds is reported as flaky.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
