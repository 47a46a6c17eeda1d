import type { CounterLine, TicketLine } from '../../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { TicketId } from '../../../../shared/domain/ids.ts';
import { numbersLike } from '../../counter/find-number.ts';

/** Where a number of today is, with what is known of it there. */
export type FoundNumber = { label: string } & (
  | { where: 'waiting' | 'parked' | 'cancelled'; line: TicketLine }
  | { where: 'counter'; counter: CounterLine }
);

type Office = Pick<GuideView, 'queues' | 'parked' | 'missed' | 'counters'>;

/** Every number that is still of interest, each once. */
export function numbersOf({ queues, parked, missed, counters }: Office): FoundNumber[] {
  const at = (where: 'waiting' | 'parked' | 'cancelled') => (line: TicketLine) => ({ label: line.label, where, line });
  return [
    ...queues.flatMap(({ waiting }) => waiting.map(at('waiting'))),
    ...parked.map(at('parked')),
    // A missed number that still waits stands in its queue already.
    ...missed.filter(({ cancelled }) => cancelled).map(at('cancelled')),
    ...counters.flatMap((counter) =>
      counter.label === null ? [] : [{ label: counter.label, where: 'counter' as const, counter }],
    ),
  ];
}

/** The numbers that a text may mean, the likeliest first; none while nothing is typed. */
export const findNumbers = (typed: string, office: Office): readonly FoundNumber[] =>
  typed.trim() === '' ? [] : numbersLike(typed, numbersOf(office));

/** One ticket by its id; null once it is at a counter, or over. */
export function findTicket(ticketId: TicketId, office: Office): Extract<FoundNumber, { line: TicketLine }> | null {
  const found = numbersOf(office).find((one) => one.where !== 'counter' && one.line.ticketId === ticketId);
  return found && found.where !== 'counter' ? found : null;
}
