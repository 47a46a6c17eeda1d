import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import { backOff } from './back-off.ts';

const underTest = () => !!process.env.XIN_MOI_TEST;
const quickCrash = 60_000;
const tooManyQuickCrashes = 6;

/** Ends the app with one sentence: in a box for people, on stderr for tests and logs. */
export function failToStart(sentence: string): void {
  console.error(sentence);
  if (!underTest()) dialog.showErrorBox('Xin Mời', sentence);
  app.exit(1);
}

/** One line in the shell's own log, which must work even when the hub does not. */
export function shellLog(dataDir: string): (line: string) => void {
  return (line) => {
    console.error(line);
    try {
      mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
      appendFileSync(path.join(dataDir, 'logs', 'shell.log'), `${new Date().toISOString()} ${line}\n`);
    } catch (error) {
      console.error(`shell.log: ${(error as Error).message}`);
    }
  };
}

/** An error that nobody expected: nothing in memory is to be trusted any more, so start again from the disk. */
export function relaunchOnCrash(log: (line: string) => void): void {
  const crash = (error: unknown) => {
    log(`crashed: ${error instanceof Error ? error.stack : String(error)}`);
    if (underTest()) return app.exit(1);
    // The count travels in the environment, which the next process inherits.
    const quick = performance.now() < quickCrash;
    const crashes = quick ? Number(process.env.XIN_MOI_CRASHES ?? 0) + 1 : 0;
    if (crashes >= tooManyQuickCrashes)
      return failToStart(`Phần mềm lỗi liên tục. / Xin Mời keeps crashing: ${String(error)}`);
    process.env.XIN_MOI_CRASHES = String(crashes);
    setTimeout(
      () => {
        // Named, since Chromium keeps its own copy of them in another order.
        app.relaunch({ args: process.argv.slice(1) });
        app.exit(1);
      },
      quick ? backOff(crashes) : 0,
    );
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
