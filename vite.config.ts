import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screens. Main process and preload: rolldown.config.ts; citizens' phones: vite.phone.config.ts. */
export default defineConfig({
  root: 'renderer',
  // Absolute, since the hub serves this one bundle at /kiosk and at /admin alike.
  base: '/',
  plugins: [react()],
  // The largest is the page of reports with its charts, which only an administrator loads who opens it.
  build: { outDir: '../out/renderer', emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 700 },
  server: { host: '127.0.0.1', strictPort: true },
});
