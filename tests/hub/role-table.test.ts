import { expect, test } from 'vitest';
import { generic80 } from '../../main/hub/printing/profiles.ts';
import { type CommandInput, type CommandType, commandSchema } from '../../shared/contract/commands.ts';
import { type Role, rolesOf, stationKinds } from '../../shared/contract/roles.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import { noDossiers } from '../../shared/domain/dossiers.ts';
import { defaultKeeping } from '../../shared/domain/keeping.ts';
import { defaultLetterTexts } from '../../shared/domain/letter.ts';
import { defaultRules, noTerms } from '../../shared/domain/office.ts';
import { defaultPhone, defaultSatisfaction } from '../../shared/domain/satisfaction.ts';
import { defaultTicketDesign } from '../../shared/domain/ticket-design.ts';
import { defaultVoice } from '../../shared/domain/voice.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { refusalOf } from '../support/steps.ts';
import type { Station } from '../support/wire-client.ts';

/** Everybody whom a token of the wire can stand for: no token is a phone's. */
type WireRole = Exclude<Role, 'phone'>;
const roles: readonly WireRole[] = [...stationKinds, 'officer', 'admin'];

/** One well-formed command of each type; what it names need not exist. */
const examples: { [Type in CommandType]: Extract<CommandInput, { type: Type }> } = {
  'issue-ticket': { type: 'issue-ticket', serviceId: 'no-such', priority: null },
  'sign-in': { type: 'sign-in', officerId: 'no-such', pin: '0000' },
  'sign-out': { type: 'sign-out' },
  'open-counter': { type: 'open-counter' },
  'pause-counter': { type: 'pause-counter' },
  'close-counter': { type: 'close-counter' },
  'call-next': { type: 'call-next' },
  'call-ticket': { type: 'call-ticket', ticketId: 99, reason: 'x' },
  'serve-walk-in': { type: 'serve-walk-in', serviceId: 'no-such' },
  'park-ticket': { type: 'park-ticket', ticketId: 99 },
  'return-ticket': { type: 'return-ticket', ticketId: 99 },
  'restore-ticket': { type: 'restore-ticket', ticketId: 99 },
  'come-back': { type: 'come-back', token: '99-x' },
  'set-priority': { type: 'set-priority', ticketId: 99, priority: 'elder' },
  'change-service': { type: 'change-service', ticketId: 99, serviceId: 'ho-tich' },
  'note-ticket': { type: 'note-ticket', ticketId: 99, reason: 'x' },
  'explain-slow': { type: 'explain-slow', ticketId: 99, reason: 'x' },
  'book-appointments': {
    type: 'book-appointments',
    appointments: [{ day: '2026-03-03', time: 480, serviceId: 'no-such' }],
  },
  'cancel-appointment': { type: 'cancel-appointment', code: '000000' },
  'check-in': { type: 'check-in', code: '000000' },
  'ask-for-help': { type: 'ask-for-help' },
  'answer-help': { type: 'answer-help', helpId: 99 },
  'switch-service-today': { type: 'switch-service-today', serviceId: 'no-such', off: true, reason: 'x' },
  'set-office': { type: 'set-office', authority: 'UBND', name: 'Một cửa', address: '', phone: '', basedOn: 'x' },
  'put-service': {
    type: 'put-service',
    serviceId: 'no-such',
    facts: {
      series: 'Z',
      name: 'x',
      nameEn: '',
      detail: '',
      minutes: 5,
      icon: 'home',
      tone: 'neutral',
      letters: [],
    },
    basedOn: 'x',
  },
  'order-services': { type: 'order-services', order: ['no-such'], basedOn: 'x' },
  'retire-service': { type: 'retire-service', serviceId: 'no-such' },
  'set-procedures': { type: 'set-procedures', procedures: [], basedOn: 'x' },
  'set-rules': { type: 'set-rules', rules: defaultRules, basedOn: 'x' },
  'set-voice': { type: 'set-voice', voice: defaultVoice, basedOn: 'x' },
  'set-timetable': { type: 'set-timetable', week: [[], [], [], [], [], [], []], basedOn: 'x' },
  'set-calendar': { type: 'set-calendar', calendar: { holidays: [], makeUps: [] }, basedOn: 'x' },
  'set-boards': { type: 'set-boards', boards: [{ ...firstBoard, stations: [], playlist: [] }], basedOn: 'x' },
  'set-survey': { type: 'set-survey', survey: [], basedOn: 'x' },
  'set-satisfaction': { type: 'set-satisfaction', satisfaction: { ...defaultSatisfaction, slides: [] }, basedOn: 'x' },
  'set-setup-progress': { type: 'set-setup-progress', step: 'office', done: false, basedOn: 'x' },
  'begin-rehearsal': { type: 'begin-rehearsal', counterId: 'no-such' },
  'answer-rehearsal': { type: 'answer-rehearsal', rehearsalId: 'x', heard: true },
  'rate-rehearsal': { type: 'rate-rehearsal', rehearsalId: 'x' },
  'stop-rehearsal': { type: 'stop-rehearsal' },
  'set-service-terms': { type: 'set-service-terms', serviceId: 'no-such', minutes: 5, terms: noTerms, basedOn: 'x' },
  'assign-counter': { type: 'assign-counter', counterId: 'no-such', services: [], backups: [], basedOn: 'x' },
  'recall-ticket': { type: 'recall-ticket', ticketId: 99 },
  'start-serving': { type: 'start-serving', ticketId: 99 },
  'finish-ticket': { type: 'finish-ticket', ticketId: 99, dossiers: null },
  'undo-finish': { type: 'undo-finish', ticketId: 99 },
  'mark-absent': { type: 'mark-absent', ticketId: 99 },
  'transfer-ticket': { type: 'transfer-ticket', ticketId: 99, serviceId: 'ho-tich', reason: 'x' },
  'cancel-ticket': { type: 'cancel-ticket', ticketId: 99, reason: 'x' },
  'rate-service': { type: 'rate-service', ticketId: 99, level: 4 },
  'answer-survey': { type: 'answer-survey', ticketId: 99, questionId: 'x', options: ['x'], text: null },
  'leave-feedback': { type: 'leave-feedback', kind: 'suggestion', text: 'Xin thêm ghế' },
  'handle-feedback': { type: 'handle-feedback', feedbackId: 99, state: 'in-progress', answer: null, basedOn: 'x' },
  'enter-outside-ratings': {
    type: 'enter-outside-ratings',
    source: 'paper',
    fromDay: '2026-02-01',
    toDay: '2026-02-28',
    serviceId: null,
    counts: { 4: 1, 3: 0, 2: 0, 1: 0, 0: 0 },
    note: null,
  },
  'remove-outside-ratings': { type: 'remove-outside-ratings', id: 99, reason: 'x' },
  'explain-rating': { type: 'explain-rating', ticketId: 99, reasons: ['long-wait'], comment: null },
  'decline-rating': { type: 'decline-rating', ticketId: 99 },
  'rate-by-token': { type: 'rate-by-token', level: 4 },
  'explain-by-token': { type: 'explain-by-token', reasons: ['attitude'], comment: null },
  'join-queue': { type: 'join-queue', serviceId: 'no-such' },
  'set-phones': { type: 'set-phones', phones: defaultPhone, basedOn: 'x' },
  'set-keeping': { type: 'set-keeping', keeping: defaultKeeping, basedOn: 'x' },
  'erase-words': { type: 'erase-words' },
  'switch-service': { type: 'switch-service', serviceId: 'no-such', active: true },
  'add-officer': { type: 'add-officer', name: 'Bà Mẫu', post: '', pin: '0000' },
  'put-counter': { type: 'put-counter', counterId: null, basedOn: null, number: 99, place: 'ban', name: '' },
  'retire-counter': { type: 'retire-counter', counterId: 'no-such' },
  'put-officer': { type: 'put-officer', officerId: 'no-such', basedOn: 'x', name: 'Bà Mẫu', post: '', active: true },
  'change-own-pin': { type: 'change-own-pin', oldPin: '0000', newPin: '0001' },
  'set-officer-pin': { type: 'set-officer-pin', officerId: 'no-such', pin: '0000' },
  'set-officer-photo': { type: 'set-officer-photo', officerId: 'no-such', mediaId: null },
  'unpair-station': { type: 'unpair-station', stationId: 'no-such' },
  'close-day': { type: 'close-day' },
  'reopen-day': { type: 'reopen-day' },
  'enter-dossiers': {
    type: 'enter-dossiers',
    origin: 'typed',
    entries: [{ from: '2026-03-31', to: '2026-03-01', field: 'x', procedure: null, counts: noDossiers }],
  },
  'remove-dossiers': { type: 'remove-dossiers', id: 99, reason: 'x' },
  'reprint-tickets': { type: 'reprint-tickets', ticketIds: [99] },
  'reprint-number': { type: 'reprint-number', label: 'A099' },
  'change-roll': { type: 'change-roll', printerId: 'no-such' },
  'set-up-printer': {
    type: 'set-up-printer',
    printerId: 'no-such',
    basedOn: 'x',
    setup: {
      name: 'x',
      place: 'x',
      connection: { kind: 'tcp', host: '127.0.0.1', port: 9 },
      profile: generic80,
      station: null,
      standby: false,
      rollMetres: 80,
    },
  },
  'remove-printer': { type: 'remove-printer', printerId: 'no-such' },
  'set-ticket-design': { type: 'set-ticket-design', basedOn: 'x', design: defaultTicketDesign },
  'set-logo': { type: 'set-logo', logo: null },
  'set-letter-texts': { type: 'set-letter-texts', basedOn: 'x', texts: defaultLetterTexts },
  'sign-digest': { type: 'sign-digest' },
  'import-settings': { type: 'import-settings', settings: {}, basedOn: 'x' },
};
const types = Object.keys(rolesOf) as CommandType[];

