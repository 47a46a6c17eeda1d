import { spawn } from 'node:child_process';
import { sentenceOf } from '../trouble.ts';

/** How a command ended. `started` false: certainly nothing was done. `code` null: it was killed, `stderr` says why. */
export type CommandEnd =
  | { started: false; why: string }
  | { started: true; code: number | null; stdout: string; stderr: string };

/** Runs a program of the system without a shell, with `input` as its standard input, for `ms` at most. Never rejects. */
export type RunCommand = (
  program: string,
  args: readonly string[],
  input: Uint8Array | null,
  ms: number,
) => Promise<CommandEnd>;

/** Characters that are kept of what a program says. */
const remembered = 64 * 1024;

/** In English and in plain bytes, so that what it says can be understood. */
export const runCommand: RunCommand = (program, args, input, ms) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, LC_ALL: 'C', LANG: 'C', LANGUAGE: 'C' },
      stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let started = false;
    const timer = setTimeout(() => {
      stderr += `no end within ${ms} ms`;
      child.kill('SIGKILL');
    }, ms);
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout = (stdout + chunk.toString()).slice(0, remembered);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(0, remembered);
    });
    child.on('spawn', () => {
      started = true;
    });
    child.on('error', (error) => {
      if (started) return;
      clearTimeout(timer);
      resolve({ started: false, why: `${program} can't be run: ${sentenceOf(error)}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (started) resolve({ started: true, code, stdout, stderr });
    });
    // A program that ends before it has read everything breaks the pipe; its end tells the rest.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
