import { PNG } from 'pngjs';
import { expect, onTestFinished, test } from 'vitest';
import { generic58, generic80 } from '../../main/hub/printing/profiles.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { PrinterId } from '../../shared/domain/ids.ts';
import { defaultTicketDesign } from '../../shared/domain/ticket-design.ts';
import { startFakePrinter } from '../support/fake-printer.ts';
import { openOffice } from '../support/open-office.ts';
import { issue, must, refusalOf } from '../support/steps.ts';

const soon = { timeout: 20_000, interval: 25 };
const design = defaultTicketDesign;
const look = {
  design,
  logo: null,
  widthDots: 576,
  serviceId: null,
  priority: false,
  large: false,
  reprint: false,
} as const;

async function officeWithPrinter() {
  const printer = await startFakePrinter();
  const office = await openOffice({ printer: { kind: 'tcp', host: '127.0.0.1', port: printer.port } });
  onTestFinished(() => printer.close());
  const connection = { kind: 'tcp', host: '127.0.0.1', port: printer.port } as const;
  const setup = {
    name: 'Máy in thử',
    place: 'bàn',
    connection,
    profile: generic80,
    station: null,
    standby: false,
    rollMetres: 80,
  };
  return { office, printer, connection, setup };
}

test('given a printer at work, when the administrator asks it and prints a test page, then both succeed and the queue goes on', async () => {
  const { office, printer, connection, setup } = await officeWithPrinter();
  const [admin, kiosk] = [await office.admin(), await office.station('kiosk')];
  await issue(kiosk);
  await expect.poll(() => printer.jobs.length, soon).toBe(1);
  const [report, page] = await Promise.all([
    admin.wire.probePrinter.mutate({ connection }),
    admin.wire.printTestPage.mutate({ setup }),
  ]);
  expect(report).toMatchObject({
    reached: true,
    state: 'ready',
    profile: { answers: { realTime: 'yes', processId: false } },
  });
  expect(page).toMatchObject({ status: 'sent', state: 'ready' });
  await issue(kiosk);
  await expect.poll(() => printer.jobs.length, soon).toBe(3);
  await expect
    .poll(() => office.rows('SELECT status FROM print_jobs ORDER BY id'), soon)
    .toEqual([{ status: 'sent' }, { status: 'sent' }]);
});

test('given nobody at an address, then it is said in a value', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const connection = { kind: 'tcp', host: '127.0.0.1', port: 1 } as const;
  expect(await admin.wire.probePrinter.mutate({ connection })).toMatchObject({ reached: false });
  expect(await admin.wire.probePrinter.mutate({ connection: { kind: 'device', path: '/dev/usb/lp99' } })).toMatchObject(
    {
      reached: false,
    },
  );
});

test('given a design, then its preview is the very ticket, and what is saved is what the next one looks like', async () => {
  const { office, printer } = await officeWithPrinter();
  const [admin, kiosk] = [await office.admin(), await office.station('kiosk')];
  const preview = async (changes: object) => {
    const shown = await admin.wire.previewTicket.query({ ...look, ...changes });
    const png = PNG.sync.read(Buffer.from(shown?.png ?? '', 'base64'));
    expect([png.width, png.height]).toEqual([shown?.widthDots, shown?.heightDots]);
    expect(shown?.bytes).toBeLessThanOrEqual(70_000);
    return png;
  };
  const plain = await preview({});
  expect(plain.width).toBe(576);
  expect((await preview({ widthDots: 384 })).width).toBe(generic58.widthDots);
  const bare = { ...design, show: { ...design.show, address: false, qr: false, waitTime: false } };
  expect((await preview({ design: bare })).height).toBeLessThan(plain.height);
  await issue(kiosk);
  await expect.poll(() => printer.jobs.length, soon).toBe(1);
  const full = printer.largest();
  await must(admin.send({ type: 'set-ticket-design', design: bare, basedOn: revisionOf(design) }));
  await must(
    admin.send({ type: 'set-logo', logo: { width: 8, height: 8, bits: Buffer.alloc(8, 0x7e).toString('base64') } }),
  );
  expect(await admin.wire.ticketLogo.query()).toMatchObject({ width: 8 });
  expect((await preview({ design: bare, logo: 'stored' })).height).toBeGreaterThan(
    (await preview({ design: bare })).height,
  );
  await issue(kiosk);
  await expect.poll(() => printer.jobs.length, soon).toBe(2);
  expect(printer.largest()).toBe(full);
});

