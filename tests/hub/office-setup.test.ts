import { expect, test } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { OfficeSettings } from '../../shared/contract/queue-views.ts';
import { officeFacts, serviceFacts } from '../../shared/domain/office.ts';
import { shippedProcedures } from '../../shared/procedures/shipped.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { call, issue, must, refusalOf, serve } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

/** An office at work with the head's page open. */
async function atWork() {
  const office = await openOffice();
  const [kiosk, counter, admin] = [await office.station('kiosk'), await office.counter('1'), await office.admin()];
  const seen = admin.watch();
  await expect.poll(() => seen.views.length).toBeGreaterThan(0);
  const view = () => seen.latest('admin');
  const factsOf = (id: string): OfficeSettings['services'][number]['facts'] => {
    const service = view().settings.services.find((one) => one.id === id);
    if (!service) throw new Error(`No service ${id}`);
    return serviceFacts(service.facts);
  };
  return { office, kiosk, counter, admin, view, factsOf };
}

/** Somebody takes a number and is called: nothing that the head did has stopped the queue. */
async function queueRuns(kiosk: Station, counter: Station, label: string): Promise<void> {
  expect((await issue(kiosk)).label).toBe(label);
  expect((await serve(counter)).label).toBe(label);
}

function journalHolds(office: TestOffice): void {
  const { code, said } = verifyJournalOf(office.folder);
  expect(code, said).toBe(0);
}

test('given a queue that runs, when the head changes who the office is, then every screen says so, officers may not, and the queue goes on', async () => {
  const { office, kiosk, counter, admin, view } = await atWork();
  await queueRuns(kiosk, counter, 'A001');
  const wish = (basedOn: string): CommandInput => ({
    type: 'set-office',
    authority: 'UBND xã Chi Lăng Bắc',
    name: 'Bộ phận Một cửa',
    address: 'Thôn Phú Khê',
    phone: '0220 000 000',
    basedOn,
  });
  const { office: basedOn } = view().revisions;
  for (const other of [kiosk, counter]) expect(refusalOf(await other.send(wish(basedOn)))).toBe('forbidden');
  await must(admin.send(wish(basedOn)));
  await expect.poll(() => view().office).toEqual({ authority: 'UBND xã Chi Lăng Bắc', name: 'Bộ phận Một cửa' });
  await expect.poll(() => officeFacts(view().settings.facts).address).toBe('Thôn Phú Khê');
  expect(refusalOf(await admin.send({ ...wish(basedOn), name: 'Khác' } as CommandInput))).toBe('changed-meanwhile');
  await queueRuns(kiosk, counter, 'A002');
  journalHolds(office);
});

test('given numbers of today, when the head renames, orders, adds and retires services, then each is live at once, letters stay one service’s for the day, and the queue goes on', async () => {
  const { office, kiosk, counter, admin, view, factsOf } = await atWork();
  await queueRuns(kiosk, counter, 'A001');
  const put = (serviceId: string | null, facts: object, basedOn: string | null): CommandInput => ({
    type: 'put-service',
    serviceId,
    facts: { ...factsOf('chung-thuc'), ...facts },
    basedOn,
  });
  const seenBy = (id: string) => view().revisions.serviceFacts[id as never] ?? '';

  const wishes: CommandInput[] = [
    put('chung-thuc', { name: 'x' }, seenBy('chung-thuc')),
    { type: 'order-services', order: [], basedOn: 'x' },
    { type: 'retire-service', serviceId: 'chung-thuc' },
  ];
  for (const other of [kiosk, counter])
    for (const wish of wishes) expect(refusalOf(await other.send(wish)), wish.type).toBe('forbidden');

  await must(admin.send(put('chung-thuc', { name: 'Sao y' }, seenBy('chung-thuc'))));
  expect((await issue(kiosk)).serviceName).toBe('Sao y');
  expect((await serve(counter)).label).toBe('A002');
  await expect.poll(() => factsOf('chung-thuc').name).toBe('Sao y');
  const moved = await admin.send(put('chung-thuc', { series: 'Z' }, seenBy('chung-thuc')));
  expect(refusalOf(moved)).toBe('series-stays-today');
  expect(refusalOf(await admin.send(put(null, { series: 'A', name: 'Mới' }, null)))).toBe('series-taken');

  await must(admin.send(put(null, { series: 'Z', name: 'Chi trả', letters: [] }, null)));
  await expect.poll(() => view().services.at(-1)?.name).toBe('Chi trả');
  const added = view().services.at(-1)?.id ?? '';
  // A service of no counter gives no numbers; counter 8 gets it.
  expect(refusalOf(await kiosk.send({ type: 'issue-ticket', serviceId: added, priority: null }))).toBe('service-off');
  const desk = view().settings.counters.find(({ id }) => id === '8');
  if (!desk) throw new Error('No counter 8');
  const basedOn = view().revisions.counters[desk.id] ?? '';
  const services = [...desk.services, added];
  await must(admin.send({ type: 'assign-counter', counterId: '8', services, backups: [...desk.backups], basedOn }));
  expect((await issue(kiosk, added)).label).toBe('Z001');
  expect(refusalOf(await admin.send({ type: 'retire-service', serviceId: added }))).toBe('service-in-use');
  await queueRuns(kiosk, counter, 'A003');

  await expect.poll(() => view().services.find(({ id }) => id === added)?.waiting).toBe(1);
  const order = view().services.map(({ id }) => id as string);
  const backwards = { type: 'order-services', order: order.reverse(), basedOn: view().revisions.serviceOrder } as const;
  await must(admin.send(backwards));
  await expect.poll(() => view().services[0]?.id).toBe(added);
  await queueRuns(kiosk, counter, 'A004');

  // Cancelled, then retired: nobody puts the number back into a line that nobody calls.
  const [held] = office.rows<{ id: number }>("SELECT id FROM tickets WHERE label = 'Z001'");
  const ticketId = held?.id ?? 0;
  await must(admin.send({ type: 'cancel-ticket', ticketId, reason: 'Nhầm' }));
  await must(admin.send({ type: 'retire-service', serviceId: added }));
  await expect.poll(() => view().services.some(({ id }) => id === added)).toBe(false);
  expect(refusalOf(await admin.send({ type: 'restore-ticket', ticketId }))).toBe('unknown-service');
  expect(refusalOf(await kiosk.send({ type: 'issue-ticket', serviceId: added, priority: null }))).toBe(
    'unknown-service',
  );
  // Its letter is nobody else's today.
  expect(refusalOf(await admin.send(put(null, { series: 'Z', name: 'Khác' }, null)))).toBe('series-used-today');
  await queueRuns(kiosk, counter, 'A005');
  journalHolds(office);
});

