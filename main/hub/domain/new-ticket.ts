import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import { backSoon } from '../../../shared/domain/office.ts';
import { ticketCode } from '../../../shared/domain/phone.ts';
import { type Channel, type PriorityReason, ticketLabel, ticketToken } from '../../../shared/domain/ticket.ts';
import type { EventOf } from './events.ts';
import type { Facts } from './facts.ts';
import { nextNumber, seriesOf } from './numbering.ts';
import { sessionsOn } from './opening-hours.ts';
import type { IssueState } from './state-slices.ts';
import { throughBreaks } from './work-time.ts';

/** What differs between one new ticket and another. */
export interface Wish {
  priority: PriorityReason | null;
  large: boolean;
  channel: Channel;
}

/** The next number of a service: what happened, and what the screen shows. Whether one is given is asked before. */
export function newTicket(
  wish: Wish,
  state: IssueState,
  facts: Facts,
): { event: EventOf<'ticket-issued'>; ticket: IssuedTicket } {
  const { service, office, estimate, nextTicketId: ticketId } = state;
  if (!service) throw new Error('A ticket of no service');
  const series = seriesOf(service, office);
  const number = nextNumber(state.series, facts.now);
  const label = ticketLabel(series, number);
  const token = ticketToken(ticketId, facts.dice);
  const { waitingBefore } = state;
  const sessions = sessionsOn(office.week, office.calendar, facts.local.day);
  // What a citizen hears is time on the clock: noon is waited as well.
  const onClock = (work: number): number => Math.round(throughBreaks(sessions, facts.local.time, work));
  // "No wait" is promised only where somebody sits to call.
  const isPromised = estimate !== null && (estimate.minutes >= 1 || state.counters.some(isThere));
  const waitMinutes = isPromised ? onClock(estimate.minutes) : null;
  const waitRange = isPromised ? { from: onClock(estimate.from), to: onClock(estimate.to) } : null;
  return {
    ticket: {
      ticketId,
      label,
      token,
      code: ticketCode(office.phones, token),
      serviceName: service.name,
      serviceNameEn: service.nameEn,
      counters: state.counters.map((counter) => ({ place: counter.place, number: counter.number })),
      priority: wish.priority !== null,
      waitingBefore,
      waitMinutes,
      waitRange,
      issuedAt: facts.now,
      onPaper: facts.hasPrinter,
    },
    event: {
      type: 'ticket-issued',
      ticketId,
      day: facts.local.day,
      series,
      number,
      label,
      token,
      serviceId: service.id,
      priority: wish.priority,
      queuePosition: state.nextQueuePosition,
      waitingBefore,
      waitMinutes,
      workMinutes: estimate?.minutes ?? null,
      waitFrom: waitRange?.from ?? null,
      waitTo: waitRange?.to ?? null,
      printJobId: facts.hasPrinter ? state.nextPrintJobId : null,
      stationId: facts.actor.stationId,
      large: wish.large,
      channel: wish.channel,
      visitId: ticketId,
    },
  };
}

/** Open, or back in a moment. */
const isThere = ({ state }: IssueState['counters'][number]): boolean =>
  state.status === 'open' || (state.status === 'paused' && backSoon.includes(state.reason));
