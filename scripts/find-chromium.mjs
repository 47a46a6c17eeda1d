import fs from 'node:fs';

const candidates = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The browser that the tests open as a screen on the LAN: $XIN_MOI_CHROMIUM, else where the system keeps one. */
export function findChromium() {
  const own = process.env.XIN_MOI_CHROMIUM;
  return [...(own ? [own] : []), ...(candidates[process.platform] ?? [])].find((file) => fs.existsSync(file));
}
