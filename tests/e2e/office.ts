import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { findRuntime } from '../../scripts/electron-runtime.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const asRoot = process.getuid?.() === 0;

/** The screens of one small office, each as a person has it before them. */
export interface Screens {
  kiosk: Page;
  display: Page;
  counter: Page;
  rating: Page;
  paper: Page;
}

export interface RunningOffice {
  screens: Screens;
  data: string;
  url: string;
  /** What the pages' consoles complained of: a test asserts that there is nothing. */
  complaints: string[];
  close(): Promise<void>;
}

export const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), 'xin-moi-e2e-'));

const paths: Record<keyof Screens, string> = {
  kiosk: '/kiosk',
  display: '/display',
  counter: '/counter?counter=1',
  rating: '/rating?counter=1',
  paper: '/paper',
};

/** The desktop app, and what only its windows' own process can do to them. */
export interface DesktopOffice extends RunningOffice {
  /** Ends the process of a window's page, as a lack of memory would. */
  crash(screen: keyof Screens): Promise<void>;
  /** What a window's page says to a piece of code; null while it has none. */
  ask(screen: keyof Screens, code: string): Promise<unknown>;
}

/** The desktop app, as `npm start` opens it: the hub and five windows. `extra`: switches for its Chromium. */
export async function openInElectron(data = freshFolder(), port?: number, ...extra: string[]): Promise<DesktopOffice> {
  const app = await electron.launch({
    executablePath: runtimePath(),
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...extra,
      root,
      ...['--sample', '--data', data, '--port', String(port ?? (await freePort()))],
    ],
    env: { ...ownEnvironment(), XIN_MOI_TEST: '1', XIN_MOI_USER_DATA: freshFolder() },
  });
  const complaints: string[] = [];
  for (const page of app.windows()) listen(page, complaints);
  app.on('window', (page) => listen(page, complaints));
  const screens = await windowsOf(app);
  return {
    screens,
    data,
    url: new URL(screens.kiosk.url()).origin,
    complaints,
    crash: (screen) =>
      app.evaluate(({ BrowserWindow }, path) => {
        const windows = BrowserWindow.getAllWindows();
        windows.find(({ webContents }) => webContents.getURL().endsWith(path))?.webContents.forcefullyCrashRenderer();
      }, paths[screen]),
    ask: (screen, code) =>
      app.evaluate(
        ({ BrowserWindow }, [path = '', question = '']) => {
          const windows = BrowserWindow.getAllWindows();
          const page = windows.find(({ webContents }) => webContents.getURL().endsWith(path))?.webContents;
          if (!page || page.isCrashed()) return null;
          // A page whose process dies meanwhile never answers.
          const silence = new Promise((done) => setTimeout(() => done(null), 1_000));
          return Promise.race([page.executeJavaScript(question).catch(() => null), silence]);
        },
        [paths[screen], code],
      ),
    close: () => app.close(),
  };
}

/** The desktop app on a folder in which nothing was ever set up: one window, which asks what it is to be. */
export async function openEmptyElectron(data = freshFolder(), port?: number) {
  const app = await electron.launch({
    executablePath: runtimePath(),
    args: [...(asRoot ? ['--no-sandbox'] : []), root, '--data', data, '--port', String(port ?? (await freePort()))],
    env: { ...ownEnvironment(), XIN_MOI_TEST: '1', XIN_MOI_USER_DATA: freshFolder() },
  });
  const complaints: string[] = [];
  const page = await app.firstWindow();
  listen(page, complaints);
  await page.waitForURL(/^http/);
  return {
    page,
    data,
    url: new URL(page.url()).origin,
    complaints,
    /** Files that a page saves go here, without asking where. */
    saveInto: (folder: string) =>
      app.evaluate(({ BrowserWindow }, into) => {
        for (const { webContents } of BrowserWindow.getAllWindows())
          webContents.session.on('will-download', (_, item) => item.setSavePath(`${into}/${item.getFilename()}`));
      }, folder),
    close: () => app.close(),
  };
}

