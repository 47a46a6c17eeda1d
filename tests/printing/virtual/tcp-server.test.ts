import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVirtualMachine, type VirtualMachine } from '../../../main/hub/printing/virtual/machine.ts';
import { ask, askId, dots, job } from './bench-device.ts';

let folder: string;
let machine: VirtualMachine;
let sockets: Socket[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xin-moi-paper-'));
  machine = createVirtualMachine(folder, { widthDots: 576, cutter: true });
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await machine.close();
  rmSync(folder, { recursive: true, force: true });
});
const soon = { timeout: 20_000, interval: 20 };

/** A program that connects, and what it hears. */
function program(): { socket: Socket; heard(): string; isClosed(): boolean } {
  const { server } = machine.view();
  const socket = connect(server.state === 'listening' ? server.port : 0, '127.0.0.1');
  const heard: Buffer[] = [];
  sockets.push(socket);
  socket.on('data', (bytes) => heard.push(bytes));
  socket.on('error', () => {});
  return { socket, heard: () => Buffer.concat(heard).toString('hex'), isClosed: () => socket.destroyed };
}

test('any program can print on it: answers, process id, paper', async () => {
  await machine.act({ type: 'listen', port: 0 });
  expect(machine.view().server).toMatchObject({ state: 'listening', host: '127.0.0.1', busy: false });
  const { socket, heard } = program();
  socket.write(ask(1));
  await expect.poll(heard, soon).toBe('12');
  socket.write(Buffer.concat([job(dots(300)), askId('0042')]));
  await expect.poll(heard, soon).toBe(`123722${Buffer.from('0042').toString('hex')}00`);
  expect(readdirSync(folder).sort()).toEqual(['0001-tcp.bin', '0001-tcp.png']);
});

test('one at a time: the second waits until the first has left', async () => {
  await machine.act({ type: 'listen', port: 0 });
  const first = program();
  first.socket.write(ask(1));
  await expect.poll(first.heard, soon).toBe('12');
  const second = program();
  second.socket.write(ask(4));
  await expect.poll(() => machine.view().server, soon).toMatchObject({ busy: true });
  first.socket.write(ask(2));
  await expect.poll(first.heard, soon).toBe('1212');
  expect(second.heard()).toBe('');
  first.socket.end();
  await expect.poll(second.heard, soon).toBe('12');
});

test('unplugged: who is connected is cut off, nobody gets in, and plugged in again it answers', async () => {
  await machine.act({ type: 'listen', port: 0 });
  const first = program();
  first.socket.write(ask(1));
  await expect.poll(first.heard, soon).toBe('12');
  await machine.act({ type: 'set-link', pluggedIn: false });
  await expect.poll(first.isClosed, soon).toBe(true);
  const second = program();
  second.socket.write(ask(1));
  await expect.poll(second.isClosed, soon).toBe(true);
  await machine.act({ type: 'set-link', pluggedIn: true });
  const third = program();
  third.socket.write(ask(1));
  await expect.poll(third.heard, soon).toBe('12');
});

test('stopped, it is gone; a port that is taken is told', async () => {
  await machine.act({ type: 'listen', port: 0 });
  const { server } = machine.view();
  const port = server.state === 'listening' ? server.port : 0;
  const other = createVirtualMachine(join(folder, 'other'), { widthDots: 576, cutter: true });
  await other.act({ type: 'listen', port });
  expect(other.view().server).toEqual({ state: 'stopped', problem: { port, reason: 'taken', code: 'EADDRINUSE' } });
  await machine.act({ type: 'stop-listening' });
  expect(machine.view().server).toEqual({ state: 'stopped', problem: null });
  const late = connect(port, '127.0.0.1');
  sockets.push(late);
  late.on('error', () => {});
  await expect.poll(() => late.destroyed, soon).toBe(true);
  await other.close();
});