test('given people at counters and away for papers, when the head retires a service, then it is refused until they are through, and counters call it no more', async () => {
  const { office, kiosk, counter, admin, view } = await atWork();
  const retire = async () => refusalOf(await admin.send({ type: 'retire-service', serviceId: 'chung-thuc' }));
  await issue(kiosk);
  const { ticketId } = await call(counter);
  expect(await retire()).toBe('service-in-use');
  await must(counter.send({ type: 'start-serving', ticketId }));
  expect(await retire()).toBe('service-in-use');
  await must(counter.send({ type: 'park-ticket', ticketId }));
  expect(await retire()).toBe('service-in-use');
  await must(counter.send({ type: 'return-ticket', ticketId }));
  await serve(counter);
  expect(await retire()).toBeNull();
  // A Finish of a moment ago is not taken back into a service that is gone.
  expect(refusalOf(await counter.send({ type: 'undo-finish', ticketId }))).toBe('unknown-service');
  await expect
    .poll(() => view().settings.counters.some(({ services }) => services.some((id) => id === 'chung-thuc')))
    .toBe(false);
  await expect.poll(() => view().settings.formerServices.map(({ id }) => id as string)).toEqual(['chung-thuc']);
  journalHolds(office);
});

test('given a kiosk at work, when the head writes the office’s own procedures, then the kiosk has them, officers may not, and a list that is no good is refused whole', async () => {
  const { office, kiosk, counter, admin, view } = await atWork();
  await queueRuns(kiosk, counter, 'A001');
  const [first] = shippedProcedures;
  if (!first) throw new Error('No procedures');
  const own = { ...first, id: 'cay-canh', vi: { name: 'Cây cảnh', papers: ['Ảnh'], notes: [] } };
  const wish = (procedures: unknown, basedOn = view().revisions.procedures): CommandInput => ({
    type: 'set-procedures',
    procedures,
    basedOn,
  });
  for (const other of [kiosk, counter]) expect(refusalOf(await other.send(wish([own])))).toBe('forbidden');
  for (const bad of [
    [own, own],
    [{ ...own, vi: { ...own.vi, papers: [] } }],
    [{ ...own, vi: { ...own.vi, papers: ['1', '2', '3', '4', '5'] } }],
    Array.from({ length: 10 }, (_, n) => ({ ...own, id: `p-${n}` })),
  ])
    await expect(admin.send(wish(bad))).rejects.toThrow();
  expect(refusalOf(await admin.send(wish([{ ...own, service: 'no-such' }])))).toBe('unknown-service');
  await must(admin.send(wish([...shippedProcedures.slice(1), own])));
  const seen = kiosk.watch();
  await expect.poll(() => seen.latest('kiosk').procedures?.at(-1)?.vi.name).toBe('Cây cảnh');
  await queueRuns(kiosk, counter, 'A002');
  await expect.poll(() => view().settings.procedures?.length).toBe(shippedProcedures.length);
  await must(admin.send(wish(null)));
  await expect.poll(() => seen.latest('kiosk').procedures).toBeNull();
  journalHolds(office);
});
