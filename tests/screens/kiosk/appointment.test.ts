import { describe, expect, it } from 'vitest';
import { codeOf, isCode } from '../../../renderer/screens/kiosk/appointment-code.ts';
import { appointmentsNow } from '../../../renderer/screens/kiosk/appointments-now.ts';
import { type KioskEvent, kioskFlow } from '../../../renderer/screens/kiosk/kiosk-flow.ts';
import type { KioskPaper } from '../../../renderer/screens/kiosk/paper-way.ts';
import { readScan, type Scan } from '../../../renderer/screens/kiosk/scan.ts';
import { fresh } from '../../../renderer/screens/kiosk/step.ts';
import { waitingTime, waits } from '../../../renderer/screens/kiosk/waiting-time.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { type Instant, instant } from '../../../shared/domain/time.ts';
import { card, ticketOf } from './sample.ts';

const paper: KioskPaper = { printer: 'none', paperPlace: null, lastPaper: null };
const flowAfter = (...events: KioskEvent[]) => events.reduce(kioskFlow, fresh);
const open: KioskEvent = { type: 'have-appointment' };
const type = (typed: string): KioskEvent => ({ type: 'type', typed });
const checkIn: KioskEvent = { type: 'check-in' };
const scan = (one: Scan): KioskEvent => ({ type: 'scanned', scan: one });
const refused = (refusal: Refusal): KioskEvent => ({ type: 'answered', outcome: { ok: false, refusal }, paper });
const issued: KioskEvent = {
  type: 'answered',
  outcome: { ok: true, done: { kind: 'issued', ticket: ticketOf(1) } },
  paper,
};

describe('the code of an appointment', () => {
  it('is told from capitals, spaces and dashes as people type them', () => {
    expect(codeOf(' ih-01 2đ')).toBe('IH012');
    expect(codeOf('12345678901234567')).toHaveLength(16);
  });

  it('has 4 to 16 letters and digits', () => {
    expect(['123', '1234', '049323', '1234567890123456', '12345678901234567', '12-34', 'ih01'].map(isCode)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is read by the scanner as it is typed, and is never taken for a ticket', () => {
    expect(readScan(' ih01 ', null)).toEqual({ kind: 'code', code: 'IH01' });
    expect(readScan(`1-${'0'.repeat(32)}`, null).kind).toBe('ticket');
    expect(readScan('12 34', null)).toEqual({ kind: 'unknown' });
  });
});

describe('"Tôi có lịch hẹn"', () => {
  it('goes from the code to the usual number', () => {
    const typed = flowAfter(open, type('049 323'));
    expect(typed.at).toEqual({ step: 'appointment', code: '049323', refusal: null });
    expect(kioskFlow(typed, checkIn).at).toEqual({ step: 'checking-in', code: '049323' });
    const taken = flowAfter(open, type('049323'), checkIn, issued);
    expect(taken.at).toMatchObject({ step: 'taken', ticket: { label: 'A001' }, paper: { way: 'never' } });
    expect(kioskFlow(taken, { type: 'another' })).toMatchObject({ visit: { ticketId: 1, label: 'A001' } });
  });

  it('sends no code that is too short', () => {
    const short = flowAfter(open, type('049'));
    expect(kioskFlow(short, checkIn)).toBe(short);
  });

  it('hears the second of two fast taps as nothing: the same step object, so no second command', () => {
    const once = flowAfter(open, type('049323'), checkIn);
    expect(kioskFlow(once, checkIn).at).toBe(once.at);
    expect(kioskFlow(once, scan({ kind: 'code', code: '049323' }))).toBe(once);
    for (const leave of ['home', 'back', 'time-over'] as const) expect(kioskFlow(once, { type: leave })).toBe(once);
    expect(waitingTime(once)).toBeNull();
  });

  it('keeps a code that gave no number, with the reason, until it is corrected', () => {
    const refusal: Refusal = { code: 'unknown-appointment' };
    const shown = flowAfter(open, type('049323'), checkIn, refused(refusal));
    expect(shown.at).toEqual({ step: 'appointment', code: '049323', refusal });
    expect(kioskFlow(shown, type('04932')).at).toEqual({ step: 'appointment', code: '04932', refusal: null });
    expect(kioskFlow(shown, checkIn).at.step).toBe('checking-in');
  });

  it('asks whether somebody is there, then starts over, without the code', () => {
    const left = flowAfter(open, type('049323'));
    expect(waitingTime(left)).toBe(waits.idle);
    expect([{ type: 'time-over' } as const, { type: 'time-over' } as const].reduce(kioskFlow, left)).toEqual(fresh);
    expect(kioskFlow(left, { type: 'back' }).at).toEqual({ step: 'choosing' });
    expect([{ type: 'back' } as const, open].reduce(kioskFlow, left).at).toMatchObject({ code: '' });
  });

  it('begins on the first page only', () => {
    const confirming = flowAfter({ type: 'choose', service: card() });
    expect(kioskFlow(confirming, open)).toBe(confirming);
    expect(kioskFlow(confirming, checkIn)).toBe(confirming);
  });
});

describe('the code of an appointment at the scanner', () => {
  const code = scan({ kind: 'code', code: 'IH01' });

  it('is sent at once on its page, whatever stood in the field', () => {
    expect(flowAfter(open, type('IH0'), code).at).toEqual({ step: 'checking-in', code: 'IH01' });
  });

  it('is no answer anywhere else', () => {
    expect(flowAfter({ type: 'choose', service: card() }, code).at.step).toBe('unread');
  });

  it('that cannot be read leads back to an empty field; a ticket is still a ticket', () => {
    const unread = flowAfter(open, type('XY'), scan({ kind: 'unknown' }));
    expect(unread.at.step).toBe('unread');
    expect(kioskFlow(unread, { type: 'back' }).at).toEqual({ step: 'appointment', code: '', refusal: null });
    expect(flowAfter(open, scan({ kind: 'ticket', token: `1-${'0'.repeat(32)}` })).at.step).toBe('returning');
  });
});

describe('when the kiosk asks for appointments', () => {
  /** In Vietnam, on 2 March 2026. */
  const at = (time: string, day = '02'): Instant => instant(Date.parse(`2026-03-${day}T${time}+07:00`));
  const hours = { appointments: true, open: false, nextOpening: null, timeZone: 'Asia/Ho_Chi_Minh' };

  it('is while somebody is expected and the doors are open, or open again today', () => {
    expect(appointmentsNow({ ...hours, open: true }, at('16:59'))).toBe(true);
    expect(appointmentsNow({ ...hours, nextOpening: at('07:30') }, at('00:05'))).toBe(true);
    expect(appointmentsNow({ ...hours, nextOpening: at('13:30') }, at('12:10'))).toBe(true);
  });

  it('is not after the last session, nor when nobody is expected', () => {
    expect(appointmentsNow({ ...hours, nextOpening: at('07:30', '03') }, at('17:30'))).toBe(false);
    expect(appointmentsNow(hours, at('17:30'))).toBe(false);
    expect(appointmentsNow({ ...hours, appointments: false, open: true }, at('09:00'))).toBe(false);
  });
});