/** Electron's browser with an empty page: no hub, no office. */
export async function openBlankElectron(): Promise<{ page: Page; close(): Promise<void> }> {
  const app = await electron.launch({
    executablePath: runtimePath(),
    args: [...(asRoot ? ['--no-sandbox'] : []), path.join(import.meta.dirname, 'blank-app.mjs')],
    env: ownEnvironment(),
  });
  return { page: await app.firstWindow(), close: () => app.close() };
}

/** The headless hub, with browsers as screens: what the other PCs, the television and the tablet run. */
export async function openInBrowser(data = freshFolder(), port?: number): Promise<RunningOffice> {
  const hub = await startHub(data, port ?? (await freePort()), '--sample');
  // As the board's browser is started in the hall: sound without a touch.
  const browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  const complaints: string[] = [];
  const screens = await openScreens(browser, hub.url, complaints);
  return {
    screens,
    data,
    url: hub.url,
    complaints,
    close: async () => {
      await browser.close();
      await hub.stop();
    },
  };
}

export interface HubProcess {
  url: string;
  port: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** `npm run hub` without npm: the bundled hub in a process of its own. Without `--sample` among `extra` a real office. */
export async function startHub(data: string, port: number, ...extra: string[]): Promise<HubProcess> {
  const node = path.join(root, 'node_modules/.bin/node');
  const args = ['out/main/serve.js', '--data', data, '--port', String(port), ...extra];
  const child = spawn(node, args, { cwd: root, env: ownEnvironment(), stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await readyLine(child);
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill(signal);
    });
  return { url, port, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const url = /Xin Mời hub ready: (\S+)/.exec(out)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The hub ended with ${code}: ${out}`)));
  });
}

export function launchBrowser(...extra: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run npm test once, or set XIN_MOI_CHROMIUM');
  return chromium.launch({
    executablePath,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...extra,
    ],
  });
}

async function openScreens(browser: Browser, url: string, complaints: string[]): Promise<Screens> {
  const open = async (name: keyof Screens): Promise<Page> => {
    const size = name === 'kiosk' ? { width: 1080, height: 1920 } : { width: 1366, height: 768 };
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    listen(page, complaints);
    await page.goto(url + paths[name]);
    return page;
  };
  const [kiosk, display, counter, rating, paper] = await Promise.all([
    open('kiosk'),
    open('display'),
    open('counter'),
    open('rating'),
    open('paper'),
  ]);
  return { kiosk, display, counter, rating, paper };
}

async function windowsOf(app: ElectronApplication): Promise<Screens> {
  const find = async (name: keyof Screens): Promise<Page> => {
    for (;;) {
      const page = app.windows().find((window) => window.url().startsWith('http') && pathOf(window) === paths[name]);
      if (page) return page;
      await app.waitForEvent('window', { timeout: 500 }).catch(() => {});
    }
  };
  return {
    kiosk: await find('kiosk'),
    display: await find('display'),
    counter: await find('counter'),
    rating: await find('rating'),
    paper: await find('paper'),
  };
}

const pathOf = (page: Page): string => page.url().replace(/^https?:\/\/[^/]+/, '');

/** A reconnecting socket is told by the browser as an error; that is the one complaint which is no fault. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (/WebSocket connection to|ERR_CONNECTION_REFUSED/.test(message.text())) return;
    complaints.push(`${pathOf(page)}: ${message.text()}`);
  });
}

function runtimePath(): string {
  const runtime = findRuntime();
  if (!runtime) throw new Error('No Electron runtime: run npm test once');
  return runtime.path;
}

/** Without what a test runner adds to Node, which would reach Electron's main process too. */
function ownEnvironment(): Record<string, string> {
  const { NODE_OPTIONS: _, ELECTRON_RUN_AS_NODE: __, ...env } = process.env;
  return env as Record<string, string>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
