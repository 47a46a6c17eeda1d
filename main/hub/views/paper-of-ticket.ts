import type { Counter, Office, Service } from '../../../shared/domain/office.ts';
import { ticketAddress, ticketCode } from '../../../shared/domain/phone.ts';
import type { Ticket } from '../../../shared/domain/ticket.ts';
import type { Logo, TicketDesign, TicketPart } from '../../../shared/domain/ticket-design.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import type { TicketPaper } from '../printing/drawing/ticket-paper.ts';

/** What a ticket's paper is made from. */
export interface TicketRows {
  office: Office;
  service: Service;
  /** The counters that serve it, in order. */
  counters: readonly Pick<Counter, 'place' | 'number'>[];
  ticket: Pick<Ticket, 'label' | 'priority' | 'issuedAt' | 'token'>;
  waitingBefore: number;
  /** Null when nobody can say. */
  waitMinutes: number | null;
  design: TicketDesign;
  logo: Logo | null;
  /** The citizen chose large text at the kiosk. */
  large: boolean;
  /** A second paper of the same ticket. */
  reprint: boolean;
}

/** What is printed on a ticket (domain brief §4 "Ticket content"), as the office has designed it. */
export function paperOfTicket(words: Words, rows: TicketRows): TicketPaper {
  const { office, service, counters, ticket, design, logo } = rows;
  const text = words.paper;
  const shown = <T>(part: TicketPart, value: T): T | null => (design.show[part] ? value : null);
  const address = [office.address, office.phone && text.phone(office.phone)].filter(Boolean).join(' · ');
  return {
    logo,
    office: office.authority,
    centre: office.name,
    address: shown('address', address),
    heading: design.texts.heading ?? text.yourNumber,
    label: ticket.label,
    service: service.name,
    places: placesInWords(words, counters),
    // The mark, never the reason: it is nobody's business in the waiting room.
    priority: ticket.priority !== null,
    waitingBefore: shown('waitingBefore', rows.waitingBefore),
    waitMinutes: shown('waitTime', rows.waitMinutes),
    issuedAt: ticket.issuedAt,
    timeZone: office.timeZone,
    absentRule: shown('absentRule', text.ifAbsent),
    validity: shown('validity', text.validToday),
    feedback: office.phone === '' ? null : shown('feedback', text.feedback(office.phone)),
    notice: design.texts.notice,
    thanks: design.texts.thanks ?? text.thanks,
    english: design.english ? { service: service.nameEn } : null,
    code: design.show.qr ? ticketCode(office.phones, ticket.token) : '',
    follow: design.show.qr && ticketAddress(office.phones, ticket.token) !== null ? followWords(words, office) : null,
    large: design.largePrint === 'always' || (design.largePrint === 'when-chosen' && rows.large),
    reprint: rows.reprint,
  };
}

/** What the code is for, and on which Wi-Fi. */
const followWords = ({ paper }: Words, { phones: { wifi } }: Office): string =>
  wifi === '' ? paper.follow : fill(paper.followOn, { wifi });

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
