import { describe, expect, test } from 'vitest';
import { setLetterTexts, setLogo, setTicketDesign } from '../../main/hub/domain/design-paper.ts';
import { changeRoll, removePrinter, reportPrinter, setUpPrinter } from '../../main/hub/domain/keep-printers.ts';
import { ticketsLeft } from '../../main/hub/domain/paper-left.ts';
import { beginPrint, settlePrint } from '../../main/hub/domain/record-print.ts';
import { reprintNumber, reprintTickets } from '../../main/hub/domain/reprint-ticket.ts';
import type { ReprintState } from '../../main/hub/domain/state-slices.ts';
import { generic80 } from '../../main/hub/printing/profiles.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { ConnectionInput } from '../../shared/contract/paper-schemas.ts';
import type { PrinterId, PrintJobId } from '../../shared/domain/ids.ts';
import { defaultLetterTexts } from '../../shared/domain/letter.ts';
import type { PrintJobStatus } from '../../shared/domain/print-job.ts';
import type { Ticket } from '../../shared/domain/ticket.ts';
import { defaultTicketDesign } from '../../shared/domain/ticket-design.ts';
import { called, done, facts, serving, waiting } from './given.ts';

const asked = (...tickets: [Ticket, PrintJobStatus | null][]): ReprintState => ({
  tickets: tickets.map(([ticket, paper]) => ({ ticket, paper, large: ticket.number === 2 })),
  nextPrintJobId: 7 as PrintJobId,
});

describe('one touch for everybody without a paper', () => {
  test('given papers that failed or are unknown, then each who still waits gets one, marked, in order', () => {
    const state = asked([waiting(1), 'failed'], [waiting(2), 'unknown']);
    expect(reprintTickets(state, facts())).toMatchObject({
      value: {
        events: [
          { type: 'reprint-queued', ticketId: 1, printJobId: 7, stationId: 's', large: false },
          { type: 'reprint-queued', ticketId: 2, printJobId: 8, large: true },
        ],
      },
    });
  });

  test('given one who was called meanwhile, one whose paper is there and one whose paper is on the way, then none for them', () => {
    const state = asked([called(1), 'failed'], [waiting(2), 'printed'], [waiting(3), 'queued'], [waiting(4), 'failed']);
    expect(reprintTickets(state, facts())).toMatchObject({ value: { events: [{ ticketId: 4 }] } });
  });

  test('given a second touch, then it finds nothing to do', () => {
    const state = asked([waiting(1), 'queued'], [waiting(2), 'printing']);
    expect(reprintTickets(state, facts())).toEqual({ ok: false, error: { code: 'nothing-to-reprint' } });
  });

  test('given an office without a printer, then it says so', () => {
    const state = asked([waiting(1), 'failed']);
    expect(reprintTickets(state, facts({ hasPrinter: false }))).toEqual({ ok: false, error: { code: 'no-printer' } });
  });
});

describe('a lost paper, by its number', () => {
  const ask = { type: 'reprint-number', label: 'A001' } as const;
  test.each([waiting(1), called(1), serving(1)])('given a ticket that is $status, then a second paper', (ticket) => {
    expect(reprintNumber(ask, asked([ticket, 'printed']), facts())).toMatchObject({
      value: { events: [{ type: 'reprint-queued', ticketId: 1 }] },
    });
  });
  test('given a number that nobody has, that is done, or whose paper is on the way, then a sentence for each', () => {
    const refusal = (state: ReprintState) => reprintNumber(ask, state, facts());
    expect(refusal(asked())).toEqual({ ok: false, error: { code: 'unknown-number', label: 'A001' } });
    expect(refusal(asked([done(1), 'printed']))).toMatchObject({ error: { code: 'wrong-status', status: 'done' } });
    expect(refusal(asked([waiting(1), 'printing']))).toMatchObject({ error: { code: 'paper-under-way' } });
  });
});

describe('the fate of a paper', () => {
  const id = 7 as PrintJobId;
  const settle = (before: PrintJobStatus, status: 'printed' | 'sent' | 'unknown' | 'failed') =>
    settlePrint({ type: 'settle-print', printJobId: id, status, evidence: 'x', paperMm: 0 }, { status: before }).ok;

  test("an unknown one becomes printed by the printer's late word, and nothing else", () => {
    expect(settle('unknown', 'printed')).toBe(true);
    for (const status of ['sent', 'unknown', 'failed'] as const) expect(settle('unknown', status)).toBe(false);
  });
  test('one that was sent may be in doubt, when the printer stopped before it can have been printed', () => {
    expect(settle('sent', 'unknown')).toBe(true);
    for (const status of ['printed', 'sent', 'failed'] as const) expect(settle('sent', status)).toBe(false);
  });
  test('what was printed or given up stays so', () => {
    for (const before of ['printed', 'failed'] as const)
      for (const status of ['printed', 'sent', 'unknown', 'failed'] as const)
        expect(settle(before, status)).toBe(false);
  });
  test('a first paper is begun for who waits, a second one also for who was called', () => {
    const begin = { type: 'begin-print', printJobId: id, printerId: 'p' as PrinterId } as const;
    const state = { status: 'queued', ticketStatus: 'called' } as const;
    expect(beginPrint(begin, { ...state, reprint: false }).ok).toBe(false);
    expect(beginPrint(begin, { ...state, reprint: true }).ok).toBe(true);
    expect(beginPrint(begin, { ...state, ticketStatus: 'done', reprint: true }).ok).toBe(false);
    expect(beginPrint(begin, { status: 'printing', ticketStatus: 'waiting', reprint: false }).ok).toBe(false);
  });
});

