import type { AdminView } from '../../../shared/contract/views.ts';
import { type LetterKind, type LetterTexts, letterKinds } from '../../../shared/domain/letter.ts';
import { textToSave } from './letter-text.ts';
import { useDraft } from './use-draft.ts';

/** The letters as they stand on the page: the office's, with what was changed and not saved yet. */
export interface LetterDrafts {
  texts: LetterTexts;
  isChanged: boolean;
  /** What was changed was begun from this; `isStale`: somebody else has saved since. */
  basedOn: string;
  isStale: boolean;
  change(kind: LetterKind, text: string | null): void;
  /** Forgets what was not saved: after saving, or because it is not wanted. */
  forget(): void;
}

/** Lives in the frame of the administration, so that a look at another page loses nothing. */
export function useLetterDrafts({
  letterTexts,
  revisions,
}: Pick<AdminView, 'letterTexts' | 'revisions'>): LetterDrafts {
  const { value: texts, basedOn, isStale, change, forget } = useDraft(letterTexts, revisions.letterTexts);
  const isChanged = letterKinds.some((kind) => textToSave(kind, texts[kind]) !== letterTexts[kind]);
  return {
    texts,
    isChanged,
    basedOn,
    isStale: isStale && isChanged,
    change: (kind, text) => change((now) => ({ ...now, [kind]: text })),
    forget,
  };
}
