import type { Ticket } from '../../../shared/domain/ticket.ts';
import type { Facts } from './facts.ts';

/** Ended, and of another day. One that is still open may carry another date: the clock was set, its holder is here. */
export const isOver = ({ day, status }: Ticket, { local }: Facts): boolean =>
  day !== local.day && (status === 'done' || status === 'cancelled' || status === 'expired');
