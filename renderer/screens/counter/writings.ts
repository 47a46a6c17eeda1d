import type { CommandInput } from '../../../shared/contract/commands.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import type { Subject } from './asked.ts';

/** A question that is answered in the officer's own words. */
export interface Writing {
  title: string;
  hint?: string;
  label: string;
  submit: string;
  required: boolean;
  /** Null: nothing was written. */
  command(words: string | null): CommandInput;
}

/** The questions that are answered in the officer's own words. */
export function writingOf(
  about: 'cancel' | 'park' | 'note' | 'slow',
  { ticketId, label }: Subject,
  counter: Words['counter'],
): Writing {
  switch (about) {
    case 'cancel':
      return {
        title: fill(counter.cancelTitle, { label }),
        hint: counter.cancelHint,
        label: counter.cancelWhy,
        submit: counter.cancelSubmit,
        required: true,
        command: (words) => ({ type: 'cancel-ticket', ticketId, reason: words ?? '' }),
      };
    case 'park':
      return {
        title: fill(counter.parkTitle, { label }),
        hint: counter.parkHint,
        label: counter.parkWhy,
        submit: counter.parkSubmit,
        required: false,
        command: (reason) => ({ type: 'park-ticket', ticketId, reason }),
      };
    case 'note':
      return {
        title: fill(counter.noteTitle, { label }),
        hint: counter.noteHint,
        label: counter.note,
        submit: counter.noteSubmit,
        required: true,
        command: (words) => ({ type: 'note-ticket', ticketId, reason: words ?? '' }),
      };
    case 'slow':
      return {
        title: fill(counter.slowTitle, { label }),
        label: counter.slow,
        submit: counter.slowSubmit,
        required: true,
        command: (words) => ({ type: 'explain-slow', ticketId, reason: words ?? '' }),
      };
  }
}
