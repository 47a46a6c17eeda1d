import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PackAddress, PackLine, SpokenVoice } from '../../../shared/contract/views.ts';
import type { VoiceSettings } from '../../../shared/domain/voice.ts';
import type { VoiceLanguage } from '../../../shared/voice/clips.ts';
import { clipLengths, readPack, type VoicePack } from '../../../shared/voice/pack.ts';
import type { ClipLengths } from '../../../shared/voice/schedule.ts';

/** A voice pack of this hub: what it is, and where its files lie. */
export interface PackOnDisk {
  pack: VoicePack;
  folder: string;
  /** Its manifest as it is served, and a short name of exactly this one. */
  manifest: string;
  version: string;
}

/**
 * The packs in these folders, each in a folder of its own with a `pack.json`. One that can't speak is left out and told: the
 * office goes on with the others, or with its chime.
 */
export function readPacks(folders: readonly string[], tell: (folder: string, problem: unknown) => void): PackOnDisk[] {
  const found = folders.flatMap((parent) => subfolders(parent)).flatMap((folder) => readOne(folder, tell) ?? []);
  // An office's own pack never takes the place of a shipped one: the first of an id counts.
  return found.filter(({ pack }, i) => found.findIndex((other) => other.pack.id === pack.id) === i);
}

/** The pack that speaks a language: the wished one, else for English the first there is; null: none. */
const packFor = (packs: readonly PackOnDisk[], language: VoiceLanguage, wishedId: string): PackOnDisk | null => {
  const speakers = packs.filter(({ pack }) => pack.language === language);
  return speakers.find(({ pack }) => pack.id === wishedId) ?? (language === 'en' ? (speakers[0] ?? null) : null);
};

/** The packs that speak by the office's settings; English only where it is wished for. */
const speaking = (packs: readonly PackOnDisk[], { packId, english }: VoiceSettings) => ({
  vi: packFor(packs, 'vi', packId),
  en: english ? packFor(packs, 'en', packId) : null,
});

export function lengthsFor(packs: readonly PackOnDisk[], settings: VoiceSettings): ClipLengths {
  const { vi, en } = speaking(packs, settings);
  return clipLengths(vi?.pack ?? null, en?.pack ?? null);
}

export function voiceFor(packs: readonly PackOnDisk[], settings: VoiceSettings): SpokenVoice {
  const { vi, en } = speaking(packs, settings);
  return { vi: vi && addressOf(vi), en: en && addressOf(en) };
}

export const packLine = (one: PackOnDisk): PackLine => {
  const { name, voice, region, language, licence, madeBy, clips } = one.pack;
  const lengths = Object.fromEntries(Object.entries(clips).map(([clip, { ms }]) => [clip, ms]));
  return { ...addressOf(one), name, voice, region, language, licence, madeBy, lengths };
};

const addressOf = ({ pack, version }: PackOnDisk): PackAddress => ({ id: pack.id, version });

function subfolders(parent: string): string[] {
  if (!fs.existsSync(parent)) return [];
  const entries = fs.readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // What begins with a dot is half done.
  const names = entries.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  return names.map((name) => path.join(parent, name)).sort();
}

function readOne(folder: string, tell: (folder: string, problem: unknown) => void): PackOnDisk | null {
  try {
    const manifest = fs.readFileSync(path.join(folder, 'pack.json'), 'utf8');
    const read = readPack(JSON.parse(manifest));
    if (!read.ok) {
      tell(folder, read.error);
      return null;
    }
    const version = createHash('sha256').update(manifest).digest('hex').slice(0, 16);
    return { pack: read.value, folder, manifest: JSON.stringify(read.value), version };
  } catch (error) {
    tell(folder, error);
    return null;
  }
}
