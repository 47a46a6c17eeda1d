import { ticketLabel, ticketToken } from '../../../shared/domain/ticket.ts';
import type { CommandOf } from './commands.ts';
import { answer, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { nextNumber } from './numbering.ts';
import { openingAt } from './opening-hours.ts';
import type { IssueState } from './state.ts';
import { estimateWait } from './wait-estimate.ts';

/** Gives the next number of a service, with its place in the queue and its paper. */
export function issueTicket(command: CommandOf<'issue-ticket'>, state: IssueState, facts: Facts): Decision {
  const { service, office } = state;
  if (!service) return refuse({ code: 'unknown-service' });
  if (!service.active) return refuse({ code: 'service-off' });
  if (command.priority === 'urgent' && facts.actor.role === 'kiosk') return refuse({ code: 'priority-by-staff-only' });
  const opening = openingAt(office, facts.local, facts.now, state.dayClosed);
  if (!opening.open) return refuse({ code: 'closed', nextOpening: opening.next });

  const number = nextNumber(state.series, facts.now);
  const label = ticketLabel(service.series, number);
  const token = ticketToken(state.nextTicketId, facts.dice);
  const waitMinutes = estimateWait(service, state.waitingBefore, state.counters);
  return answer(
    {
      kind: 'issued',
      ticket: {
        ticketId: state.nextTicketId,
        label,
        token,
        serviceName: service.name,
        serviceNameEn: service.nameEn,
        counters: state.counters.map((counter) => ({ place: counter.place, number: counter.number })),
        priority: command.priority !== null,
        waitingBefore: state.waitingBefore,
        waitMinutes,
        issuedAt: facts.now,
        onPaper: facts.hasPrinter,
      },
    },
    {
      type: 'ticket-issued',
      ticketId: state.nextTicketId,
      day: facts.local.day,
      series: service.series,
      number,
      label,
      token,
      serviceId: service.id,
      priority: command.priority,
      queuePosition: state.nextQueuePosition,
      waitingBefore: state.waitingBefore,
      waitMinutes,
      printJobId: facts.hasPrinter ? state.nextPrintJobId : null,
      stationId: facts.actor.stationId,
      large: command.large,
    },
  );
}
