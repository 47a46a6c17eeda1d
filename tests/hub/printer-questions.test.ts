import { PNG } from 'pngjs';
import { expect, onTestFinished, test } from 'vitest';
import { generic58, generic80 } from '../../main/hub/printing/profiles.ts';
import { defaultTicketDesign } from '../../shared/domain/ticket-design.ts';
import { startFakePrinter } from '../support/fake-printer.ts';
import { openOffice } from '../support/open-office.ts';
import { issue, must } from '../support/steps.ts';

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
  await must(admin.send({ type: 'set-ticket-design', design: bare }));
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
