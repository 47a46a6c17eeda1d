import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Starts a virtual X display of our own and resolves to the environment for its clients and a way to end it.
 * Not xvfb-run: that does not pass signals on, so the app would lose its display instead of closing.
 */
export async function startVirtualDisplay(size = '1920x1080x24') {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-display-'));
  const authority = path.join(folder, 'authority');
  fs.writeFileSync(authority, cookieForAnyDisplay(), { mode: 0o600 });
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-auth', authority], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // A Ctrl+C in the terminal goes to the whole process group: the display must outlive the app that closes on it.
    detached: true,
  });
  const gone = new Promise((resolve) => server.on('exit', resolve).on('error', resolve));
  const stop = async () => {
    server.kill();
    await gone;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const number = await Promise.race([firstLine(server.stdio[3]), gone.then(() => undefined)]);
  if (!number) {
    await stop();
    throw new Error('Xvfb could not be started. On Debian and Ubuntu: apt-get install xvfb');
  }
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, stop };
}

function firstLine(stream) {
  return new Promise((resolve) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.on('error', () => resolve(undefined));
  });
}

// One record of an X authority file: family "wild", no address, no display number, the scheme's name, the secret.
function cookieForAnyDisplay() {
  const field = (value) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  };
  const fields = ['', '', 'MIT-MAGIC-COOKIE-1', crypto.randomBytes(16)].map(field);
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...fields]);
}
