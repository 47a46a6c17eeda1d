import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenChannel } from '../../../main/hub/printing/transports/channel.ts';
import { openDevice } from '../../../main/hub/printing/transports/device.ts';
import { openSerial } from '../../../main/hub/printing/transports/serial.ts';
import { hear, opened, until, written } from './hear.ts';
import { openPseudoTerminal, type PseudoTerminal } from './pseudo-terminal.ts';

/** Every value a byte can have, among them those that a terminal would change. */
const ticket = Uint8Array.from({ length: 67_000 }, (_, at) => (at * 7 + (at >> 8)) % 256);

let line: PseudoTerminal;
beforeEach(async () => {
  line = await openPseudoTerminal();
});
afterEach(() => line.unplug());

const kinds: readonly (readonly [string, (path: string) => OpenChannel, end: readonly number[]])[] = [
  ['a device file', openDevice, [0]],
  ['a serial port', (path) => openSerial({ path, baudRate: 115_200 }), []],
];

describe.each(kinds)('%s', (_, openAt, goodbye) => {
  test('carries every byte unchanged, both ways', async () => {
    const channel = opened(await openAt(line.path)(3000));
    const heard = hear(channel);
    expect(await written(channel, ticket)).toBeNull();
    await until('all arrived', () => line.received().length >= ticket.length);
    expect(line.received().equals(ticket)).toBe(true);
    const answer = Uint8Array.from({ length: 256 }, (_, value) => value);
    line.say(answer);
    await until('the answer is heard', () => heard.bytes().length >= answer.length);
    expect(heard.bytes().equals(answer)).toBe(true);
    channel.destroy();
  });

  test('hears an answer to a question also after a long silence', async () => {
    const channel = opened(await openAt(line.path)(3000));
    const heard = hear(channel);
    line.say(Uint8Array.of(0x16));
    await until('the first', () => heard.bytes().length === 1);
    expect(await written(channel, Uint8Array.of(0x10, 0x04, 0x01))).toBeNull();
    await until('asked', () => line.received().length === 3);
    line.say(Uint8Array.of(0x12));
    await until('the second', () => heard.bytes().length === 2);
    channel.destroy();
  });

  test('a printer that takes nothing holds up the write, and all of it arrives when it goes on', async () => {
    line.pause();
    const channel = opened(await openAt(line.path)(3000));
    const big = Buffer.concat(Array.from({ length: 8 }, () => ticket));
    let done: Error | null | undefined;
    channel.write(big, (error) => {
      done = error;
    });
    // A look later, and several: what is not taken is not called written.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toBeUndefined();
    line.resume();
    await until('taken', () => done !== undefined);
    expect(done).toBeNull();
    await until('all arrived', () => line.received().length >= big.length);
    expect(line.received().equals(big)).toBe(true);
    channel.destroy();
  });

  test('the end comes after all that was written, once, and in good order', async () => {
    const channel = opened(await openAt(line.path)(3000));
    const heard = hear(channel);
    const order: string[] = [];
    channel.onClosed(() => order.push('closed'));
    channel.write(ticket, () => order.push('first'));
    channel.write(Uint8Array.of(1, 2, 3), () => order.push('second'));
    channel.end();
    channel.end();
    await until('closed', () => heard.closed.length > 0);
    expect(order).toEqual(['first', 'second', 'closed']);
    const all = Buffer.concat([ticket, Uint8Array.of(1, 2, 3, ...goodbye)]);
    await until('all arrived', () => line.received().length >= all.length);
    expect(line.received().equals(all)).toBe(true);
    channel.destroy();
    expect(heard.closed).toEqual([true]);
  });

  test('can be opened again at once, after either end', async () => {
    const open = openAt(line.path);
    for (const finish of ['end', 'destroy', 'end'] as const) {
      const channel = opened(await open(3000));
      const heard = hear(channel);
      expect(await written(channel, Uint8Array.of(7))).toBeNull();
      channel[finish]();
      await until('closed', () => heard.closed.length > 0);
      expect(heard.closed).toEqual([finish === 'end']);
    }
  });

  test('letting go fails what still waits, and nothing more is written', async () => {
    line.pause();
    const channel = opened(await openAt(line.path)(3000));
    const heard = hear(channel);
    const big = written(channel, Buffer.concat(Array.from({ length: 8 }, () => ticket)));
    channel.destroy();
    expect(await big).toBeInstanceOf(Error);
    expect(await written(channel, Uint8Array.of(1))).toBeInstanceOf(Error);
    channel.end();
    expect(heard.closed).toEqual([false]);
  });

  test('a pulled plug fails the write and ends the channel in disorder', async () => {
    const channel = opened(await openAt(line.path)(3000));
    const heard = hear(channel);
    await line.unplug();
    const outcome = await written(channel, ticket);
    expect(outcome).toBeInstanceOf(Error);
    await until('closed', () => heard.closed.length > 0);
    expect(heard.closed).toEqual([false]);
    expect(await openAt(line.path)(3000)).toContain('there is no such device');
  });
});

describe('what can not be opened', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xin-moi-device-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(kinds)('%s that is not there is told as a sentence, and none is made', async (_, openAt) => {
    const path = join(folder, 'lp0');
    expect(await openAt(path)(3000)).toBe(
      `${path}: there is no such device; is the printer plugged in and switched on?`,
    );
    expect(existsSync(path)).toBe(false);
  });

  test('a plain file is not a device, and stays as it is', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'dear reader');
    expect(await openDevice(path)(3000)).toBe(`${path} is not a device`);
    expect(readFileSync(path, 'utf8')).toBe('dear reader');
  });

  test('a serial port that another program holds is busy', async () => {
    const channel = opened(await openSerial({ path: line.path, baudRate: 9600 })(3000));
    expect(await openSerial({ path: line.path, baudRate: 9600 })(3000)).toBe(
      `${line.path} is in use by another program`,
    );
    channel.destroy();
  });

  test('a full device fails the write and ends the channel', async () => {
    const channel = opened(await openDevice('/dev/full')(3000));
    const heard = hear(channel);
    expect(String(await written(channel, Uint8Array.of(1)))).toContain('ENOSPC');
    await until('closed', () => heard.closed.length > 0);
    expect(heard.closed).toEqual([false]);
  });
});
