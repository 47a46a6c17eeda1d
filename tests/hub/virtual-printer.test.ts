import { expect, test } from 'vitest';
import { virtual80 } from '../../main/hub/printing/profiles.ts';
import { openOffice } from '../support/open-office.ts';
import { issue, must } from '../support/steps.ts';

const soon = { timeout: 20_000, interval: 25 };

test('given the virtual printer with its port open, when it is set up as a network printer of the same office, then it is found, prints, and keeps its paper and its faults', async () => {
  const office = await openOffice({ printer: { kind: 'virtual' } });
  const [admin, kiosk, window] = [await office.admin(), await office.station('kiosk'), await office.station('paper')];
  const watch = window.watch();
  await issue(kiosk);
  await expect.poll(() => watch.latest('paper').papers.map(({ label }) => label), soon).toEqual(['A001']);
  expect(await window.wire.virtualPrinter.mutate({ type: 'listen', port: 0 })).toBe(true);
  await expect.poll(() => watch.latest('paper').printer?.server.state, soon).toBe('listening');
  const server = watch.latest('paper').printer?.server;
  const port = server?.state === 'listening' ? server.port : 0;

  const connection = { kind: 'tcp', host: '127.0.0.1', port } as const;
  expect(await admin.wire.probePrinter.mutate({ connection })).toMatchObject({
    reached: true,
    known: true,
    profile: { answers: { realTime: 'yes', automatic: true, paper: 'yes', processId: true } },
  });
  const setup = {
    name: 'Máy in mạng',
    place: 'ki-ốt',
    connection,
    profile: virtual80,
    station: null,
    standby: false,
    rollMetres: 80,
  };
  expect(await admin.wire.printTestPage.mutate({ setup })).toMatchObject({ status: 'printed' });
  await must(admin.send({ type: 'set-up-printer', printerId: null, basedOn: null, setup }));
  await issue(kiosk);
  await expect.poll(() => watch.latest('paper').papers.map(({ label }) => label), soon).toEqual(['A001', 'tcp', 'tcp']);
  await expect
    .poll(() => office.rows('SELECT status, printer_id IS NOT NULL AS known FROM print_jobs ORDER BY id'), soon)
    .toEqual([
      { status: 'printed', known: 1 },
      { status: 'printed', known: 1 },
    ]);

  // The paper ends inside a ticket: nobody knows; after the refill the rest comes out, and the late word settles it.
  await window.wire.virtualPrinter.mutate({ type: 'set-roll', roll: 'ends-soon' });
  await issue(kiosk);
  const fate = () => office.rows<{ status: string }>('SELECT status FROM print_jobs ORDER BY id').at(-1)?.status;
  await expect.poll(fate, soon).toBe('unknown');
  await window.wire.virtualPrinter.mutate({ type: 'set-roll', roll: 'new' });
  await expect.poll(fate, soon).toBe('printed');
  expect(office.rows('SELECT count(*) AS n FROM print_jobs')).toEqual([{ n: 3 }]);
});
