import { describe, expect, it } from 'vitest';
import { type KioskEvent, kioskFlow } from '../../renderer/screens/kiosk/kiosk-flow.ts';
import type { KioskPaper } from '../../renderer/screens/kiosk/paper-way.ts';
import { fresh } from '../../renderer/screens/kiosk/step.ts';
import { waitingTime, waits } from '../../renderer/screens/kiosk/waiting-time.ts';
import type { IssuedTicket, Outcome } from '../../shared/contract/outcomes.ts';
import type { ServiceCard } from '../../shared/contract/views.ts';
import type { ServiceId, TicketId, TicketToken } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';

const service: ServiceCard = {
  id: 'chung-thuc' as ServiceId,
  series: 'A',
  name: 'Chứng thực',
  nameEn: 'Certification',
  detail: 'bản sao, chữ ký, hợp đồng',
  icon: 'rubber-stamp',
  waiting: 3,
  waitMinutes: 12,
  waitRange: { from: 10, to: 15 },
  places: [],
  active: true,
  staffed: true,
  shut: null,
};
const ticket: IssuedTicket = {
  ticketId: 1 as TicketId,
  label: 'A005',
  token: 'x' as TicketToken,
  serviceName: 'Chứng thực',
  serviceNameEn: 'Certification',
  counters: [],
  priority: false,
  waitingBefore: 3,
  waitMinutes: 12,
  waitRange: { from: 10, to: 15 },
  issuedAt: instant(0),
  code: 'x',
  onPaper: true,
};
const issued: Outcome = { ok: true, done: { kind: 'issued', ticket } };
const { ticketId } = ticket;
const ready: KioskPaper = { printer: 'ready', paperPlace: null, lastPaper: null };
const out = (place: string | null = null): KioskPaper => ({
  ...ready,
  lastPaper: { ticketId, status: 'printed', place, printer: null },
});
const answer: KioskEvent = { type: 'answered', outcome: issued, paper: out() };
const flowAfter = (...events: KioskEvent[]) => events.reduce(kioskFlow, fresh);
const chosen: KioskEvent = { type: 'choose', service };
const taken: KioskEvent = { type: 'take', priority: null };

describe('a wish that the hub has not answered', () => {
  const unanswered = { commandId: '1', madeAt: 0, command: { type: 'ask-for-help' as const } };
  const noAnswer: Outcome = { ok: false, refusal: { code: 'no-answer' } };
  const silence: KioskEvent = { type: 'answered', outcome: noAnswer, paper: ready, unanswered };

  it('is remembered for this person, who may start over or try again, until the hub has answered', () => {
    expect(flowAfter(chosen, taken, silence).unanswered).toBe(unanswered);
    expect(flowAfter(chosen, taken, silence, { type: 'try-again' }, taken)).toMatchObject({
      at: { step: 'taking' },
      unanswered,
    });
    const home = flowAfter(chosen, taken, silence, { type: 'home' });
    expect(home.unanswered).toBe(unanswered);
    expect(waitingTime(home)).toBe(waits.idle);
    expect(flowAfter(chosen, taken, silence, { type: 'try-again' }, taken, answer).unanswered).toBeNull();
  });

  it('is not the next person’s', () => {
    expect(flowAfter(chosen, taken, silence, { type: 'time-over' })).toBe(fresh);
  });
});

describe('the way to a number', () => {
  it('goes from the card over the question to the number', () => {
    expect(flowAfter(chosen).at).toEqual({ step: 'confirming', service, found: null });
    expect(flowAfter(chosen, taken).at).toEqual({ step: 'taking', service, priority: null, acceptLater: false });
    expect(flowAfter(chosen, taken, answer).at).toEqual({
      step: 'taken',
      ticket,
      paper: { way: 'here' },
    });
  });

  it('takes a priority number with its reason', () => {
    const flow = flowAfter(chosen, { type: 'want-priority' }, { type: 'take', priority: 'elder' });
    expect(flow.at).toEqual({ step: 'taking', service, priority: 'elder', acceptLater: false });
  });

  it('hears the second of two fast taps as nothing: the same step object, so no second command', () => {
    const once = flowAfter(chosen, taken);
    expect(kioskFlow(once, taken).at).toBe(once.at);
  });

  it('does not leave while a number is being taken', () => {
    const taking = flowAfter(chosen, taken);
    expect(kioskFlow(taking, { type: 'home' })).toBe(taking);
    expect(kioskFlow(taking, { type: 'back' })).toBe(taking);
    expect(kioskFlow(taking, { type: 'time-over' })).toBe(taking);
  });

  it('ignores an answer that nobody waits for, and a card that is switched off', () => {
    expect(flowAfter(answer)).toEqual(fresh);
    expect(flowAfter({ type: 'choose', service: { ...service, active: false } })).toEqual(fresh);
  });

  it('goes back one step at a time', () => {
    expect(flowAfter(chosen, { type: 'want-priority' }, { type: 'back' }).at).toEqual({
      step: 'confirming',
      service,
      found: null,
    });
    expect(flowAfter(chosen, { type: 'back' }).at).toEqual({ step: 'choosing' });
  });

  it('says a refusal and lets the citizen try again', () => {
    const refused = flowAfter(chosen, taken, {
      type: 'answered',
      outcome: { ok: false, refusal: { code: 'expired' } },
      paper: ready,
    });
    expect(refused.at).toEqual({ step: 'refused', service, refusal: { code: 'expired' } });
    expect(kioskFlow(refused, { type: 'try-again' }).at).toEqual({ step: 'confirming', service, found: null });
  });
});

