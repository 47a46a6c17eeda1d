import type { PhoneSaying, PhoneWords } from '../../shared/phone/phone-words.ts';
import { phone as phoneEn } from '../../shared/text/en/phone.ts';
import { questions as questionsEn } from '../../shared/text/en/questions.ts';
import { rating as ratingEn } from '../../shared/text/en/rating.ts';
import { system as systemEn } from '../../shared/text/en/system.ts';
import type { Language } from '../../shared/text/index.ts';
import { phone } from '../../shared/text/vi/phone.ts';
import { questions } from '../../shared/text/vi/questions.ts';
import { rating } from '../../shared/text/vi/rating.ts';
import { system } from '../../shared/text/vi/system.ts';

const words: Readonly<Record<Language, PhoneWords>> = {
  vi: { phone, questions, rating, system },
  en: { phone: phoneEn, questions: questionsEn, rating: ratingEn, system: systemEn },
};

export const sayingOf = (language: Language): PhoneSaying => ({ words: words[language], language });

/** The language that the hub wrote the page in. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** What the hub wrote into the page for its script. */
export const pageFacts = <Facts>(): Facts => JSON.parse(byId('facts').textContent ?? '') as Facts;

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
}

/** Kept as long as the page's tab; a browser that keeps nothing is no reason to stop. */
export const drawer = {
  get(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  put(key: string, value: string): void {
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // Private windows of some browsers: then it holds until the next load.
    }
  },
};
