import { expect, test } from 'vitest';
import { noDossiers } from '../../shared/domain/dossiers.ts';
import { openOffice } from '../support/open-office.ts';
import { must } from '../support/steps.ts';

const entry = (field: string) =>
  ({ from: '2026-03-01', to: '2026-03-31', field, procedure: null, counts: { ...noDossiers, online: 1 } }) as never;

test('how a file was understood is kept with its import, for every PC of the administrator and after a restart', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  expect(await admin.wire.dossierColumns.query()).toBe(null);
  const columns = { field: 'Lĩnh vực', online: 'Trong kỳ – Trực tuyến' };
  const entries = [entry('Hộ tịch'), entry('Đất đai')];
  await must(admin.send({ type: 'enter-dossiers', origin: 'imported', entries, columns }));
  await must(admin.send({ type: 'enter-dossiers', origin: 'typed', entries: [entry('Thuế')] }));
  await office.hub.restart();
  const again = await office.admin();
  expect(await again.wire.dossierColumns.query()).toEqual(columns);
  expect(office.rows('SELECT 1 FROM dossier_counts WHERE columns IS NOT NULL')).toHaveLength(1);
  const board = await office.station('display');
  expect(await board.wire.dossierColumns.query()).toBe(null);
});
