import { clipWords, type VoiceLanguage } from './clips.ts';
import { isClip, type Part, pauses } from './parts.ts';

/**
 * What is said in one language, in words: "Xin mời công dân có số a không không năm, đến quầy số ba." Silences become commas and
 * full stops; a sentence that is read again stands once.
 */
export function wordsOf(parts: readonly Part[], language: VoiceLanguage = 'vi'): string {
  const sentences: string[] = [];
  let sentence = '';
  let silence = 0;
  const end = () => {
    const whole = sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    if (whole && whole !== sentences.at(-1)) sentences.push(whole);
    sentence = '';
  };
  for (const part of parts) {
    if (part.type === 'pause') silence = Math.max(silence, part.ms);
    if (silence >= pauses.sentence) end();
    if (!isClip(part) || part.language !== language) continue;
    const word = clipWords[language][part.clip] ?? '';
    sentence = sentence === '' ? word : `${sentence}${silence >= pauses.clause ? ',' : ''} ${word}`;
    silence = 0;
  }
  end();
  return sentences.join(' ');
}
