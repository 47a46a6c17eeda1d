import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCounter } from '../../main/hub/store/counters.ts';
import { allServices } from '../../main/hub/store/services.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CounterId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { serviceFacts, sortedWork } from '../../shared/domain/office.ts';
import { minutes } from '../../shared/domain/time.ts';
import { openRealOffice, type RealOffice } from './real-office.ts';

/** Monday 2 March 2026, 08:00 in Vietnam. */
const START = Date.UTC(2026, 2, 2, 1);
const ids = ['a', 'b', 'c', 'd'];
const letters = ['A', 'B', 'C', 'D', 'E'] as const;
const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

type Step =
  | { kind: 'issue' | 'retire' | 'next-day'; id: string }
  | { kind: 'put'; id: string; letter: (typeof letters)[number]; name: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('issue' as const), id: some(ids) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      id: some(ids),
      letter: some(letters),
      name: some(['x', 'y']),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: some(['retire', 'retire', 'retire', 'next-day'] as const), id: some(ids) }),
  },
);

function play(office: RealOffice, step: Step): void {
  const serviceId = step.id as ServiceId;
  switch (step.kind) {
    case 'issue':
      office.decide({
        type: 'issue-ticket',
        serviceId,
        priority: null,
        large: false,
        acceptLater: true,
        visitOf: null,
      });
      return;
    case 'put': {
      const now = allServices(office.db).find(({ id }) => id === serviceId);
      const facts = {
        ...serviceFacts(now ?? { ...plain, series: step.letter }),
        icon: 'home' as const,
        name: step.name,
        series: step.letter,
      };
      const basedOn = now ? revisionOf(serviceFacts(now)) : null;
      office.decide({ type: 'put-service', serviceId, facts, basedOn });
      callEverything(office);
      return;
    }
    case 'retire':
      // Nobody may wait there.
      for (const { id } of office.db.all<{ id: TicketId }>("SELECT id FROM tickets WHERE status = 'waiting'"))
        office.decide({ type: 'cancel-ticket', ticketId: id, reason: 'x' });
      office.decide({ type: 'retire-service', serviceId });
      return;
    case 'next-day':
      office.clock.advance(minutes(24 * 60));
      office.watchDay();
  }
}

/** A service of no counter gives no numbers. */
function callEverything({ db, decide }: RealOffice): void {
  const counterId = '1' as CounterId;
  const counter = findCounter(db, counterId);
  if (!counter) return;
  const services = allServices(db).map(({ id }) => id);
  const basedOn = revisionOf(sortedWork(counter));
  decide({ type: 'assign-counter', counterId, services, backups: [], basedOn });
}

const plain = {
  name: '',
  nameEn: '',
  detail: '',
  minutes: 8,
  icon: 'home',
  tone: 'neutral',
  letters: [],
} as const;

test('given any changes of names and letters, any retirements and days, then no two numbers of a day are the same, and a letter is one service’s for the whole day', () => {
  let given = 0;
  let changed = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 50 }), (steps) => {
      const cards = ids.map((id, n) => ({ id, letter: letters[n] ?? 'A', digit: String(n + 1) }));
      const office = openRealOffice(cards, ['1'], START);
      try {
        for (const one of steps) play(office, one);
        const rows = office.db.all<{ day: string; label: string; series: string; service: string }>(
          'SELECT day, label, series, service_id AS service FROM tickets',
        );
        given += rows.length;
        const [holders, labels] = [new Map<string, string>(), new Set<string>()];
        for (const { day, label, series, service } of rows) {
          expect(labels.has(`${day} ${label}`), label).toBe(false);
          labels.add(`${day} ${label}`);
          const key = `${day} ${series}`;
          expect(holders.get(key) ?? service, key).toBe(service);
          holders.set(key, service);
          if (ids[letters.indexOf(series as 'A')] !== service) changed += 1;
        }
        const inUse = allServices(office.db).map(({ series }) => series);
        expect(new Set(inUse).size).toBe(inUse.length);
      } finally {
        office.close();
      }
    }),
    { numRuns: 40, seed: 7 },
  );
  // Else nothing was looked at: numbers were given, also under letters that were another service's first.
  expect(given).toBeGreaterThan(100);
  expect(changed).toBeGreaterThan(10);
}, 120_000);