describe('time', () => {
  it('asks whether somebody is there, then starts over for the next citizen', () => {
    const asked = flowAfter({ type: 'speak', language: 'en' }, chosen, { type: 'time-over' });
    expect(asked.asking).toBe(true);
    expect(waitingTime(asked)).toBe(waits.answer);
    expect(kioskFlow(asked, { type: 'stay' })).toMatchObject({ asking: false, language: 'en' });
    expect(kioskFlow(asked, { type: 'time-over' })).toEqual(fresh);
  });

  it('waits for ever on the untouched first screen only', () => {
    expect(waitingTime(fresh)).toBeNull();
    expect(waitingTime(flowAfter({ type: 'speak', language: 'en' }))).toBe(waits.idle);
    expect(waitingTime(flowAfter({ type: 'enlarge', large: true }))).toBe(waits.idle);
  });

  it('goes from the number to the first screen without a question, with more time in large text', () => {
    const shown = flowAfter({ type: 'speak', language: 'en' }, chosen, taken, answer);
    expect(waitingTime(shown)).toBe(waits.taken);
    expect(waitingTime({ ...shown, large: true })).toBe(waits.takenLarge);
    expect(kioskFlow(shown, { type: 'time-over' })).toEqual(fresh);
  });
});

describe('a number without a paper', () => {
  const paused: KioskPaper = { ...ready, printer: 'paper-end' };
  const answeredWith = (paper: KioskPaper) => flowAfter(chosen, taken, { type: 'answered', outcome: issued, paper });

  it('stays longer, and longer still in large text', () => {
    const shown = answeredWith(paused);
    expect(shown.at).toMatchObject({ step: 'taken', paper: { way: 'paused' } });
    expect(waitingTime(shown)).toBe(waits.noPaper);
    expect(waitingTime({ ...shown, large: true })).toBe(waits.noPaperLarge);
    expect(waits.noPaper).toBeGreaterThan(waits.taken);
    expect(waits.noPaperLarge).toBeGreaterThan(waits.takenLarge);
    expect(kioskFlow(shown, { type: 'time-over' })).toEqual(fresh);
  });

  it('stays as long when the paper is to be taken at another place', () => {
    expect(waitingTime(answeredWith(out('bàn hướng dẫn')))).toBe(waits.noPaper);
  });

  it('is promised by nobody before the printer has it; what becomes of it is told while the number is shown', () => {
    const shown = answeredWith(ready);
    expect(shown.at).toMatchObject({ paper: { way: 'printing' } });
    expect(waitingTime(shown)).toBe(waits.noPaper);
    const lost = kioskFlow(shown, { type: 'paper-changed', paper: paused });
    expect(lost.at).toMatchObject({ paper: { way: 'paused' } });
    const there = kioskFlow(shown, { type: 'paper-changed', paper: out() });
    expect(there.at).toMatchObject({ paper: { way: 'here' } });
    expect(waitingTime(there)).toBe(waits.taken);
  });

  it('is the same object while nothing changes, so that its time runs on', () => {
    const shown = flowAfter(chosen, taken, answer);
    expect(kioskFlow(shown, { type: 'paper-changed', paper: { ...out(), printer: 'near-end' } })).toBe(shown);
    const choosing = flowAfter(chosen);
    expect(kioskFlow(choosing, { type: 'paper-changed', paper: paused })).toBe(choosing);
  });
});
