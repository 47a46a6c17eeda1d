import { useSyncExternalStore } from 'react';
import { type Language, type Words, words } from '../../shared/text/index.ts';
import { createStore } from './store.ts';

const language = createStore<Language>('vi');

/** Changes every word on this screen, and tells screen readers which voice to take. */
export function setLanguage(next: Language): void {
  document.documentElement.lang = next;
  language.set(next);
}

export const useLanguage = (): Language => useSyncExternalStore(language.subscribe, language.get);

/** The words of the current language. */
export const useWords = (): Words => words[useLanguage()];
