import { describe, expect, it, test } from 'vitest';
import {
  anyPrints,
  printerTroubles,
  reprintOf,
  troubleInWords,
  waitingInWords,
} from '../../../renderer/ui/staff/paper-troubles.ts';
import { commandSchema } from '../../../shared/contract/commands.ts';
import type { PaperlessLine, PrinterLine } from '../../../shared/contract/paper-views.ts';
import type { PrinterId, TicketId } from '../../../shared/domain/ids.ts';
import { canPrint, printerStates } from '../../../shared/domain/printer.ts';
import { instant } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';

const printer = (state: PrinterLine['state'], left = 300, name = 'Máy in ki-ốt'): PrinterLine => ({
  id: name as PrinterId,
  name,
  place: 'kiosk',
  state,
  since: null,
  standby: false,
  roll: { tickets: 10, left, changedAt: null },
});
const said = (...printers: PrinterLine[]) =>
  printerTroubles({ printers }).map((trouble) => troubleInWords(words.vi, trouble));

describe('the printers that somebody should go to', () => {
  it('are none while all is well', () => {
    expect(said()).toEqual([]);
    expect(said(printer('ready'), printer('cannot-say', 21, 'Máy in bàn hướng dẫn'))).toEqual([]);
  });

  test.each(printerStates.filter((state) => !canPrint(state)))('%s has stopped, with a word on what to do', (state) => {
    expect(printerTroubles({ printers: [printer(state)] })).toMatchObject([
      { urgency: 'stopped', what: state, left: null },
    ]);
    expect(said(printer(state))).toEqual([words.vi.counter.printer[state as keyof typeof words.vi.counter.printer]]);
    expect(said(printer(state))[0]).toContain(': xin ');
  });

  it('say how much is left when it is little', () => {
    expect(said(printer('near-end', 300))).toEqual(['Sắp hết giấy in: xin thay cuộn mới']);
    expect(said(printer('near-end', 20))).toEqual(['Sắp hết giấy in: xin thay cuộn mới (còn khoảng 20 phiếu)']);
    expect(said(printer('near-end', 0))).toEqual([
      'Sắp hết giấy in: xin thay cuộn mới (giấy có thể hết bất cứ lúc nào)',
    ]);
  });

  it('are told by the count where no sensor tells', () => {
    expect(said(printer('cannot-say', 12))).toEqual(['Sắp hết giấy in: xin thay cuộn mới (còn khoảng 12 phiếu)']);
    expect(printerTroubles({ printers: [printer('ready', 12)] })).toMatchObject([{ urgency: 'soon' }]);
  });

  it('never say that tickets are left on a roll that has ended', () => {
    expect(said(printer('paper-end', 12))).toEqual(['Hết giấy in: xin thay cuộn mới']);
  });

  it('have their names when there are two; what has stopped stands first', () => {
    const line = said(printer('near-end', 10), printer('unreachable', 300, 'Máy in bàn hướng dẫn'));
    expect(line).toEqual([
      'Máy in bàn hướng dẫn – Máy in chưa kết nối: xin kiểm tra dây và nguồn',
      'Máy in ki-ốt – Sắp hết giấy in: xin thay cuộn mới (còn khoảng 10 phiếu)',
    ]);
  });
});

describe('papers that wait for the link', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `A00${index + 1}`);

  it('are counted and named, with what becomes of them; of many only the first are named', () => {
    expect(waitingInWords(words.vi, { waiting: ['A005', 'A006'] })).toBe(
      '2 phiếu đang chờ máy in kết nối lại (A005, A006): sẽ tự in khi máy in trở lại; quá 45 giây sẽ vào danh sách cần in lại',
    );
    expect(waitingInWords(words.vi, { waiting: numbers(6) })).toContain('A006)');
    expect(waitingInWords(words.vi, { waiting: numbers(7) })).toMatch(/^7 phiếu .*A006 …\)/);
  });

  it('are no words when there are none', () => {
    expect(waitingInWords(words.vi, { waiting: [] })).toBe('');
  });
});

describe('printing again', () => {
  const missing = (count: number): PaperlessLine[] =>
    Array.from({ length: count }, (_, index) => ({
      ticketId: (index + 1) as TicketId,
      label: 'A001',
      serviceName: 'Chứng thực',
      issuedAt: instant(0),
      paper: 'failed',
    }));

  it('names every ticket in one command that the hub takes, also after a long stop', () => {
    expect(reprintOf(missing(2))).toEqual({ type: 'reprint-tickets', ticketIds: [1, 2] });
    expect(commandSchema.safeParse(reprintOf(missing(301))).success).toBe(true);
  });

  it('waits for a printer that can', () => {
    expect(anyPrints({ printers: [] })).toBe(false);
    expect(anyPrints({ printers: [printer('paper-end'), printer('offline')] })).toBe(false);
    expect(anyPrints({ printers: [printer('paper-end'), printer('near-end')] })).toBe(true);
  });
});
