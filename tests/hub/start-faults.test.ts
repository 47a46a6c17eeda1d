import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { type Ended, spawnHub, trySpawnHub } from '../support/spawn-hub.ts';
import { startTestHub } from '../support/start-test-hub.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';

function tempFolder(): string {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** Starts the program and expects it to give up, with one clear line and exit code 1; that line. */
async function complaintOf(...args: string[]): Promise<string> {
  const ended = await trySpawnHub(args);
  if (!('code' in ended)) {
    await ended.kill();
    throw new Error('The hub started');
  }
  expect(ended).toMatchObject({ code: 1, stdout: '' } satisfies Partial<Ended>);
  const sentence = ended.stderr.trimEnd();
  expect(sentence.split('\n'), 'one line').toHaveLength(1);
  expect(sentence).not.toMatch(/ {4}at |node:internal|Error:/);
  return sentence;
}
const on = (folder: string, ...more: string[]): Promise<string> =>
  complaintOf('--data', folder, '--port', '0', '--printer', 'none', ...more);

test('given a data folder below a file, when the hub starts, then it says that it cannot write there', async () => {
  const file = path.join(tempFolder(), 'file');
  fs.writeFileSync(file, '');
  expect(await on(path.join(file, 'data'))).toMatch(/Không ghi được.*cannot be written/);
});

test('given a port that another program uses, when the hub starts, then it names the port and the way out', async () => {
  const hub = await startTestHub({ folder: tempFolder() });
  onTestFinished(() => hub.close());
  const { port } = new URL(hub.url);
  const folder = tempFolder();
  const sentence = await complaintOf('--data', folder, '--port', port, '--printer', 'none');
  expect(sentence).toContain(`Port ${port} is in use: choose another with --port`);
});

test('given a database of a newer version, when the hub starts, then it refuses and changes nothing', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'xin-moi.sqlite');
  const db = new Database(file);
  db.pragma('user_version = 99');
  db.close();
  expect(await on(folder)).toMatch(/phiên bản mới hơn.*newer version/);
  const after = new Database(file, { readonly: true });
  expect(after.pragma('user_version', { simple: true })).toBe(99);
  expect(after.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 0 });
  after.close();
});

test('given garbage where the database should be, when the hub starts, then it says so and leaves the file alone', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'xin-moi.sqlite');
  const garbage = Buffer.alloc(10_000, 'không phải cơ sở dữ liệu ');
  fs.writeFileSync(file, garbage);
  expect(await on(folder)).toMatch(/không đọc được.*cannot be read/);
  expect(fs.readFileSync(file).equals(garbage)).toBe(true);
});

test("given another program's SQLite file in its place, when the hub starts, then it refuses it in one clear line", async () => {
  const folder = tempFolder();
  const db = new Database(path.join(folder, 'xin-moi.sqlite'));
  db.exec('CREATE TABLE tickets (id INTEGER PRIMARY KEY, guest TEXT)');
  db.close();
  expect(await on(folder)).toMatch(/không|cannot/);
});

test('given a hub at work, when a second one starts on its folder, then it is told that there is one, and the first works on', async () => {
  const folder = tempFolder();
  const first = await spawnHub(['--data', folder, '--port', '0', '--sample', '--printer', 'none']);
  onTestFinished(() => first.kill());
  expect(await on(folder, '--sample')).toMatch(/đang dùng.*Another Xin Mời hub/);
  expect((await fetch(`${first.url}/health`)).status).toBe(200);
});

test('given a killed hub, when another starts on its folder, then nothing is left locked', async () => {
  const folder = tempFolder();
  const args = ['--data', folder, '--port', '0', '--sample', '--printer', 'none'];
  await (await spawnHub(args)).kill();
  const second = await spawnHub(args);
  expect(await second.stop()).toBe(0);
});

test("given a real office's folder, when it is started as a sample, then it is refused", async () => {
  const folder = tempFolder();
  const hub = await startTestHub({ folder, sample: false });
  await hub.close();
  expect(await on(folder, '--sample')).toMatch(/real office/);
});

test("given a sample's folder, when it is started for the whole network, then it is refused", async () => {
  const folder = tempFolder();
  const hub = await startTestHub({ folder });
  await hub.close();
  expect(await on(folder, '--host', '0.0.0.0')).toMatch(/sample office.*this PC only/);
});

test('given an address that is not of this PC, when the hub starts, then it names the option', async () => {
  expect(await on(tempFolder(), '--host', '203.0.113.7')).toContain('--host');
});

test('given options that make no sense, when the hub starts, then it shows how they are written', async () => {
  const folder = tempFolder();
  for (const wrong of [['--nonsense'], ['--port', 'x'], ['--printer', 'usb'], ['--sample', '--host', '0.0.0.0']])
    expect(await complaintOf('--data', folder, ...wrong), wrong.join(' ')).toMatch(/--/);
});
