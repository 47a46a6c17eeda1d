import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A device file of this system with a test at its other end. */
export interface PseudoTerminal {
  /** What a program under test opens. */
  path: string;
  /** All that came out of it so far. */
  received(): Buffer;
  /** Each piece as it comes. */
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Says something to whoever has it open. */
  say(bytes: Uint8Array): void;
  /** Takes nothing more, so that the line fills up, until `resume`. */
  pause(): void;
  resume(): void;
  /** Takes the device away, as if its plug were pulled. */
  unplug(): Promise<void>;
}

/** Starts one; `unplug` it in the end. */
export async function openPseudoTerminal(): Promise<PseudoTerminal> {
  const child = spawn('python3', ['-u', join(import.meta.dirname, 'pseudo-terminal.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const chunks: Buffer[] = [];
  const path = await firstLine(child.stdout);
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    path,
    received: () => Buffer.concat(chunks),
    onBytes: (listener) => {
      child.stdout.on('data', listener);
    },
    say: (bytes) => {
      child.stdin.write(bytes);
    },
    pause: () => {
      child.kill('SIGSTOP');
    },
    resume: () => {
      child.kill('SIGCONT');
    },
    unplug: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function firstLine(stdout: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('python3 made no pseudo-terminal');
}
