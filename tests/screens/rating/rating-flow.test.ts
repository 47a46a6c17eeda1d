import { describe, expect, it } from 'vitest';
import {
  type Ask,
  askNow,
  listening,
  type RatingEvent,
  ratingFlow,
} from '../../../renderer/screens/rating/rating-flow.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { instant } from '../../../shared/domain/time.ts';

const ticketId = 7 as TicketId;
const ask: Ask = {
  ticketId,
  label: 'H007',
  until: instant(60_000),
  whyUntil: instant(180_000),
  tone: 'condolence',
  survey: [],
  rehearsal: null,
};
const asks = { scale: 4, askReasons: true, askComment: true, boxAtPanel: true } as const;
const ok: Outcome = { ok: true, done: { kind: 'done' } };
const no: Outcome = { ok: false, refusal: { code: 'rating-closed' } };
const high: RatingEvent = { type: 'touched', level: 3, ask };
const low: RatingEvent = { type: 'touched', level: 1, ask };
const kept: RatingEvent = { type: 'rating-answered', ticketId, outcome: ok, asks };
const slow: RatingEvent = { type: 'hub-is-slow' };
const heard: RatingEvent = { type: 'reasons-answered', ticketId, outcome: ok };
const flowAfter = (...events: RatingEvent[]) => events.reduce(ratingFlow, listening);
const stepAfter = (...events: RatingEvent[]) => flowAfter(...events).step;

describe('the rating panel', () => {
  it('lets the face answer, thanks when the rating is kept, and listens again', () => {
    expect(flowAfter(high)).toEqual({ step: 'sending', ask, level: 3 });
    expect(flowAfter(high, kept)).toEqual({ step: 'thanks', ask, level: 3 });
    expect(flowAfter(high, kept, { type: 'time-over' })).toEqual(listening);
  });

  it('takes one touch for one rating', () => {
    const once = flowAfter(high);
    expect(ratingFlow(once, low)).toBe(once);
    expect(ratingFlow(once, { type: 'declined', ask })).toBe(once);
  });

  it('asks why after a low level, if the office wants to know', () => {
    expect(stepAfter(low, kept)).toBe('why');
    expect(stepAfter(low, { ...kept, asks: { ...asks, askReasons: false, askComment: false } })).toBe('thanks');
    expect(stepAfter({ ...low, level: 2 }, kept)).toBe('why');
    expect(stepAfter({ ...low, level: 2 }, { ...kept, asks: { ...asks, scale: 5 } })).toBe('thanks');
    expect(stepAfter(low, kept, { type: 'explained' }, heard)).toBe('thanks');
    expect(stepAfter(low, kept, { type: 'skipped' })).toBe('thanks');
    expect(stepAfter(low, kept, { type: 'time-over' })).toBe('listening');
  });

  it('thanks nobody for what the hub has not', () => {
    expect(stepAfter(high, slow)).toBe('unsent');
    expect(stepAfter(high, slow, kept)).toBe('thanks');
    expect(stepAfter(low, slow, kept)).toBe('why');
    expect(stepAfter(low, kept, { type: 'explained' }, slow)).toBe('unsent');
    expect(stepAfter(low, kept, { type: 'explained' }, slow, heard)).toBe('thanks');
    // An answer that comes after the citizen has gone is said to nobody.
    expect(stepAfter(high, slow, { type: 'time-over' }, kept)).toBe('listening');
  });

  it('says a refusal to whom it belongs and to nobody else', () => {
    const refusal: RatingEvent = { type: 'rating-answered', ticketId, outcome: no, asks };
    expect(stepAfter(high, refusal)).toBe('refused');
    expect(stepAfter(refusal)).toBe('listening');
    expect(stepAfter({ ...high, ask: { ...ask, ticketId: 8 as TicketId } }, refusal)).toBe('sending');
  });

  it('belongs to the next citizen as soon as there is one', () => {
    const next: RatingEvent = { type: 'next-asked', ticketId: 8 as TicketId };
    const same: RatingEvent = { type: 'next-asked', ticketId };
    expect(stepAfter(low, kept, next)).toBe('listening');
    expect(stepAfter(high, kept, next)).toBe('listening');
    expect(stepAfter(low, kept, same)).toBe('why');
  });

  it('says good-bye to who would rather not rate', () => {
    expect(flowAfter({ type: 'declined', ask })).toEqual({ step: 'bye', ask });
    expect(stepAfter({ type: 'declined', ask }, { type: 'time-over' })).toBe('listening');
  });

  it('asks until the time is over, and nobody twice', () => {
    expect(askNow(ask, null, instant(59_999))).toBe(ask);
    expect(askNow(ask, null, instant(60_000))).toBeNull();
    expect(askNow(ask, ticketId, instant(0))).toBeNull();
    expect(askNow(null, null, instant(0))).toBeNull();
  });
});