async function stationOf(office: TestOffice, role: WireRole): Promise<Station> {
  if (role === 'admin') return office.admin();
  if (role === 'officer') return office.counter('1');
  return office.station(role, role === 'counter' || role === 'rating' ? '1' : undefined);
}

test('given the contract, then the role table and these examples name every command', () => {
  expect(commandSchema.options.map((option) => option.shape.type.value).sort()).toEqual([...types].sort());
  expect(Object.keys(examples).sort()).toEqual([...types].sort());
});

// An office for each: a counter's screen is an officer's as soon as somebody has signed in there.
test.each(roles)(
  'given a connection as %s, when it sends each command, then it may do exactly what the table says',
  async (role) => {
    const office = await openOffice();
    const station = await stationOf(office, role);
    // Those that end the officer's role come last.
    const order = [...types].sort((a, b) => Number(a === 'sign-out') - Number(b === 'sign-out'));
    const allowed: CommandType[] = [];
    for (const type of order) {
      const outcome = await station.send(examples[type]);
      if (refusalOf(outcome) !== 'forbidden') allowed.push(type);
    }
    expect(allowed.sort()).toEqual(types.filter((type) => rolesOf[type].includes(role)).sort());
  },
);

test('given no token, or one that nobody holds, when it sends each command, then all are forbidden', async () => {
  const office = await openOffice();
  for (const token of [null, 'x', 'A'.repeat(43)]) {
    const stranger = office.connect({ token });
    for (const type of types) expect(refusalOf(await stranger.send(examples[type])), type).toBe('forbidden');
  }
  expect(office.rows("SELECT DISTINCT actor FROM events WHERE actor NOT LIKE '%system%'")).toEqual([]);
});

