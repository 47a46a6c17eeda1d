import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { ImportPreview } from '../../shared/contract/settings-file.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { must, refusalOf } from '../support/steps.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

type Settings = Extract<CommandInput, { type: 'import-settings' }>['settings'];
type Fine = Extract<ImportPreview, { ok: true }>;

const fileOf = async (admin: Station) => (await admin.wire.settingsFile.query())?.text ?? '';
const look = (admin: Station, file: string) => admin.wire.settingsPreview.mutate({ file, language: 'vi' });
const settingsIn = (file: string): Required<Settings> => JSON.parse(file).settings;
/** The file as it would be if the office had saved it so. */
function edited(file: string, edit: (settings: Required<Settings>) => void, version = 1): string {
  const { checksum: _, ...said } = JSON.parse(file);
  edit(said.settings);
  const whole = { ...said, version };
  return JSON.stringify({ ...whole, checksum: revisionOf(whole) });
}
const apply = async (admin: Station, file: string, settings: Settings = settingsIn(file)) =>
  admin.send({ type: 'import-settings', settings, basedOn: ((await look(admin, file)) as Fine).basedOn });
const lastSeq = (office: TestOffice) => office.rows<{ seq: number }>('SELECT max(seq) AS seq FROM events')[0]?.seq ?? 0;

test('given an office, when its own file is read back, then nothing would change, and nothing secret is in it', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await office.station('display');
  const file = await fileOf(admin);
  expect(file).not.toMatch(/scrypt|token|stationId/);
  const preview = (await look(admin, file)) as Fine;
  expect(preview.areas.map(({ area }) => area)).toHaveLength(18);
  expect(preview.areas.flatMap(({ changes }) => changes)).toEqual([]);
  const seq = lastSeq(office);
  await must(apply(admin, file));
  expect(lastSeq(office)).toBe(seq);
});

test('given a file of another office, when ticked areas are taken, then they are one command, told before, undone after', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const before = await fileOf(admin);
  const file = edited(before, (settings) => {
    const [first, second] = settings.services as { terms: { digit: string | null } }[];
    if (!first || !second) throw new Error('an office without services');
    // They change their digits with each other.
    [first.terms.digit, second.terms.digit] = [second.terms.digit, first.terms.digit];
    (settings.rules as { elderAge: number }).elderAge = 70;
    (settings.voice as { times: number }).times = 1;
    settings.officers?.push({ id: 'o-moi', name: 'Lê Thị Mới', post: 'Công chức', active: true });
    settings.counters?.push({ id: '99', number: 99, place: 'quay', name: 'Mới', services: [], backups: [] });
    (settings.office as { name: string }).name = 'Trung tâm phường Mới';
    const own = { ...first, id: 's-rieng', series: 'Z', name: 'Việc riêng', terms: { ...first.terms, digit: null } };
    settings.services?.push(own as never);
    (settings.keeping as { daily: number }).daily = 30;
    settings.logo = { width: 8, height: 8, bits: Buffer.alloc(8, 1).toString('base64') };
  });
  const preview = (await look(admin, file)) as Fine;
  const changed = preview.areas.filter(({ changes }) => changes.length > 0).map(({ area }) => area);
  expect(changed).toEqual(['office', 'services', 'counters', 'officers', 'rules', 'voice', 'logo', 'keeping']);
  expect(preview.areas.find(({ area }) => area === 'counters')?.notes).toEqual([{ note: 'counters', n: 1 }]);
  const { voice: _, ...taken } = settingsIn(file);
  await must(apply(admin, file, taken));
  const after = settingsIn(await fileOf(admin));
  expect(after).toEqual({
    ...settingsIn(file),
    voice: settingsIn(before).voice,
    // A new counter gets an id of its own here.
    counters: expect.any(Array),
  });
  const places = after.counters?.map(({ place, number, name }) => `${place} ${number} ${name}`);
  expect(places?.toSorted()).toEqual(
    settingsIn(file)
      .counters?.map(({ place, number, name }) => `${place} ${number} ${name}`)
      .toSorted(),
  );
  const commands = office.rows(
    "SELECT DISTINCT command_id FROM events WHERE type IN ('rules-changed', 'logo-changed', 'officer-added')",
  );
  expect(commands).toHaveLength(1);
  const history = await admin.wire.settingsHistory.query({
    area: 'rules',
    from: '2000-01-01',
    to: '2099-12-31',
    before: null,
    language: 'vi',
  });
  const undo = await admin.wire.settingsUndo.query({ seq: history?.rows[0]?.seq ?? 0, language: 'vi' });
  await must(admin.send(undo?.command as CommandInput));
  expect(settingsIn(await fileOf(admin)).rules).toEqual(settingsIn(before).rules);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given one area that can’t be, then it is named and nothing of the file is done; so it is after another change', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const file = edited(await fileOf(admin), (settings) => {
    (settings.rules as { elderAge: number }).elderAge = 70;
    const [board] = settings.boards as { services: string[] | null }[];
    if (board) board.services = ['no-such-service'];
  });
  const seq = lastSeq(office);
  const outcome = await apply(admin, file);
  expect(outcome).toMatchObject({
    ok: false,
    refusal: { code: 'import-refused', area: 'boards', because: { code: 'unknown-service' } },
  });
  expect(lastSeq(office)).toBe(seq);
  const { basedOn } = (await look(admin, file)) as Fine;
  await must(admin.send({ type: 'switch-service', serviceId: 'chung-thuc', active: false }));
  const { rules } = settingsIn(file);
  expect(refusalOf(await admin.send({ type: 'import-settings', settings: { rules }, basedOn }))).toBe(
    'changed-meanwhile',
  );
  // The hub has forgotten nothing of what it had read before.
  expect(settingsIn(await fileOf(admin)).rules).not.toEqual(rules);
});

test('given a file of a newer version, a damaged, a foreign one, then each is told so', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const file = await fileOf(admin);
  const problem = async (text: string) => ({ ...(await look(admin, text)) }) as { problem?: string };
  expect(await problem(edited(file, () => {}, 2))).toMatchObject({ problem: 'newer' });
  expect(await problem(file.replace('"elderAge": 75', '"elderAge": 76'))).toMatchObject({ problem: 'damaged' });
  expect(await problem(file.slice(0, file.length / 2))).toMatchObject({ problem: 'damaged' });
  expect(await problem('{"product": "other"}')).toMatchObject({ problem: 'not-settings' });
  expect(await problem('Mã;Tên\n')).toMatchObject({ problem: 'not-settings' });
  const outOfBounds = edited(file, (settings) => {
    (settings.rules as { elderAge: number }).elderAge = 7;
  });
  expect(await problem(outOfBounds)).toMatchObject({ problem: 'damaged' });
  // A byte order mark, as editors leave it, does no harm.
  expect(await problem(`\uFEFF${file}`)).toMatchObject({ ok: true });
});

test('given an officer or a kiosk, then there is no file for them', async () => {
  const office = await openOffice();
  const file = await fileOf(await office.admin());
  for (const screen of [await office.counter('1'), await office.station('kiosk')]) {
    expect(await screen.wire.settingsFile.query()).toBeNull();
    expect(await look(screen, file)).toBeNull();
    expect(refusalOf(await screen.send({ type: 'import-settings', settings: {}, basedOn: 'x' }))).toBe('forbidden');
  }
});
