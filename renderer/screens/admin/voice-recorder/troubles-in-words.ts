import type { PackTrouble } from '../../../../shared/contract/voice-packs.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { clipWords } from '../../../../shared/voice/clips.ts';

/** More than so many are not read by anybody. */
const MOST_NAMED = 12;

/** One sentence for each kind of trouble, with everything that it is about. */
export function troublesInWords(words: Words, troubles: readonly PackTrouble[]): readonly string[] {
  const codes = [...new Set(troubles.map(({ code }) => code))];
  return codes.map((code) => {
    const about = troubles.filter((trouble) => trouble.code === code).map((trouble) => whatOf(words, trouble));
    const more = about.length > MOST_NAMED ? ['…'] : [];
    return fill(words.ownVoice.troubles[code], { what: [...about.slice(0, MOST_NAMED), ...more].join(', ') });
  });
}

function whatOf({ ownVoice }: Words, trouble: PackTrouble): string {
  if (trouble.code === 'bad-clip') {
    const fault = ownVoice.clipFaults[trouble.fault];
    return fill(ownVoice.clipWithFault, { clip: spoken(trouble.clip), fault });
  }
  if ('clip' in trouble) return `“${spoken(trouble.clip)}”`;
  if ('file' in trouble) return trouble.file;
  if ('at' in trouble) return trouble.at;
  return 'name' in trouble ? trouble.name : '';
}

/** A clip as people know it: by what is said in it. */
const spoken = (clip: string): string => clipWords.vi[clip] ?? clipWords.en[clip] ?? clip;
