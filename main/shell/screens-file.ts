import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { err, ok, type Result } from '../../shared/basics/result.ts';

const screenSchema = z.strictObject({
  /** The hub's page, e.g. `/kiosk` or `/counter?counter=2`; never another server's. */
  path: z.string().regex(/^\/(?![/\\])[\w\-/?=&.%]*$/),
  /** 1 is the leftmost monitor; or the name that the operating system gives to it. */
  monitor: z.union([z.int().min(1), z.string().min(1)]).default(1),
  fullscreen: z.boolean().default(true),
  /** Locked: leaving needs the administrator's PIN. */
  kiosk: z.boolean().default(false),
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
