import type { Counter, Office, Service } from '../../../shared/domain/office.ts';
import type { Ticket } from '../../../shared/domain/ticket.ts';
import type { Words } from '../../../shared/text/index.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import type { TicketPaper } from '../printing/ticket-paper.ts';

export interface TicketRows {
  office: Office;
  service: Service;
  /** The counters that serve it, in order. */
  counters: readonly Pick<Counter, 'place' | 'number'>[];
  ticket: Ticket;
  waitingBefore: number;
  waitMinutes: number | null;
}

/** What is printed on a ticket (domain brief §4 "Ticket content"). */
export function paperOfTicket(words: Words, rows: TicketRows): TicketPaper {
  const { office, service, counters, ticket } = rows;
  return {
    office: office.authority,
    centre: office.name,
    address: [office.address, office.phone && words.paper.phone(office.phone)].filter(Boolean).join(' · '),
    label: ticket.label,
    service: service.name,
    places: placesInWords(words, counters),
    priority: ticket.priority !== null,
    waitingBefore: rows.waitingBefore,
    waitMinutes: rows.waitMinutes,
    issuedAt: ticket.issuedAt,
    timeZone: office.timeZone,
    validity: words.paper.validToday,
    footer: office.phone === '' ? null : words.paper.feedback(office.phone),
    notice: null,
    token: ticket.token,
    reprint: false,
  };
}

/** "Quầy 1 hoặc 2", "Quầy 1 hoặc Phòng 3". */
export function placesInWords(words: Words, counters: readonly Pick<Counter, 'place' | 'number'>[]): string {
  return counters
    .map((counter, index) =>
      counter.place === counters[index - 1]?.place
        ? String(counter.number)
        : placeNumber(words, { word: counter.place, number: counter.number }),
    )
    .join(` ${words.system.or} `);
}
