import type { CounterView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { Question } from './actions.ts';

/** A dialog that is open, and the number that it is about; null: about none. */
export interface Asked {
  about: Question;
  subject: Subject | null;
}

export interface Subject {
  ticketId: TicketId;
  label: string;
}

const OF_CURRENT: readonly Question[] = ['transfer', 'park', 'note', 'slow'];

/**
 * What is asked when a key is pressed: about the person at the counter, if anybody is there; `mend` asks for a number first,
 * `own` is about the officer.
 */
export const askAbout = (about: Question, { current }: CounterView): Asked => ({
  about,
  subject: current && about !== 'mend' && about !== 'own' ? { ticketId: current.ticketId, label: current.label } : null,
});

/** A question belongs to its number: when that has left the counter, or the line, the question is gone too. */
export function stillAsked(asked: Asked | null, view: CounterView): Asked | null {
  if (asked === null || asked.subject === null) return asked;
  const { ticketId } = asked.subject;
  const isHere = view.current?.ticketId === ticketId;
  const waits = view.waiting.some((line) => line.ticketId === ticketId);
  if (OF_CURRENT.includes(asked.about)) return isHere ? asked : null;
  if (asked.about === 'cancel') return isHere || waits ? asked : null;
  return asked.about === 'mend' ? (waits ? asked : null) : asked;
}
