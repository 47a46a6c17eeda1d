import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setOfficerPhoto } from '../../main/hub/domain/configure-office.ts';
import type { Facts } from '../../main/hub/domain/facts.ts';
import { finishTicket } from '../../main/hub/domain/finish-ticket.ts';
import { declineRating, explainRating, rateService } from '../../main/hub/domain/rate-service.ts';
import { setSatisfaction } from '../../main/hub/domain/set-boards.ts';
import type { RatingState } from '../../main/hub/domain/state-slices.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CounterId, ServiceId, StationId, TicketId } from '../../shared/domain/ids.ts';
import { type RatingLevel, type RatingReason, ratingLevels } from '../../shared/domain/rating.ts';
import { defaultSatisfaction, type SatisfactionSettings } from '../../shared/domain/satisfaction.ts';
import { later, seconds } from '../../shared/domain/time.ts';
import { atPanel, done, finishState, now, office, officer, ratingState, serving } from './given.ts';

const one = 1 as TicketId;
const rate = (level: RatingLevel) => ({ type: 'rate-service', ticketId: one, level }) as const;
const why = (...reasons: RatingReason[]) =>
  ({ type: 'explain-rating', ticketId: one, reasons, comment: null }) as const;
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const events = (...list: object[]) => ({ value: { events: list.map((one) => expect.objectContaining(one)) } });
const panelAfter = (s: number, changes: Partial<Facts> = {}): Facts => ({
  ...atPanel,
  now: later(now, seconds(s)),
  ...changes,
});
const asking = (changes: Partial<SatisfactionSettings>) => ({
  office: { ...office, satisfaction: { ...defaultSatisfaction, ...changes } },
});
const rated = (level: RatingLevel, changes: Partial<RatingState> = {}): RatingState =>
  ratingState(done(1), { rated: true, rating: { level, channel: 'panel', explained: false }, ...changes });

describe('a rating', () => {
  test('once, in its window, from the counter that served', () => {
    expect(rateService(rate(4), ratingState(done(1)), panelAfter(75))).toMatchObject(
      events({ type: 'service-rated', level: 4, channel: 'panel', counterId: '1', officerId: officer.id }),
    );
    expect(rateService(rate(4), ratingState(done(1)), panelAfter(76))).toEqual(refused('rating-closed'));
    expect(rateService(rate(4), rated(1), panelAfter(1))).toEqual(refused('already-rated'));
    expect(rateService(rate(4), ratingState(done(1, { counterId: '2' as CounterId })), panelAfter(1))).toEqual(
      refused('not-at-this-counter'),
    );
    expect(rateService(rate(4), ratingState(serving(1)), panelAfter(1))).toEqual(refused('wrong-status'));
    expect(rateService(rate(4), ratingState(null), panelAfter(1))).toEqual(refused('unknown-ticket'));
  });

  test('the fifth face is there only where the office asks by five', () => {
    expect(rateService(rate(0), ratingState(done(1)), panelAfter(1))).toEqual(refused('no-such-level'));
    expect(rateService(rate(0), ratingState(done(1), asking({ scale: 5 })), panelAfter(1))).toMatchObject(
      events({ type: 'service-rated', level: 0 }),
    );
  });

  test('who would rather not is not asked again, and is no rating', () => {
    expect(declineRating(ratingState(done(1)), panelAfter(3))).toMatchObject(events({ type: 'rating-declined' }));
    const declined = ratingState(done(1), { declined: true });
    expect(rateService(rate(4), declined, panelAfter(5))).toEqual(refused('rating-declined'));
    expect(declineRating(declined, panelAfter(5))).toEqual(refused('rating-declined'));
    expect(declineRating(rated(4), panelAfter(5))).toEqual(refused('already-rated'));
    expect(declineRating(ratingState(done(1)), panelAfter(76))).toEqual(refused('rating-closed'));
  });

  test("it tells whether it came from the machine that the counter's officer works at", () => {
    const desk = 'c' as StationId;
    const state = ratingState(done(1), { officerScreens: [desk] });
    const from = (machine: string | null, officers: string | null) => {
      const screens = new Map(officers === null ? [] : [[desk, { online: false, machine: officers }]]);
      return rateService(rate(4), state, panelAfter(5, { machine, screens }));
    };
    const beside = (is: boolean) => events({ type: 'service-rated', besideOfficer: is });
    expect(from('192.168.1.20', '192.168.1.11')).toMatchObject(beside(false));
    // The officer's page may have been closed for the occasion: where it was last is what counts.
    expect(from('192.168.1.11', '192.168.1.11')).toMatchObject(beside(true));
    expect(from('hub', 'hub')).toMatchObject(beside(true));
    expect(from('192.168.1.11', null)).toMatchObject(beside(false));
    expect(from(null, '192.168.1.11')).toMatchObject(beside(false));
  });
});

