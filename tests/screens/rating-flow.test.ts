import { describe, expect, it } from 'vitest';
import { askNow, listening, type RatingEvent, ratingFlow } from '../../renderer/screens/rating/rating-flow.ts';
import type { TicketId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';

const ticketId = 7 as TicketId;
const ask = { ticketId, label: 'H007', until: instant(60_000), tone: 'condolence' as const, survey: [] };
const touched: RatingEvent = { type: 'touched', level: 3, ask };
const flowAfter = (...events: RatingEvent[]) => events.reduce(ratingFlow, listening);

describe('the rating panel', () => {
  it('lets the face answer, thanks in the tone of the service, and listens again', () => {
    expect(flowAfter(touched)).toEqual({ step: 'chosen', ticketId, level: 3, tone: 'condolence', ask });
    expect(flowAfter(touched, { type: 'face-answered' })).toEqual({ step: 'thanks', ticketId, tone: 'condolence' });
    expect(flowAfter(touched, { type: 'face-answered' }, { type: 'time-over' })).toEqual(listening);
  });

  it('takes one touch for one rating', () => {
    const once = flowAfter(touched);
    expect(ratingFlow(once, { ...touched, level: 1 })).toBe(once);
  });

  it('says a refusal to whom it belongs and to nobody else', () => {
    const refusal: RatingEvent = {
      type: 'hub-answered',
      ticketId,
      outcome: { ok: false, refusal: { code: 'rating-closed' } },
    };
    expect(flowAfter(touched, refusal)).toMatchObject({ step: 'refused' });
    expect(flowAfter(refusal)).toEqual(listening);
    expect(flowAfter({ ...touched, ask: { ...ask, ticketId: 8 as TicketId } }, refusal).step).toBe('chosen');
  });

  it('asks until the time is over, and nobody twice', () => {
    expect(askNow(ask, null, instant(59_999))).toBe(ask);
    expect(askNow(ask, null, instant(60_000))).toBeNull();
    expect(askNow(ask, ticketId, instant(0))).toBeNull();
    expect(askNow(null, null, instant(0))).toBeNull();
  });
});
