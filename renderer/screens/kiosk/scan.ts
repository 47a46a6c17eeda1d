import { tokenOfCode } from '../../../shared/domain/phone.ts';
import { isCode } from './appointment-code.ts';
import { ageOnCard, type CivilDay } from './id-card.ts';
import type { CardSays } from './step.ts';

/** What a 2D scanner has read. Of a card only what it says of priority leaves this file. */
export type Scan =
  | { kind: 'ticket'; token: string }
  /** Of an appointment. */
  | { kind: 'code'; code: string }
  | { kind: 'card'; says: NonNullable<CardSays> }
  | { kind: 'unknown' };

/** The office's wish to read cards: from which age somebody goes first, years; null: it reads none. */
export interface CardRule {
  elderAge: number;
  today: CivilDay;
}

/** The ticket's id and 32 hex digits, alone or at the end of its page's address; a scanner with its caps lock on types capitals. */
const TICKET = /^\d{1,12}-[0-9a-f]{32}$/;

export function readScan(text: string, cards: CardRule | null): Scan {
  const token = tokenOfCode(text);
  if (TICKET.test(token)) return { kind: 'ticket', token };
  if (isCode(token.toUpperCase())) return { kind: 'code', code: token.toUpperCase() };
  const age = cards && ageOnCard(text, cards.today);
  if (!cards || age === null) return { kind: 'unknown' };
  return { kind: 'card', says: age >= cards.elderAge ? 'elder' : 'younger' };
}
