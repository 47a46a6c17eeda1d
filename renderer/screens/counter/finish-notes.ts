import type { CurrentTicket } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { type VisitResult, visitResults } from '../../../shared/domain/ticket.ts';
import type { CounterAction, FinishNote } from './actions.ts';

export const MOST_DOSSIERS = 999;

/** What goes with Finish, if the officer says: nothing of it is ever asked for. */
export interface FinishNotes {
  /** The visit that it was noted for: the next one begins with nothing. */
  ticketId: TicketId | null;
  dossiers: number | null;
  result: VisitResult | null;
  procedureId: string | null;
}

export const nothingNoted = (ticketId: TicketId | null): FinishNotes => ({
  ticketId,
  dossiers: null,
  result: null,
  procedureId: null,
});

export const isFinishNote = (action: CounterAction): action is FinishNote =>
  action === 'dossier-more' || action === 'dossier-less' || visitResults.some((one) => action === `result-${one}`);

/** The notes of this visit; those of another one are gone. */
export const notesFor = (notes: FinishNotes, ticketId: TicketId | null): FinishNotes =>
  notes.ticketId === ticketId ? notes : nothingNoted(ticketId);

/** One key more: a result pressed twice is taken back, no dossier less than none. */
export function noteFinish(notes: FinishNotes, note: FinishNote): FinishNotes {
  const { dossiers } = notes;
  if (note === 'dossier-more') return { ...notes, dossiers: Math.min(MOST_DOSSIERS, (dossiers ?? 0) + 1) };
  if (note === 'dossier-less') return { ...notes, dossiers: dossiers === null || dossiers <= 1 ? null : dossiers - 1 };
  const result = visitResults.find((one) => note === `result-${one}`) ?? null;
  return { ...notes, result: notes.result === result ? null : result };
}

/** The procedure that was chosen, as long as the visit's service has it. */
export const procedureNoted = ({ procedureId }: FinishNotes, { procedures }: CurrentTicket): string | null =>
  procedures.find(({ id }) => id === procedureId)?.id ?? null;

/** What was typed: nothing, or a whole number that the hub takes. */
export function dossiersTyped(text: string): number | null {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? null : Math.min(MOST_DOSSIERS, Math.max(0, value));
}
