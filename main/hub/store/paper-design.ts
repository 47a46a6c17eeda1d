import { defaultLetterTexts, type LetterTexts } from '../../../shared/domain/letter.ts';
import { defaultTicketDesign, type Logo, type TicketDesign } from '../../../shared/domain/ticket-design.ts';
import type { ReadDb } from './db.ts';

type Column = 'ticket' | 'logo' | 'letters';

const read = (db: ReadDb, column: Column): string | null =>
  db.get<{ value: string | null }>(`SELECT ${column} AS value FROM paper_design WHERE id = 1`)?.value ?? null;

/** What the office has decided about its tickets; the product's own design until then. */
export function ticketDesignOf(db: ReadDb): TicketDesign {
  const design = read(db, 'ticket');
  return design === null ? defaultTicketDesign : (JSON.parse(design) as TicketDesign);
}

export function logoOf(db: ReadDb): Logo | null {
  const logo = read(db, 'logo');
  return logo === null ? null : (JSON.parse(logo) as Logo);
}

export const hasLogo = (db: ReadDb): boolean => read(db, 'logo') !== null;

export function letterTextsOf(db: ReadDb): LetterTexts {
  const texts = read(db, 'letters');
  return texts === null ? defaultLetterTexts : (JSON.parse(texts) as LetterTexts);
}
