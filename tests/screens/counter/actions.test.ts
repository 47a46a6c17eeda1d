import { expect, test } from 'vitest';
import { type CounterAction, isPossible } from '../../../renderer/screens/counter/actions.ts';
import type { CounterView, CurrentTicket } from '../../../shared/contract/views.ts';
import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { defaultLetterTexts } from '../../../shared/domain/letter.ts';
import { instant } from '../../../shared/domain/time.ts';

const now = instant(5_000);
const all: readonly CounterAction[] = [
  'call',
  'recall',
  'start',
  'finish',
  'absent',
  'transfer',
  'cancel',
  'undo',
  'open',
  'pause',
  'close',
  'sign-out',
];

const ticket = (status: CurrentTicket['status']): CurrentTicket => ({
  ticketId: 1 as TicketId,
  label: 'A001',
  serviceId: 'A' as ServiceId,
  serviceName: 'Chứng thực',
  priority: null,
  absences: 0,
  status,
  issuedAt: instant(0),
  calledAt: instant(1_000),
  startedAt: status === 'serving' ? instant(2_000) : null,
  recalls: 0,
  normMinutes: 8,
});

const view = (more: Partial<CounterView>): CounterView => ({
  kind: 'counter',
  office: { authority: '', name: '' },
  counterId: 'c1' as CounterId,
  place: { word: 'quay', number: 1, name: '' },
  status: 'open',
  officer: null,
  officers: [],
  current: null,
  undo: null,
  letters: null,
  letterTexts: defaultLetterTexts,
  waiting: [],
  transferTo: [],
  servedToday: 0,
  paper: { printers: [], paperless: [], waiting: [] },
  timeZone: 'Asia/Ho_Chi_Minh',
  ...more,
});

test.each<[string, Partial<CounterView>, CounterAction[]]>([
  ['a closed counter', { status: 'closed' }, ['open', 'sign-out']],
  ['a paused counter', { status: 'paused' }, ['open', 'close', 'sign-out']],
  ['an open counter with nobody at it', {}, ['call', 'pause', 'close', 'sign-out']],
  ['somebody called', { current: ticket('called') }, ['recall', 'start', 'absent', 'transfer', 'cancel', 'pause']],
  ['somebody in service', { current: ticket('serving') }, ['finish', 'transfer', 'cancel', 'pause']],
  [
    'just after Finish',
    { undo: { ticketId: 1 as TicketId, label: 'A001', until: instant(5_001) } },
    ['call', 'undo', 'pause', 'close', 'sign-out'],
  ],
  [
    'too long after Finish',
    { undo: { ticketId: 1 as TicketId, label: 'A001', until: now } },
    ['call', 'pause', 'close', 'sign-out'],
  ],
])('what can be done at %s', (_, more, possible) => {
  const found = all.filter((action) => isPossible(action, view(more), now));
  expect(found.toSorted()).toEqual(possible.toSorted());
});
