import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultVoice, type VoiceSettings } from '../../shared/domain/voice.ts';
import type { SpokenCall } from '../../shared/voice/announcement.ts';
import { clipWords } from '../../shared/voice/clips.ts';
import { clipLengths, readPack, type VoicePack } from '../../shared/voice/pack.ts';
import { isClip, type Part } from '../../shared/voice/parts.ts';

export const packFolder = (id: string): string => path.resolve(import.meta.dirname, '../../resources/voice', id);

export function shippedPack(id: 'vi-may' | 'en-may'): VoicePack {
  const pack = readPack(JSON.parse(readFileSync(path.join(packFolder(id), 'pack.json'), 'utf8')));
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

export const shippedLengths = () => clipLengths(shippedPack('vi-may'), shippedPack('en-may'));

/** The product's own settings, except for what a story changes. */
export const settings = (changes: Partial<VoiceSettings> = {}): VoiceSettings => ({ ...defaultVoice, ...changes });

export const call = (changes: Partial<SpokenCall> = {}): SpokenCall => ({
  label: 'A005',
  place: { word: 'quay', number: 3 },
  priority: false,
  kind: 'call',
  ...changes,
});

/** The clips' words one after the other, without what lies between them. */
export const spoken = (parts: readonly Part[]): string =>
  parts
    .filter(isClip)
    .map(({ language, clip }) => clipWords[language][clip])
    .join(' ');
