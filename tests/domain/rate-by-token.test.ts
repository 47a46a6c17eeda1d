import { describe, expect, test } from 'vitest';
import type { Decision } from '../../main/hub/domain/decision.ts';
import { joinQueue } from '../../main/hub/domain/issue-ticket.ts';
import { explainByToken, rateByToken } from '../../main/hub/domain/rate-by-token.ts';
import type { PhoneRatingState } from '../../main/hub/domain/state-slices.ts';
import type { ServiceId, TicketId } from '../../shared/domain/ids.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { RatingLevel } from '../../shared/domain/rating.ts';
import { completePhone, completeSatisfaction, type PhoneSettings } from '../../shared/domain/satisfaction.ts';
import { hours, later } from '../../shared/domain/time.ts';
import { done, facts, issueState, now, office, serving, waiting } from './given.ts';

const phones = (changes: Partial<PhoneSettings> = {}, more: Partial<Office> = {}): Office => ({
  ...office,
  phones: completePhone({ ticketPage: true, ...changes }),
  ...more,
});
const ticket = done(5);
const byPhone = (after = 0) =>
  facts({
    actor: { role: 'phone', stationId: null, counterId: null, officerId: null, ticketId: 5 as TicketId },
    now: later(now, after),
    reasonHash: null,
  });
const state = (changes: Partial<PhoneRatingState> = {}): PhoneRatingState => ({
  office: phones(),
  ticket,
  rating: null,
  ...changes,
});
const codeOf = (decision: Decision): string => (decision.ok ? 'accepted' : decision.error.code);
const rate = (given: PhoneRatingState, level: RatingLevel = 4, after = 0): Decision =>
  rateByToken({ type: 'rate-by-token', level }, given, byPhone(after));
const rated = (level: RatingLevel, channel: 'panel' | 'phone' = 'phone', explained = false) => ({
  rating: { level, channel, explained },
});
const explain = (given: PhoneRatingState, reasonHash: string | null = null, after = 0): Decision =>
  explainByToken({ type: 'explain-by-token', reasons: ['attitude'], comment: null }, given, {
    ...byPhone(after),
    reasonHash,
  });

test('a finished visit is rated from the citizen’s own page, with who served them', () => {
  expect(rate(state(), 3)).toEqual({
    ok: true,
    value: {
      done: { kind: 'done' },
      events: [{ type: 'service-rated', ticketId: 5, level: 3, channel: 'phone', counterId: '1', officerId: 'o1' }],
    },
  });
});

describe('a rating is refused', () => {
  test.each<[string, string, PhoneRatingState, RatingLevel, number]>([
    ['while pages are off', 'phones-off', state({ office: phones({ ticketPage: false }) }), 4, 0],
    ['while phones are not asked', 'phones-off', state({ office: phones({ rating: false }) }), 4, 0],
    ['without a ticket', 'unknown-ticket', state({ ticket: null }), 4, 0],
    ['before Finish', 'wrong-status', state({ ticket: serving(5) }), 4, 0],
    ['before the call', 'wrong-status', state({ ticket: waiting(5) }), 4, 0],
    ['after its hours', 'rating-closed', state(), 4, hours(24) + 1],
    ['after one at the panel', 'already-rated', state(rated(4, 'panel')), 4, 0],
    ['after one from the phone', 'already-rated', state(rated(1)), 4, 0],
    ['by a face that the office has not', 'no-such-level', state(), 0, 0],
  ])('%s: %s', (_, code, given, level, after) => expect(codeOf(rate(given, level, after))).toBe(code));

  test('but not in its last moment, nor by the fifth face where there are five', () => {
    expect(codeOf(rate(state(), 4, hours(24)))).toBe('accepted');
    const five = phones({}, { satisfaction: completeSatisfaction({ scale: 5 }) });
    expect(codeOf(rate(state({ office: five }), 0))).toBe('accepted');
  });
});

describe('why', () => {
  test('is told once, after a low level from the phone', () => {
    expect(explain(state(rated(1)), 'hash')).toMatchObject({
      value: { events: [{ type: 'rating-explained', ticketId: 5, reasons: ['attitude'], commentHash: 'hash' }] },
    });
    expect(codeOf(explain(state(rated(1, 'phone', true))))).toBe('already-explained');
  });

  const silent = phones({}, { satisfaction: completeSatisfaction({ askReasons: false, askComment: false }) });
  const wordless = phones({}, { satisfaction: completeSatisfaction({ askComment: false }) });
  test.each<[string, string, PhoneRatingState, string | null, number]>([
    ['without a rating', 'why-not-asked', state(), null, 0],
    ['after a good one', 'why-not-asked', state(rated(4)), null, 0],
    ['after one at the panel, which asks itself', 'why-not-asked', state(rated(1, 'panel')), null, 0],
    ['where the office does not ask', 'why-not-asked', state({ ...rated(1), office: silent }), null, 0],
    ['with words where it wants none', 'why-not-asked', state({ ...rated(1), office: wordless }), 'hash', 0],
    ['after its hours', 'rating-closed', state(rated(1)), null, hours(24) + 1],
  ])('is refused %s', (_, code, given, hash, after) => expect(codeOf(explain(given, hash, after))).toBe(code));
});

describe('a number on a phone', () => {
  const join = (settings: Partial<PhoneSettings>): Decision =>
    joinQueue(
      { type: 'join-queue', serviceId: 'chung-thuc' as ServiceId, acceptLater: false },
      issueState({ office: phones(settings) }),
      byPhone(),
    );

  test('is one of the line, without paper', () => {
    expect(join({ join: true })).toMatchObject({
      value: {
        done: { kind: 'issued', ticket: { label: 'A001', onPaper: false } },
        events: [{ type: 'ticket-issued', channel: 'phone', priority: null, printJobId: null }],
      },
    });
  });
  test.each([{ join: false }, { join: true, ticketPage: false }])('is not given with %j', (settings) =>
    expect(codeOf(join(settings))).toBe('phones-off'),
  );
});
