import { letterHead } from '../../../../shared/domain/letter-head.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** How the recipient is addressed; the words are in `letters.paper.address`. */
export type FormOfAddress = keyof Words['letters']['paper']['address'];

/**
 * What an officer types for one letter. It lives in the open dialog alone: it is not stored, not sent, not written to a
 * log, and gone when the dialog closes.
 */
export interface LetterEntry {
  address: FormOfAddress;
  ongBa: string;
  chau: string;
  anh: string;
  chi: string;
  number: string;
  place: string;
  /** `YYYY-MM-DD`; '' leaves dots to be filled in by hand. */
  date: string;
}

/** A letter without names from the office's own place; `date` as in an entry. */
export const entryAt = (authority: string, date: string): LetterEntry => ({
  address: 'either',
  ongBa: '',
  chau: '',
  anh: '',
  chi: '',
  number: '',
  place: letterHead(authority).place,
  date,
});

/** The date that it is in the office, `YYYY-MM-DD`. */
export const dateIn = (timeZone: string, at: Instant): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