describe('printers', () => {
  const at = (connection: ConnectionInput) => ({
    name: 'Máy in',
    place: 'ki-ốt',
    connection,
    profile: generic80,
    station: null,
    standby: false,
    rollMetres: 80,
  });
  const line = { kind: 'tcp', host: '192.168.1.50', port: 9100 } as const;
  const one = { id: 'p-1' as PrinterId, ...at(line) };

  test('a new one gets an id; another one on the same line is refused by name', () => {
    const add = { type: 'set-up-printer', printerId: null, basedOn: null, setup: at(line) } as const;
    expect(setUpPrinter(add, { printers: [] }, facts())).toMatchObject({
      value: { events: [{ type: 'printer-set-up', printer: { id: 'p-f00', connection: line } }] },
    });
    expect(setUpPrinter(add, { printers: [one] }, facts())).toEqual({
      ok: false,
      error: { code: 'printer-in-use', name: 'Máy in' },
    });
    const basedOn = revisionOf(one);
    expect(setUpPrinter({ ...add, printerId: one.id, basedOn }, { printers: [one] }, facts()).ok).toBe(true);
    expect(setUpPrinter({ ...add, printerId: 'p-2' as PrinterId }, { printers: [one] }, facts()).ok).toBe(false);
  });

  test('one that somebody else has changed meanwhile keeps that change; the same wish once more is none', () => {
    const setup = { ...at(line), name: 'Máy in sảnh' };
    const change = { type: 'set-up-printer', printerId: one.id, basedOn: revisionOf(one), setup } as const;
    const moved = { ...one, place: 'bàn hướng dẫn' };
    expect(setUpPrinter(change, { printers: [one] }, facts())).toMatchObject({
      value: { events: [{ type: 'printer-set-up', printer: { id: one.id, name: 'Máy in sảnh' } }] },
    });
    expect(setUpPrinter(change, { printers: [moved] }, facts())).toEqual({
      ok: false,
      error: { code: 'changed-meanwhile' },
    });
    expect(setUpPrinter({ ...change, basedOn: null }, { printers: [one] }, facts()).ok).toBe(false);
    expect(setUpPrinter(change, { printers: [{ ...one, ...setup }] }, facts())).toMatchObject({
      ok: true,
      value: { events: [] },
    });
  });

  test('one that is not there can neither be removed nor get a new roll', () => {
    const printerId = 'p-2' as PrinterId;
    expect(removePrinter({ type: 'remove-printer', printerId }, { known: false }).ok).toBe(false);
    expect(changeRoll({ type: 'change-roll', printerId }, { known: false }).ok).toBe(false);
    expect(changeRoll({ type: 'change-roll', printerId }, { known: true }).ok).toBe(true);
  });

  test('a state goes into the journal when it is news; ready after the paper had ended is a new roll', () => {
    const printerId = 'p-1' as PrinterId;
    const report = (state: 'ready' | 'cover-open', before: 'ready' | 'cover-open' | null, paperEnded: boolean) =>
      reportPrinter({ type: 'report-printer', printerId, state }, { printerId, state: before, paperEnded });
    expect(report('ready', 'ready', false)).toMatchObject({ value: { events: [] } });
    expect(report('ready', null, false)).toMatchObject({ value: { events: [{ type: 'printer-state-changed' }] } });
    expect(report('cover-open', 'ready', true)).toMatchObject({ value: { events: [{ state: 'cover-open' }] } });
    expect(report('ready', 'cover-open', true)).toMatchObject({
      value: { events: [{ type: 'printer-state-changed' }, { type: 'roll-changed' }] },
    });
  });
});

test('what is left of a roll is told by the length of the tickets that came from it', () => {
  expect(ticketsLeft(80, { tickets: 0, used: 0 })).toBe(640);
  expect(ticketsLeft(80, { tickets: 100, used: 10_000 })).toBe(700);
  expect(ticketsLeft(80, { tickets: 900, used: 90_000 })).toBe(0);
});

test('a logo whose bits do not fill its size is refused', () => {
  const logo = { width: 16, height: 8, bits: Buffer.alloc(16).toString('base64') };
  expect(setLogo({ type: 'set-logo', logo }).ok).toBe(true);
  expect(setLogo({ type: 'set-logo', logo: { ...logo, height: 9 } })).toEqual({
    ok: false,
    error: { code: 'bad-logo' },
  });
  expect(setLogo({ type: 'set-logo', logo: { ...logo, bits: 'AAA' } }).ok).toBe(false);
  expect(setLogo({ type: 'set-logo', logo: null }).ok).toBe(true);
});

test('a design and the letters are saved on top of what was seen only', () => {
  const [design, texts] = [defaultTicketDesign, defaultLetterTexts];
  const [english, birth] = [
    { ...design, english: true },
    { ...texts, birth: 'Xin chúc mừng.' },
  ];
  const [seenDesign, seenTexts] = [revisionOf(design), revisionOf(texts)];
  const setDesign = { type: 'set-ticket-design', design: english, basedOn: seenDesign } as const;
  const setTexts = { type: 'set-letter-texts', texts: birth, basedOn: seenTexts } as const;
  expect(setTicketDesign(setDesign, { design })).toMatchObject({ value: { events: [{ design: english }] } });
  expect(setLetterTexts(setTexts, { texts })).toMatchObject({ value: { events: [{ texts: birth }] } });
  const refused = { ok: false, error: { code: 'changed-meanwhile' } };
  expect(setTicketDesign(setDesign, { design: { ...design, largePrint: 'never' } })).toEqual(refused);
  expect(setLetterTexts(setTexts, { texts: { ...texts, death: 'Xin chia buồn.' } })).toEqual(refused);
  expect(setTicketDesign(setDesign, { design: english })).toMatchObject({ value: { events: [] } });
  expect(setLetterTexts(setTexts, { texts: birth })).toMatchObject({ value: { events: [] } });
});
