import { describe, expect, it } from 'vitest';
import { helpInWords, helpNews } from '../../../renderer/screens/kiosk/help-news.ts';
import { type KioskEvent, kioskFlow, LONGEST_SEARCH } from '../../../renderer/screens/kiosk/kiosk-flow.ts';
import type { KioskPaper } from '../../../renderer/screens/kiosk/paper-way.ts';
import type { Scan } from '../../../renderer/screens/kiosk/scan.ts';
import { fresh } from '../../../renderer/screens/kiosk/step.ts';
import { waitingTime, waits } from '../../../renderer/screens/kiosk/waiting-time.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { timeOfDay } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';
import { card, ticketOf } from './sample.ts';

const service = card();
const paper: KioskPaper = { printer: 'none', paperPlace: null, lastPaper: null };
const issued = (id = 1): KioskEvent => ({
  type: 'answered',
  outcome: { ok: true, done: { kind: 'issued', ticket: ticketOf(id) } },
  paper,
});
const flowAfter = (...events: KioskEvent[]) => events.reduce(kioskFlow, fresh);
const choose: KioskEvent = { type: 'choose', service };
const take: KioskEvent = { type: 'take', priority: null };
const back: KioskEvent = { type: 'back' };
const scan = (one: Scan): KioskEvent => ({ type: 'scanned', scan: one });
const ownTicket = scan({ kind: 'ticket', token: `1-${'0'.repeat(32)}` });

describe('a card that gives no number now', () => {
  it('leads to the reason instead of a number, and back', () => {
    const shut = card({ shut: { code: 'quota-full', per: 'day', nextFrom: null } });
    const refused = flowAfter({ type: 'choose', service: shut });
    expect(refused.at).toEqual({ step: 'refused', service: shut, refusal: shut.shut });
    expect(kioskFlow(refused, take)).toBe(refused);
    expect(kioskFlow(refused, back).at).toEqual({ step: 'choosing' });
  });
});

describe('a turn after the break', () => {
  const refusal = { code: 'later-session', from: timeOfDay(13, 30) } as const;
  const asked = flowAfter(
    choose,
    { type: 'take', priority: null },
    {
      type: 'answered',
      outcome: { ok: false, refusal },
      paper,
    },
  );

  it('is asked for, and taken with a new touch that accepts it', () => {
    expect(asked.at).toEqual({ step: 'asking-later', service, priority: null, refusal });
    expect(kioskFlow(asked, { type: 'accept-later' }).at).toEqual({
      step: 'taking',
      service,
      priority: null,
      acceptLater: true,
    });
  });

  it('keeps the priority that was chosen', () => {
    const answer: KioskEvent = { type: 'answered', outcome: { ok: false, refusal }, paper };
    const flow = flowAfter(choose, { type: 'want-priority' }, { type: 'take', priority: 'merit' }, answer, {
      type: 'accept-later',
    });
    expect(flow.at).toMatchObject({ step: 'taking', priority: 'merit', acceptLater: true });
  });

  it('is left without a number', () => {
    expect(kioskFlow(asked, back).at).toEqual({ step: 'choosing' });
  });
});

describe('the search', () => {
  const searching = flowAfter({ type: 'search' }, { type: 'type', typed: 'khai sinh' });

  it('leads with a touch on an answer to the question, and back to what was typed', () => {
    const found = kioskFlow(searching, { ...choose, procedure: 'sao-y' });
    expect(found.at).toEqual({ step: 'confirming', service, found: { typed: 'khai sinh', procedure: 'sao-y' } });
    expect(kioskFlow(found, back)).toEqual(searching);
    const viaPriority = [{ type: 'want-priority' }, back, back].reduce(kioskFlow as never, found);
    expect(viaPriority).toEqual(searching);
  });

  it('takes no more letters than fit', () => {
    const at = kioskFlow(searching, { type: 'type', typed: 'x'.repeat(500) }).at;
    expect(at).toEqual({ step: 'searching', typed: 'x'.repeat(LONGEST_SEARCH) });
  });

  it('forgets what was typed when the screen goes back', () => {
    expect([{ type: 'time-over' } as const, { type: 'time-over' } as const].reduce(kioskFlow, searching)).toEqual(
      fresh,
    );
  });
});