test("given the administrator, when they send the hub's own commands, then no such message exists", async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const before = office.rows('SELECT max(seq) AS n FROM events');
  const own = [
    { type: 'roll-day' },
    { type: 'record-rehearsal', rehearsalId: 'x', step: 'print', result: 'printed' },
    { type: 'report-printer', printerId: 'printer', state: 'ready' },
    { type: 'begin-print', printJobId: 1, printerId: 'printer' },
    { type: 'settle-print', printJobId: 1, status: 'printed', evidence: 'x', paperMm: 1 },
    { type: 'postpone-print', printJobId: 1, evidence: 'x' },
    { type: 'pair-station', stationId: 's-1', kind: 'kiosk', counterId: null, name: 'x' },
    { type: 'configure-office', office: {}, services: [], counters: [], officers: [] },
    { type: 'add-voice-pack', packId: 'x', how: 'imported', language: 'vi', clips: 1, manifestHash: 'x' },
    { type: 'remove-voice-pack', packId: 'x' },
  ];
  for (const command of own) await expect(admin.send(command as never)).rejects.toThrow();
  expect(office.rows('SELECT max(seq) AS n FROM events')).toEqual(before);
});

test('given a kiosk, when it asks for what only staff may give, then it is refused', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const urgent = { type: 'issue-ticket', serviceId: 'chung-thuc', priority: 'urgent' } as const;
  expect(refusalOf(await kiosk.send(urgent))).toBe('priority-by-staff-only');
  expect(await kiosk.wire.createPairingCode.mutate({ kind: 'kiosk', counterId: null, name: 'x' })).toBeNull();
});

test('given a station at work, when the administrator unpairs it, then it may do nothing more and is told so', async () => {
  const office = await openOffice();
  const kiosk = await office.station('kiosk');
  const watch = kiosk.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const [row] = office.rows<{ id: string }>('SELECT id FROM stations');
  const admin = await office.admin();
  expect(refusalOf(await admin.send({ type: 'unpair-station', stationId: row?.id ?? '' }))).toBeNull();
  expect(refusalOf(await kiosk.send({ ...examples['issue-ticket'], serviceId: 'chung-thuc' }))).toBe('forbidden');
  await expect.poll(() => watch.ended() || watch.unpaired(), { timeout: 10_000 }).toBe(true);
  const again = office.connect({ token: kiosk.token }).watch();
  await expect.poll(() => again.unpaired()).toBe(true);
});
