import type { PackLine, SpokenVoice } from '../../../../shared/contract/views.ts';
import type { VoiceSettings } from '../../../../shared/domain/voice.ts';
import { isClip, type Part } from '../../../../shared/voice/parts.ts';
import { type ClipLengths, durationMs, playable } from '../../../../shared/voice/schedule.ts';
import { wordsOf } from '../../../../shared/voice/words.ts';

/** The packs that these settings would speak with, as the hub chooses them. */
export function voiceOfSettings(packs: readonly PackLine[], { packId, english }: VoiceSettings): SpokenVoice {
  const en = packs.filter(({ language }) => language === 'en');
  const vi = packs.find(({ id, language }) => language === 'vi' && id === packId);
  return { vi: addressOf(vi), en: english ? addressOf(en.find(({ id }) => id === packId) ?? en[0]) : null };
}

/** What is heard of it, in words, and for how long; `lacks`: a clip is missing, and it only rings. */
export function spokenWords(
  parts: readonly Part[],
  packs: readonly PackLine[],
  voice: SpokenVoice,
): { vi: string; en: string; rings: boolean; lacks: boolean; seconds: number } {
  const lengths: ClipLengths = { vi: lengthsOf(packs, voice.vi?.id), en: lengthsOf(packs, voice.en?.id) };
  const heard = playable(parts, lengths);
  return {
    vi: wordsOf(heard, 'vi'),
    en: wordsOf(heard, 'en'),
    rings: heard.some(({ type }) => type === 'chime'),
    lacks: parts.some(isClip) && !heard.some(isClip),
    seconds: Math.round(durationMs(heard, lengths) / 100) / 10,
  };
}

const addressOf = (pack: PackLine | undefined) => (pack ? { id: pack.id, version: pack.version } : null);
const lengthsOf = (packs: readonly PackLine[], id: string | undefined) =>
  packs.find((pack) => pack.id === id)?.lengths ?? {};
