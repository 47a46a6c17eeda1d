import { revisionOf } from '../basics/revision.ts';
import { SETTINGS_FILE_VERSION, type SettingsFileProblem } from '../contract/settings-file.ts';
import { type SettingsParts, settingsFileSchema, settingsPartsSchema } from '../contract/settings-file-schemas.ts';
import type { BusinessDay } from '../domain/time.ts';

type SettingsRead =
  | { ok: false; problem: SettingsFileProblem }
  | { ok: true; office: string; day: BusinessDay; settings: SettingsParts };

/** A file as it is saved. The checksum tells a damaged or edited one; it proves nothing to anybody. */
export function settingsFileText(office: string, day: BusinessDay, settings: SettingsParts): string {
  const said = { product: 'xin-moi', kind: 'settings', version: SETTINGS_FILE_VERSION, office, day, settings };
  return `${JSON.stringify({ ...said, checksum: revisionOf(said) }, null, 1)}\n`;
}

/** Reads a file whole, or says what is wrong with it: a newer one is told so before anything of it is judged. */
export function readSettingsFile(text: string): SettingsRead {
  const told = json(text);
  if (told === undefined) return { ok: false, problem: looksLikeOurs(text) ? 'damaged' : 'not-settings' };
  const file = settingsFileSchema.safeParse(told);
  if (!file.success) return { ok: false, problem: looksLikeOurs(text) ? 'damaged' : 'not-settings' };
  const { version, office, day, settings, checksum } = file.data;
  if (version > SETTINGS_FILE_VERSION) return { ok: false, problem: 'newer' };
  const { checksum: _, ...said } = told as Record<string, unknown>;
  if (revisionOf(said) !== checksum) return { ok: false, problem: 'damaged' };
  const parts = settingsPartsSchema.safeParse(settings);
  return parts.success ? { ok: true, office, day, settings: parts.data } : { ok: false, problem: 'damaged' };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Cut off or edited, and still one of ours. */
const looksLikeOurs = (text: string): boolean => /"product"\s*:\s*"xin-moi"/.test(text);