describe('papers to bring', () => {
  it('are shown at once for a procedure that was found', () => {
    const found = flowAfter({ type: 'search' }, { ...choose, procedure: 'sao-y' });
    const papers = kioskFlow(found, { type: 'want-papers' });
    expect(papers.at).toMatchObject({ step: 'papers', procedure: 'sao-y' });
    expect(kioskFlow(papers, back)).toEqual(found);
  });

  it('are asked for by procedure else, and the way back is the way there', () => {
    const confirming = flowAfter(choose);
    const which = kioskFlow(confirming, { type: 'want-papers' });
    const papers = kioskFlow(which, { type: 'choose-procedure', procedure: 'chu-ky' });
    expect(papers.at).toMatchObject({ step: 'papers', procedure: 'chu-ky' });
    expect(kioskFlow(papers, back)).toEqual(which);
    expect(kioskFlow(kioskFlow(papers, back), back)).toEqual(confirming);
    expect(waitingTime(papers)).toBe(waits.reading);
  });

  it('are there also where no number is given', () => {
    const refused = flowAfter({ type: 'choose', service: card({ shut: { code: 'not-today', weekdays: [2] } }) });
    expect(kioskFlow(refused, { type: 'want-papers' }).at).toMatchObject({ step: 'papers', procedure: null });
  });
});

describe('the own ticket at the scanner', () => {
  const outcome: Outcome = {
    ok: true,
    done: { kind: 'back-in-line', ticketId: 1 as TicketId, label: 'A001', waitingBefore: 2 },
  };

  it('is answered from every step, but while another answer is awaited', () => {
    for (const events of [
      [],
      [choose],
      [{ type: 'come-back' } as const],
      [{ type: 'search' } as const],
      [choose, take, issued()],
    ]) {
      expect(flowAfter(...events, ownTicket).at.step).toBe('returning');
    }
    for (const events of [[choose, take], [ownTicket]]) {
      const busy = flowAfter(...events);
      expect(kioskFlow(busy, ownTicket)).toBe(busy);
    }
  });

  it('goes back in line; then the screen leaves by itself for the next citizen', () => {
    const shown = flowAfter(ownTicket, { type: 'returned', outcome });
    expect(shown.at).toEqual({ step: 'returned', outcome });
    expect(waitingTime(flowAfter(ownTicket))).toBeNull();
    expect(kioskFlow(shown, { type: 'time-over' })).toEqual(fresh);
    expect(kioskFlow(shown, { type: 'home' })).toEqual(fresh);
  });

  it('that nobody can read leads back to where the citizen was, without a letter of it', () => {
    const unread = flowAfter(choose, scan({ kind: 'unknown' }));
    expect(unread.at.step).toBe('unread');
    expect(kioskFlow(unread, back)).toEqual(flowAfter(choose));
    expect(kioskFlow(kioskFlow(unread, scan({ kind: 'unknown' })), back)).toEqual(flowAfter(choose));
    const typed = flowAfter({ type: 'search' }, { type: 'type', typed: '0010' }, scan({ kind: 'unknown' }), back);
    expect(typed.at).toEqual({ step: 'searching', typed: '' });
  });
});

describe('an identity card', () => {
  it('is heard only where its notice stands, and proposes; the touch is the citizen’s', () => {
    const elder = scan({ kind: 'card', says: 'elder' });
    const asked = flowAfter(choose, { type: 'want-priority' }, elder);
    expect(asked.at).toEqual({ step: 'choosing-priority', service, found: null, card: 'elder' });
    expect(flowAfter(choose, elder).at.step).toBe('unread');
    expect(JSON.stringify(kioskFlow(asked, { type: 'take', priority: 'elder' }))).not.toContain('card');
  });
});

describe('how the screen reads', () => {
  const modes: KioskEvent[] = [
    { type: 'enlarge', large: true },
    { type: 'darken', contrast: true },
    { type: 'speak', language: 'en' },
  ];

  it('lasts for the visit, over starting anew and a second number', () => {
    const kept = { large: true, contrast: true, language: 'en' };
    expect(flowAfter(...modes, choose, { type: 'home' })).toMatchObject({ ...kept, at: { step: 'choosing' } });
    expect(flowAfter(...modes, choose, take, issued(), { type: 'another' })).toMatchObject(kept);
  });

  it('is as usual for the next citizen, after the number and after an empty place', () => {
    expect(flowAfter(...modes, choose, take, issued(), { type: 'home' })).toEqual(fresh);
    const left = flowAfter({ type: 'darken', contrast: true });
    expect(waitingTime(left)).toBe(waits.idle);
    expect([{ type: 'time-over' } as const, { type: 'time-over' } as const].reduce(kioskFlow, left)).toEqual(fresh);
  });
});

