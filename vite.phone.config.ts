import { defineConfig } from 'vite';

/** The script and the style of citizens' own phones: one small file each, for browsers of 2018 (Chrome 70, Android 9). */
export default defineConfig({
  root: 'renderer/phone',
  publicDir: false,
  build: {
    outDir: '../../out/phone',
    emptyOutDir: true,
    target: 'chrome70',
    cssTarget: 'chrome70',
    modulePreload: false,
    rolldownOptions: {
      input: 'renderer/phone/phone.ts',
      output: { entryFileNames: 'phone.js', assetFileNames: 'phone.css' },
    },
  },
});
