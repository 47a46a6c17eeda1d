import { expect, test } from 'vitest';
import { type CounterAction, isPossible, questions, resultNotes } from '../../../renderer/screens/counter/actions.ts';
import type { CounterView } from '../../../shared/contract/views.ts';
import type { ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { type Instant, instant, minutes } from '../../../shared/domain/time.ts';
import { given, lineOf, ticketAt } from './given-view.ts';

const all: readonly CounterAction[] = [
  ...questions,
  ...resultNotes,
  'dossier-more',
  'dossier-less',
  'call',
  'recall',
  'start',
  'finish',
  'absent',
  'undo',
  'open',
  'close',
  'sign-out',
  'help',
];
/** What is never in the way. */
const always: CounterAction[] = ['why', 'keys', 'own', 'more'];
const aboutCurrent: CounterAction[] = ['transfer', 'cancel', 'park', 'note', 'pause'];
const forFinish: CounterAction[] = [...resultNotes, 'dossier-more', 'dossier-less'];

const early = instant(5_000);
const afterAbsence = instant(46_000);
const overNorm = instant(2_000 + minutes(8));

test.each<[string, Partial<CounterView>, Instant, CounterAction[]]>([
  ['a closed counter', { status: 'closed' }, early, ['open', 'sign-out', 'change-officer']],
  ['a paused counter', { status: 'paused' }, early, ['open', 'close', 'sign-out', 'change-officer']],
  ['an open counter with nobody at it', {}, early, ['call', 'pause', 'close', 'sign-out', 'change-officer']],
  [
    'an open counter with everything to do',
    {
      waiting: [lineOf(2, 'A002')],
      missed: [{ ...lineOf(3, 'A003'), cancelled: false }],
      parked: [{ ...lineOf(4, 'A004'), parkedAt: early }],
      walkIn: [{ serviceId: 'chung-thuc' as ServiceId, name: 'Chứng thực' }],
      help: [{ helpId: 1, stationName: 'Kiosk', at: early }],
    },
    early,
    ['call', 'chosen', 'walk-in', 'mend', 'restore', 'return', 'help', 'pause', 'close', 'sign-out', 'change-officer'],
  ],
  ['somebody just called', { current: ticketAt('called') }, early, ['recall', 'start', ...aboutCurrent]],
  [
    'somebody called long enough ago',
    { current: ticketAt('called') },
    afterAbsence,
    ['recall', 'start', 'absent', ...aboutCurrent],
  ],
  ['somebody in service', { current: ticketAt('serving') }, early, ['finish', ...forFinish, ...aboutCurrent]],
  [
    'somebody in service over the norm',
    { current: ticketAt('serving') },
    overNorm,
    ['finish', 'slow', ...forFinish, ...aboutCurrent],
  ],
  [
    'just after Finish',
    { undo: { ticketId: 1 as TicketId, label: 'A001', until: instant(5_001) } },
    early,
    ['call', 'undo', 'pause', 'close', 'sign-out', 'change-officer'],
  ],
  [
    'too long after Finish',
    { undo: { ticketId: 1 as TicketId, label: 'A001', until: early } },
    early,
    ['call', 'pause', 'close', 'sign-out', 'change-officer'],
  ],
])('what can be done at %s', (_, more, now, possible) => {
  const found = all.filter((action) => isPossible(action, given(more), now));
  expect(found.toSorted()).toEqual([...possible, ...always].toSorted());
});
