import { builtinModules } from 'node:module';
import { defineConfig } from 'rolldown';

// Native modules and Electron stay outside; everything else is bundled, so that the package ships no other dependency.
const external = [
  'electron',
  'better-sqlite3',
  '@takumi-rs/core',
  'koffi',
  'serialport',
  'usb',
  'satori',
  '@resvg/resvg-js',
  /^node:/,
  ...builtinModules,
];

/** Main process and preload. The renderer: vite.config.ts. */
export default defineConfig([
  {
    input: {
      index: 'main/index.ts',
      serve: 'main/hub/serve.ts',
      'verify-journal': 'main/hub/verify-journal.ts',
      // Threads of their own: found by their names, beside whoever starts them.
      'keeping-worker': 'main/hub/keeping/keeping-worker.ts',
      'reading-worker': 'main/hub/reading/reading-worker.ts',
      'journal-worker': 'main/hub/journal/journal-worker.ts',
      'report-file-worker': 'main/hub/reports/file-worker.ts',
      'reports-worker': 'main/hub/reports/worker.ts',
      'satori-worker': 'main/hub/printing/drawing/engines/satori-worker.ts',
    },
    platform: 'node',
    external,
    // pdfkit, made for CommonJS, asks where it lies; the fonts that are drawn with are named with their whole path.
    transform: { target: 'node20.18', define: { __dirname: 'import.meta.dirname' } },
    // Chunks lie beside the entries: paths relative to import.meta.dirname are the same in both.
    output: { dir: 'out/main', format: 'esm', sourcemap: true, cleanDir: true, chunkFileNames: '[name]-[hash].js' },
  },
  {
    // A sandboxed preload must be one CommonJS file.
    input: { index: 'main/shell/preload.ts' },
    platform: 'browser',
    external,
    transform: { target: 'chrome130' },
    output: { dir: 'out/preload', format: 'cjs', entryFileNames: '[name].cjs', sourcemap: true, cleanDir: true },
  },
]);