describe('why', () => {
  test('is told after a low level, from the panel that took it, once', () => {
    expect(explainRating(why('papers', 'trips'), rated(1), panelAfter(10))).toMatchObject(
      events({ type: 'rating-explained', reasons: ['papers', 'trips'], commentHash: null }),
    );
    expect(explainRating(why('papers'), rated(3), panelAfter(10))).toEqual(refused('why-not-asked'));
    expect(explainRating(why('papers'), ratingState(done(1)), panelAfter(10))).toEqual(refused('why-not-asked'));
    const byPhone = rated(1, { rating: { level: 1, channel: 'phone', explained: false } });
    expect(explainRating(why('papers'), byPhone, panelAfter(10))).toEqual(refused('why-not-asked'));
    const twice = rated(1, { rating: { level: 1, channel: 'panel', explained: true } });
    expect(explainRating(why('papers'), twice, panelAfter(10))).toEqual(refused('already-explained'));
    const theirs = rated(1, { ticket: done(1, { counterId: '2' as CounterId }) });
    expect(explainRating(why('papers'), theirs, panelAfter(10))).toEqual(refused('not-at-this-counter'));
  });

  test('may take two minutes longer than the rating itself', () => {
    expect(explainRating(why('papers'), rated(1), panelAfter(75 + 120))).toMatchObject({ ok: true });
    expect(explainRating(why('papers'), rated(1), panelAfter(75 + 121))).toEqual(refused('rating-closed'));
  });

  test('is taken only as far as the office asks', () => {
    const words = { reasonHash: 'hash-of-the-words' };
    const noReasons = rated(1, asking({ askReasons: false }));
    const noComment = rated(1, asking({ askComment: false }));
    expect(explainRating(why('papers'), noReasons, panelAfter(9))).toEqual(refused('why-not-asked'));
    expect(explainRating(why(), noReasons, panelAfter(9, words))).toMatchObject(
      events({ commentHash: 'hash-of-the-words', reasons: [] }),
    );
    expect(explainRating(why('papers'), noComment, panelAfter(9, words))).toEqual(refused('why-not-asked'));
    expect(explainRating(why('papers'), noComment, panelAfter(9))).toMatchObject({ ok: true });
  });

  test('the two lowest of the scale: "Bình thường" is one of four, not of five', () => {
    expect(explainRating(why('result'), rated(2), panelAfter(9))).toMatchObject({ ok: true });
    expect(explainRating(why('result'), rated(2, asking({ scale: 5 })), panelAfter(9))).toEqual(
      refused('why-not-asked'),
    );
    expect(explainRating(why('result'), rated(0, asking({ scale: 5 })), panelAfter(9))).toMatchObject({ ok: true });
  });
});

type Touch = { verb: 'rate' | 'why' | 'decline'; level: RatingLevel; at: number };
const touches = fc.array(
  fc.record<Touch>({
    verb: fc.constantFrom('rate', 'why', 'decline'),
    level: fc.constantFrom(...ratingLevels),
    at: fc.integer({ min: 0, max: 260 }),
  }),
  { maxLength: 12 },
);

/** What the tables would hold after a decision. */
function next(state: RatingState, decision: ReturnType<typeof rateService>): RatingState {
  const [event] = decision.ok ? decision.value.events : [];
  if (event?.type === 'service-rated')
    return { ...state, rated: true, rating: { level: event.level, channel: 'panel', explained: false } };
  if (event?.type === 'rating-declined') return { ...state, declined: true };
  if (event?.type === 'rating-explained' && state.rating)
    return { ...state, rating: { ...state.rating, explained: true } };
  return state;
}