test('given a design with more than a ticket holds, then its preview says what is left out, of this very sample', async () => {
  const { office } = await officeWithPrinter();
  const admin = await office.admin();
  const long = 'Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo. '.repeat(3).slice(0, 180).trim();
  const full = { ...design, english: true, texts: { heading: null, notice: long, thanks: long } };
  const logo = { width: 384, height: 160, bits: Buffer.alloc(48 * 160, 0x66).toString('base64') };
  const shortfall = async (changes: object) =>
    (await admin.wire.previewTicket.query({ ...look, design: full, logo, ...changes }))?.shortfall;
  expect(await shortfall({ design })).toEqual({ leftOut: [], notLarge: false, textsCut: false });
  const [ordinary, large] = [await shortfall({}), await shortfall({ large: true })];
  expect(ordinary?.leftOut).toContain('logo');
  expect(large?.leftOut.length).toBeGreaterThan(ordinary?.leftOut.length ?? 0);
});

test('given two administrators who change the same, then the second is told, and nothing of the first is lost', async () => {
  const { office, setup } = await officeWithPrinter();
  const [one, other] = [await office.admin(), await office.admin()];
  const seen = one.watch();
  const view = () => seen.latest('admin');
  await must(one.send({ type: 'set-up-printer', printerId: null, basedOn: null, setup }));
  await expect.poll(() => view().printerSetups.length, soon).toBe(1);
  const { revisions, printerSetups } = view();
  const printerId = printerSetups[0]?.id ?? '';
  const basedOn = revisions.printers[printerId as PrinterId] ?? '';

  const wishes = (who: string) =>
    [
      { type: 'set-up-printer', printerId, basedOn, setup: { ...setup, name: `Máy in ${who}` } },
      {
        type: 'set-ticket-design',
        basedOn: revisions.ticketDesign,
        design: { ...design, texts: { ...design.texts, notice: who } },
      },
      { type: 'set-letter-texts', basedOn: revisions.letterTexts, texts: { birth: who, marriage: null, death: null } },
    ] as const;
  for (const wish of wishes('thứ nhất')) await must(one.send(wish));
  for (const wish of wishes('thứ hai')) expect(refusalOf(await other.send(wish))).toBe('changed-meanwhile');
  // An answer that was lost on its way: the same wish once more.
  for (const wish of wishes('thứ nhất')) await must(one.send(wish));
  await expect.poll(() => view().printerSetups, soon).toMatchObject([{ name: 'Máy in thứ nhất' }]);
  expect(view()).toMatchObject({
    ticketDesign: { texts: { notice: 'thứ nhất' } },
    letterTexts: { birth: 'thứ nhất' },
  });
  expect(office.rows("SELECT type FROM events WHERE type LIKE '%design-changed' OR type LIKE 'letter%'")).toHaveLength(
    2,
  );
});

test('given a screen that is not the administrator, when it asks about printers, then it gets nothing', async () => {
  const { office, printer, connection, setup } = await officeWithPrinter();
  for (const kind of ['kiosk', 'guide'] as const) {
    const { wire } = await office.station(kind);
    expect(await wire.findPrinters.mutate({ scan: false })).toBeNull();
    expect(await wire.probePrinter.mutate({ connection })).toBeNull();
    expect(await wire.printTestPage.mutate({ setup })).toBeNull();
    expect(await wire.previewTicket.query(look)).toBeNull();
    expect(await wire.ticketLogo.query()).toBeNull();
    expect(await wire.virtualPrinter.mutate({ type: 'set-cover', open: true })).toBe(false);
  }
  expect(printer.jobs).toHaveLength(0);
});

test('given a connection that no screen may choose, then it is no message', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  for (const connection of [
    { kind: 'file', path: '/etc/passwd' },
    { kind: 'device', path: '/etc/passwd' },
    { kind: 'device', path: '/dev/../etc/passwd' },
    { kind: 'cups', queue: '-o x' },
    { kind: 'tcp', host: 'a b', port: 9100 },
  ])
    await expect(admin.wire.probePrinter.mutate({ connection: connection as never })).rejects.toThrow();
});
