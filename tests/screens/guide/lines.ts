import type { CounterLine, TicketLine } from '../../../shared/contract/queue-views.ts';
import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { instant } from '../../../shared/domain/time.ts';

/** A number in a list; `A012` is ticket 12. */
export const line = (label: string, more: Partial<TicketLine> = {}): TicketLine => ({
  ticketId: Number(label.slice(1)) as TicketId,
  label,
  serviceId: 'A' as ServiceId,
  serviceName: 'Chứng thực',
  issuedAt: instant(0),
  priority: null,
  absences: 0,
  lastChance: false,
  turn: 'normal',
  restored: false,
  appointmentAt: null,
  sentTo: null,
  busyWith: null,
  notes: [],
  ...more,
});

export const counterWith = (label: string | null): CounterLine => ({
  counterId: 'c1' as CounterId,
  place: { word: 'quay', number: 1, name: '' },
  status: 'open',
  pauseReason: null,
  officer: null,
  label,
  serving: false,
  since: null,
  services: [],
  backups: [],
});
