import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { generic80 } from '../../../main/hub/printing/profiles.ts';
import { cupsPrinter, isCupsQueue, stateOf } from '../../../main/hub/printing/transports/cups.ts';
import { runCommand } from '../../../main/hub/printing/transports/run-command.ts';

const job = { jobId: 7, label: 'A005', bytes: Uint8Array.from({ length: 70_000 }, (_, at) => (at * 11) % 256) };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xin-moi-cups-'));
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
  program('lpstat', 'echo "printer $2 is idle.  enabled since Sun"; echo "$4 accepting requests since Sun"');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program of CUPS as a script of a few lines, found before any real one. */
function program(name: string, lines: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(folder, name), 0o755);
}

const takeJob = () => {
  program(
    'lp',
    `printf '%s\\n' "$@" > ${folder}/args; echo $LC_ALL >> ${folder}/args; cat > ${folder}/bytes
    echo "request id is $2-12 (0 file(s))"`,
  );
};

describe('a CUPS queue', () => {
  const printer = () => cupsPrinter('ve-1', generic80);

  test('gets every byte as a raw job; sent, with the number of the request', async () => {
    takeJob();
    expect(await printer().print(job)).toEqual({
      status: 'sent',
      evidence: "CUPS took it as request ve-1-12; it can't say more",
    });
    expect(readFileSync(join(folder, 'bytes')).equals(job.bytes)).toBe(true);
    expect(readFileSync(join(folder, 'args'), 'utf8').trim().split('\n')).toEqual([
      ...['-d', 've-1', '-o', 'raw', '-t', 'Xin Moi A005', '-', 'C'],
    ]);
  });

  test.each([
    ['lp: The printer or class does not exist.', 'postponed'],
    ['lp: Destination "ve-1" is not accepting jobs.', 'postponed'],
    ['lp: Error - scheduler not responding.', 'postponed'],
    ['lp: Error - unable to queue from stdin - Broken pipe.', 'unknown'],
    ['', 'unknown'],
  ])('"%s" and an exit code: %s', async (said, status) => {
    program('lp', `cat > /dev/null; echo '${said}' >&2; exit 1`);
    const outcome = await printer().print(job);
    expect(outcome.status).toBe(status);
    expect(outcome.evidence).toBe(`lp said: ${said || 'exit code 1'}`);
  });

  test('no word of a request is unknown, also without an exit code', async () => {
    program('lp', 'cat > /dev/null; echo done');
    expect((await printer().print(job)).status).toBe('unknown');
  });

  test('an `lp` that reads nothing and fails does not bring the hub down', async () => {
    program('lp', 'exec <&-; echo "lp: The printer or class does not exist." >&2; exit 1');
    const large = { ...job, bytes: new Uint8Array(2_000_000) };
    expect((await printer().print(large)).status).toBe('postponed');
  });

  test('a queue that holds its jobs gets none: they would come out in a heap', async () => {
    takeJob();
    program('lpstat', 'echo "printer $2 disabled since Sun -"; echo "	Paused"');
    expect(await printer().status()).toBe('offline');
    expect((await printer().print(job)).status).toBe('postponed');
    expect(existsSync(join(folder, 'bytes'))).toBe(false);
  });

  test('a name that is none never gets to a command line', async () => {
    takeJob();
    const sly = cupsPrinter('-h evil.example', generic80);
    expect(await sly.status()).toBe('unreachable');
    expect(await sly.print(job)).toEqual({
      status: 'postponed',
      evidence: '-h evil.example is not a name of a CUPS queue',
    });
    expect(existsSync(join(folder, 'args'))).toBe(false);
  });

  test('no CUPS at all: unreachable and postponed', async () => {
    vi.stubEnv('PATH', join(folder, 'nothing'));
    expect(await printer().status()).toBe('unreachable');
    expect((await printer().print(job)).status).toBe('postponed');
  });
});

describe('what lpstat says', () => {
  const said = (stdout: string, code = 0) => stateOf({ started: true, code, stdout, stderr: '' });
  test.each([
    ['printer q is idle.  enabled since Sun\nq accepting requests since Sun', 'ready'],
    ['printer q now printing q-7.  enabled since Sun\nq accepting requests since Sun', 'ready'],
    ['printer q is idle.  enabled since Sun\nq not accepting requests since Sun -\n\tRejecting Jobs', 'offline'],
    ['printer q is holding new jobs.  enabled since Sun', 'offline'],
    ['printer q disabled since Sun -\n\treason unknown', 'offline'],
    ['', 'unreachable'],
  ])('%j: %s', (stdout, state) => expect(said(stdout)).toBe(state));
  test('with an exit code: unreachable', () => expect(said('printer q is idle.', 1)).toBe('unreachable'));
});

test('names that CUPS allows, and no others', () => {
  for (const name of ['ve', 'May_in-1', 'EPSON.TM-T82', 'Máy-in']) expect(isCupsQueue(name)).toBe(true);
  for (const name of ['', '-d', 'a b', 'a/b', 'a#b', 'a\nb', 'x'.repeat(128)]) expect(isCupsQueue(name)).toBe(false);
});

test('a program that never ends is ended', async () => {
  program('hang', 'exec sleep 600');
  const end = await runCommand('hang', [], null, 200);
  expect(end).toMatchObject({ started: true, code: null, stderr: 'no end within 200 ms' });
});