test('whatever is touched and when, a ticket has one answer at most, in its window, and reasons only after a low one', () => {
  fc.assert(
    fc.property(touches, fc.constantFrom<4 | 5>(4, 5), (list, scale) => {
      let state = ratingState(done(1), asking({ scale }));
      const told: { type: string; at: number; level?: RatingLevel }[] = [];
      for (const { verb, level, at } of list) {
        const facts = panelAfter(at);
        const verbs = {
          rate: () => rateService(rate(level), state, facts),
          why: () => explainRating(why('trips'), state, facts),
          decline: () => declineRating(state, facts),
        };
        const decision = verbs[verb]();
        if (decision.ok) told.push({ type: decision.value.events[0]?.type ?? '', at, level });
        state = next(state, decision);
      }
      const answers = told.filter(({ type }) => type !== 'rating-explained');
      expect(answers.length).toBeLessThanOrEqual(1);
      for (const { at } of answers) expect(at).toBeLessThanOrEqual(75);
      const reasons = told.filter(({ type }) => type === 'rating-explained');
      expect(reasons.length).toBeLessThanOrEqual(1);
      if (reasons.length === 1) {
        expect(answers[0]).toMatchObject({ type: 'service-rated' });
        expect(answers[0]?.level).toBeLessThanOrEqual(scale === 5 ? 1 : 2);
      }
    }),
  );
});

test('Finish tells whether a panel of the counter was there to ask', () => {
  const finish = { type: 'finish-ticket', ticketId: one, dossiers: null, result: null, procedureId: null } as const;
  const panel = 'r' as StationId;
  const asked = (screens: Facts['screens']) =>
    finishTicket(finish, finishState(serving(1), { panels: [panel] }), panelAfter(0, { screens }));
  expect(asked(new Map([[panel, { online: true, machine: 'x' }]]))).toMatchObject(events({ asked: true }));
  expect(asked(new Map([[panel, { online: false, machine: 'x' }]]))).toMatchObject(events({ asked: false }));
  expect(asked(new Map([['other' as StationId, { online: true, machine: 'x' }]]))).toMatchObject(
    events({ asked: false }),
  );
});

test('how the office asks: only in sight of what is there now, and with services that it has', () => {
  const state = { office, services: ['chung-thuc' as ServiceId], counters: [], stations: [] };
  const set = (satisfaction: SatisfactionSettings, basedOn: string) =>
    setSatisfaction({ type: 'set-satisfaction', satisfaction, basedOn }, state);
  const five = { ...defaultSatisfaction, scale: 5 } as const;
  const seen = revisionOf(defaultSatisfaction);
  expect(set(five, seen)).toMatchObject(events({ type: 'satisfaction-changed', satisfaction: five }));
  expect(set(five, 'another')).toEqual(refused('changed-meanwhile'));
  expect(set(defaultSatisfaction, 'another')).toMatchObject({ value: { events: [] } });
  const slide = { id: 's', from: null, to: null, seconds: 10, kind: 'papers', serviceId: 'x' as ServiceId } as const;
  expect(set({ ...five, slides: [slide] }, seen)).toEqual(refused('unknown-service'));
});

test("an officer's picture is one of those that the hub keeps", () => {
  const facts = panelAfter(0, { pictures: new Set(['a.png']) });
  const set = (mediaId: string | null, photo: string | null = null) =>
    setOfficerPhoto(
      { type: 'set-officer-photo', officerId: officer.id, mediaId },
      { officer: { ...officer, photo } },
      facts,
    );
  expect(set('a.png')).toMatchObject(events({ type: 'officer-photo-set', mediaId: 'a.png' }));
  expect(set('b.png')).toEqual(refused('unknown-picture'));
  expect(set(null, 'a.png')).toMatchObject(events({ mediaId: null }));
  expect(set('a.png', 'a.png')).toMatchObject({ value: { events: [] } });
  const nobody = { type: 'set-officer-photo', officerId: officer.id, mediaId: null } as const;
  expect(setOfficerPhoto(nobody, { officer: null }, facts)).toEqual(refused('unknown-officer'));
});
