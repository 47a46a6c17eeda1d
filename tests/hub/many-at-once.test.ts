import { expect, test } from 'vitest';
import { openOffice } from '../support/open-office.ts';
import { issue } from '../support/steps.ts';

const CLIENTS = 10;
const EACH = 20;
const SERVICES = ['chung-thuc', 'ho-tich', 'dat-dai'];
const numbersUpTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

test('given ten kiosks, when all of them issue at once, then no number is given twice and none is left out', async () => {
  const office = await openOffice();
  const kiosks = await Promise.all(numbersUpTo(CLIENTS).map(() => office.station('kiosk')));
  const given = await Promise.all(
    kiosks.flatMap((kiosk, k) => numbersUpTo(EACH).map((n) => issue(kiosk, SERVICES[(k + n) % SERVICES.length]))),
  );
  expect(new Set(given.map((ticket) => ticket.label)).size).toBe(CLIENTS * EACH);
  expect(new Set(given.map((ticket) => ticket.token)).size).toBe(CLIENTS * EACH);
  for (const serviceId of SERVICES) {
    const rows = office.rows<{ number: number }>(
      'SELECT number FROM tickets WHERE service_id = ? ORDER BY id',
      serviceId,
    );
    // In the order of their ids too: who was first has the smaller number.
    expect(rows.map((row) => row.number)).toEqual(numbersUpTo(rows.length));
  }
  expect(office.rows('SELECT count(*) AS n FROM tickets')).toEqual([{ n: CLIENTS * EACH }]);
});

test('given a full waiting room, when its three counters press over and over, then nobody is called to two counters', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  for (const _ of numbersUpTo(60)) await issue(kiosk, 'khac');
  const counters = await Promise.all(['1', '2', '3'].map((id) => office.counter(id)));
  const called: number[] = [];
  for (const _ of numbersUpTo(20)) {
    const answers = await Promise.all(counters.map((counter) => counter.send({ type: 'call-next' })));
    for (const [index, answer] of answers.entries()) {
      if (!answer.ok || answer.done.kind !== 'called') throw new Error('Everybody should have somebody to call');
      const { ticketId } = answer.done;
      called.push(ticketId);
      await counters[index]?.send({ type: 'start-serving', ticketId });
      await counters[index]?.send({ type: 'finish-ticket', ticketId, dossiers: null });
    }
  }
  expect(called).toHaveLength(60);
  expect(new Set(called).size).toBe(60);
});
