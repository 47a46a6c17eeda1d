import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { err, ok, type Result } from '../../shared/basics/result.ts';

const screenSchema = z.strictObject({
  /** The hub's page, e.g. `/kiosk` or `/counter?counter=2`; never another server's. */
  path: z.string().regex(/^\/(?![/\\])[\w\-/?=&.%]*$/),
  /** 1 is the leftmost monitor; or the name that the operating system gives to it. */
  monitor: z.union([z.int().min(1), z.string().min(1)]).default(1),
  /** As chosen in the administration: the system's id, and the size where the ids are others after a start. */
  display: z.strictObject({ id: z.number(), width: z.int(), height: z.int() }).optional(),
  fullscreen: z.boolean().default(true),
  /** Locked: leaving needs the administrator's PIN. */
  kiosk: z.boolean().default(false),
});
const choiceSchema = z.strictObject({
  path: screenSchema.shape.path,
  display: screenSchema.shape.display.unwrap(),
  kiosk: z.boolean(),
});
const fileSchema = z.strictObject({ screens: z.array(screenSchema).min(1) });

/** One window that this PC is to show. */
export type ScreenSetting = z.infer<typeof screenSchema>;

/** The screens that a `screens.json` asks for; undefined where there is no such file; one sentence where it is wrong. */
export function readScreens(file: string): Result<ScreenSetting[] | undefined, string> {
  try {
    return parseScreens(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok(undefined);
    return err(`Không đọc được ${file}. / ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** What the administration's page wishes, for the next start; null when it is not well-formed. */
export function chosenScreens(wished: unknown): ScreenSetting[] | null {
  const parsed = z.array(choiceSchema).max(12).safeParse(wished);
  if (!parsed.success || new Set(parsed.data.map(({ path }) => path)).size !== parsed.data.length) return null;
  return parsed.data.map((choice) => ({ monitor: 1, ...choice, fullscreen: choice.path !== '/admin' }));
}

/** Whole or not at all: written beside, then put in its place. Without a screen the file goes. */
export function writeScreens(file: string, screens: readonly ScreenSetting[]): void {
  if (screens.length === 0) return rmSync(file, { force: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ screens }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The text of a `screens.json` → its screens. */
export function parseScreens(text: string, file: string): Result<ScreenSetting[], string> {
  const parsed = fileSchema.safeParse(jsonOrUndefined(text));
  if (parsed.success) return ok(parsed.data.screens);
  const issue = parsed.error.issues[0];
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')}: ${issue.message})` : '';
  return err(`Tệp cấu hình màn hình không đúng. / ${file} does not describe any screens${where}.`);
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