describe('a second number for the same person', () => {
  const first = { ticketId: 1, label: ticketOf(1).label };
  const second = flowAfter(choose, take, issued(1), { type: 'another' });
  const timeOver: KioskEvent = { type: 'time-over' };

  it('belongs to the first, and so does a third', () => {
    expect(second).toMatchObject({ at: { step: 'choosing' }, visit: first });
    expect([choose, take, issued(2), { type: 'another' } as const].reduce(kioskFlow, second)).toMatchObject({
      visit: first,
    });
    // A wrong card, touched by the same person.
    expect([choose, back].reduce(kioskFlow, second)).toMatchObject({ at: { step: 'choosing' }, visit: first });
  });

  it('is nobody else’s: every way back to the start ends the visit', () => {
    for (const events of [
      [{ type: 'home' }],
      [choose, { type: 'home' }],
      [choose, { type: 'want-papers' }, { type: 'home' }],
      [{ type: 'search' }, { type: 'home' }],
      [choose, take, issued(2), { type: 'home' }],
      [{ type: 'someone-else' }],
      [choose, { type: 'someone-else' }],
      [{ type: 'come-back' }, back],
      [ownTicket],
    ] as KioskEvent[][]) {
      expect(events.reduce(kioskFlow, second).visit, JSON.stringify(events)).toBeNull();
    }
    expect(kioskFlow(second, { type: 'someone-else' })).toEqual(fresh);
  });

  it('is nobody else’s: without a touch the visit is over in 15 seconds, on every page and without a question', () => {
    expect(waits.visit).toBeLessThanOrEqual(15_000);
    const refused = card({ shut: { code: 'quota-full', per: 'day', nextFrom: null } });
    const ways: KioskEvent[][] = [
      [],
      [choose],
      [choose, { type: 'want-papers' }],
      [choose, { type: 'want-priority' }],
      [{ type: 'search' }],
      [{ type: 'have-appointment' }],
      [{ type: 'choose', service: refused }],
      [scan({ kind: 'unknown' })],
    ];
    for (const events of ways) {
      const open = events.reduce(kioskFlow, second);
      expect(waitingTime(open), JSON.stringify(events)).toBe(waits.visit);
      expect(kioskFlow(open, timeOver)).toMatchObject({ visit: null, asking: false });
    }
    expect(kioskFlow(second, timeOver)).toEqual(fresh);
  });

  it('leaves the page to who still reads it', () => {
    const reading = [choose, { type: 'want-papers' } as const].reduce(kioskFlow, second);
    const over = kioskFlow(reading, timeOver);
    expect(over.at).toEqual(reading.at);
    expect(waitingTime(over)).toBe(waits.reading);
  });

  it('stands as long as the first once it is taken', () => {
    const taken = [choose, take, issued(2)].reduce(kioskFlow, second);
    expect(waitingTime(taken)).toBe(waitingTime(flowAfter(choose, take, issued(1))));
    expect(kioskFlow(taken, timeOver)).toEqual(fresh);
  });
});

describe('a call for help', () => {
  it('is said to be answered only after it was open here', () => {
    expect(helpNews('none', false)).toBe('none');
    expect(helpNews('none', true)).toBe('asked');
    expect(helpNews('asked', false)).toBe('answered');
    expect(helpNews('answered', false)).toBe('answered');
    expect(helpNews('answered', true)).toBe('asked');
  });

  it('promises nobody before somebody has answered', () => {
    const { kiosk } = words.vi;
    expect(helpInWords(kiosk, 'none')).toBeNull();
    expect(helpInWords(kiosk, 'asked')).toBe('Đang gọi người hướng dẫn. Xin ông/bà chờ một chút.');
    expect(helpInWords(kiosk, 'answered')).toBe('Người hướng dẫn đang đến. Xin ông/bà chờ một chút.');
  });
});
