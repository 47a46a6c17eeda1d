import type { Language, Words } from '../text/index.ts';

/** All that a phone's page says: little, since each of its bytes goes over the office's Wi-Fi. */
export type PhoneWords = Pick<Words, 'phone' | 'questions' | 'rating' | 'system'>;

export interface PhoneSaying {
  words: PhoneWords;
  language: Language;
}
