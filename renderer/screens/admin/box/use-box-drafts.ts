import { useState } from 'react';
import type { FeedbackLine } from '../../../../shared/contract/channel-views.ts';
import type { FeedbackState } from '../../../../shared/domain/satisfaction.ts';

/** A message that is being handled. */
export interface BoxDraft {
  /** As it was when somebody began to handle it: whoever saves on top of another's answer is told so. */
  line: FeedbackLine;
  state: FeedbackState;
  answer: string;
}

export interface BoxDrafts {
  of(line: FeedbackLine): BoxDraft | null;
  begin(line: FeedbackLine): void;
  change(draft: BoxDraft, changes: Partial<Pick<BoxDraft, 'state' | 'answer'>>): void;
  forget(line: FeedbackLine): void;
  /** Something was typed or chosen, and is not saved. */
  isChanged: boolean;
}

/** Whoever looks at something new begins with it. */
export const draftOf = (line: FeedbackLine): BoxDraft => ({
  line,
  state: line.state === 'new' ? 'in-progress' : line.state,
  answer: line.answer ?? '',
});

export function isDraftChanged({ line, state, answer }: BoxDraft): boolean {
  const begun = draftOf(line);
  return state !== begun.state || answer !== begun.answer;
}

/** Answers as they are written. Lives in the frame of the administration, so that a look at another page loses nothing. */
export function useBoxDrafts(): BoxDrafts {
  const [drafts, setDrafts] = useState<readonly BoxDraft[]>([]);
  const others = (all: readonly BoxDraft[], { id }: FeedbackLine) => all.filter(({ line }) => line.id !== id);
  return {
    of: ({ id }) => drafts.find(({ line }) => line.id === id) ?? null,
    begin: (line) => setDrafts((before) => [...others(before, line), draftOf(line)]),
    change: (draft, changes) => setDrafts((before) => [...others(before, draft.line), { ...draft, ...changes }]),
    forget: (line) => setDrafts((before) => others(before, line)),
    isChanged: drafts.some(isDraftChanged),
  };
}
