import { createHash, timingSafeEqual } from 'node:crypto';
import type { Envelope } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { PhoneView } from '../../../shared/contract/phone-view.ts';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import type { PushOf } from '../../../shared/contract/wire.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { createOrderOf } from '../access/order-of.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { Opening } from '../domain/opening-hours.ts';
import type { Order } from '../order.ts';
import type { Clock } from '../ports.ts';
import { createLive, type Live } from '../server/live.ts';
import { callsOf } from '../store/calls.ts';
import { lastEvent } from '../store/events.ts';
import { loadBoard, loadHall } from '../store/load-board.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { findRating } from '../store/ratings.ts';
import { findByToken, findTicket, procedureOf } from '../store/tickets.ts';
import type { Waits } from '../store/waits.ts';
import type { Board } from '../views/board.ts';
import { phoneView } from '../views/phone-view.ts';
import { serviceCard } from '../views/service-card.ts';
import { createJoinCodes, type JoinCodes } from './join-codes.ts';

export interface PhoneDeskDeps {
  store: Store;
  clock: Clock;
  localTime(at: Instant): LocalTime;
  waits: Waits;
  orderOf: ReturnType<typeof createOrderOf>;
  submit(order: Order): Promise<Outcome>;
}

/** Phones are many and their Wi-Fi is weak: a change that is half a second old is soon enough. Milliseconds. */
const REST_MS = 500;

/** What a phone may ask of the hub. Whether it asks too often is settled before (`server/phones.ts`). */
export interface PhoneDesk {
  office(): Office;
  now(): Instant;
  /** The ticket of a token while tickets have pages; null for any other text, after as much work. */
  find(token: string): TicketId | null;
  view(ticketId: TicketId): PhoneView | null;
  watch(ticketId: TicketId, signal: AbortSignal): AsyncGenerator<PushOf<PhoneView>>;
  /** `ticketId` null: a phone that has read the poster's code. */
  send(ticketId: TicketId | null, envelope: Envelope): Promise<Outcome>;
  /** What the poster's code leads to. */
  offers(): { opening: Opening; services: readonly ServiceCard[] };
  codes: JoinCodes;
  /** Something happened. */
  changed(): void;
  close(): void;
}

export function createPhoneDesk(deps: PhoneDeskDeps): PhoneDesk {
  const { store, clock, waits } = deps;
  const db = store.read;
  const board = (): Board => {
    const now = clock.now();
    return loadBoard(db, loadHall(db, now, deps.localTime(now)), [], waits);
  };
  /** Draws each phone's view from one look at the office; nothing once tickets have no pages any more. */
  const viewsNow = () => {
    const at = board();
    const { own } = waits.now(db, at.now, at.local);
    return (ticketId: TicketId): PhoneView | null => {
      const ticket = at.office.phones.ticketPage ? findTicket(db, ticketId) : null;
      if (!ticket) return null;
      const rating = ticket.status === 'done' ? findRating(db, ticketId) : null;
      const rings = ticket.status === 'called' ? callsOf(db, ticketId) : 0;
      const procedureId = ticket.status === 'done' ? procedureOf(db, ticketId) : null;
      return phoneView(at, { ticket, rating, procedureId, rings }, own());
    };
  };
  const live: Live<TicketId, PhoneView> = createLive(
    (ticketIds) => ticketIds.map(viewsNow()),
    clock,
    () => lastEvent(db).seq,
    REST_MS,
  );

  return {
    office: () => officeOf(db),
    now: clock.now,
    find: (token) => {
      const { ticketPage } = officeOf(db).phones;
      const ticket = findByToken(db, token);
      // The row is found by its number, which is no secret; the 122 random bits are compared in the same time for any text.
      const isOwn = timingSafeEqual(digest(token), digest(ticket?.token ?? ''));
      return isOwn && ticket && ticketPage ? ticket.id : null;
    },
    view: (ticketId) => viewsNow()(ticketId),
    watch: (ticketId, signal) => live.subscribe(() => ticketId, signal),
    send: async (ticketId, envelope) => {
      const { command } = envelope;
      // A phone speaks of its own ticket alone, whatever else it names.
      if ('ticketId' in command && command.ticketId !== ticketId) return { ok: false, refusal: { code: 'forbidden' } };
      const order = await deps.orderOf({ kind: 'phone', ticketId }, null, envelope);
      return order.ok ? deps.submit(order.value) : order.error;
    },
    offers: () => {
      const at = board();
      return { opening: at.opening, services: at.services.map((service) => serviceCard(at, service)) };
    },
    codes: createJoinCodes(clock),
    changed: live.changed,
    close: live.close,
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
