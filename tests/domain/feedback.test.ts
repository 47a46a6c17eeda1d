import { expect, test } from 'vitest';
import { HOUR_MS, handleFeedback, leaveFeedback, PER_HOUR } from '../../main/hub/domain/feedback.ts';
import type { BoxState } from '../../main/hub/domain/state-slices.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CounterId, StationId } from '../../shared/domain/ids.ts';
import { completeSatisfaction, feedbackCode } from '../../shared/domain/satisfaction.ts';
import { later } from '../../shared/domain/time.ts';
import { atKiosk, facts, now, office } from './given.ts';

const words = { type: 'leave-feedback', kind: 'complaint', text: 'Phải chờ quá lâu' } as const;
const empty: BoxState = { office, recent: { latest: null, inTheHour: 0 }, nextFeedbackId: 14 };
const atPanel = facts({
  actor: { role: 'rating', stationId: 'p' as StationId, counterId: '2' as CounterId, officerId: null },
});

test('given an empty box, when words are left at the kiosk, then their hash stands in the journal and a code is given', () => {
  expect(leaveFeedback(words, empty, atKiosk)).toEqual({
    ok: true,
    value: {
      done: { kind: 'feedback-left', code: 'PA-014' },
      events: [
        {
          type: 'feedback-left',
          feedbackId: 14,
          kind: 'complaint',
          place: 'kiosk',
          stationId: 'k',
          counterId: null,
          textHash: 'hash-of-the-words',
        },
      ],
    },
  });
});

test("given a panel, when words are left there, then its counter is kept, never an officer's name", () => {
  expect(leaveFeedback({ ...words, kind: 'suggestion' }, empty, atPanel)).toMatchObject({
    value: { done: { code: 'GY-014' }, events: [{ place: 'panel', counterId: '2', stationId: 'p' }] },
  });
});

test('given a screen without a box, when words are left there, then they are refused, and at the others not', () => {
  const closed = (changes: object): BoxState => ({
    ...empty,
    office: { ...office, satisfaction: completeSatisfaction(changes) },
  });
  expect(leaveFeedback(words, closed({ boxAtKiosk: false }), atKiosk)).toMatchObject({ error: { code: 'box-closed' } });
  expect(leaveFeedback(words, closed({ boxAtPanel: false }), atPanel)).toMatchObject({ error: { code: 'box-closed' } });
  expect(leaveFeedback(words, closed({ boxAtPanel: false }), atKiosk).ok).toBe(true);
});

test.each([
  [0, 20],
  [1, 20],
  [5_000, 15],
  [19_999, 1],
])('given words %i ms ago at this screen, when more are left, then %i seconds are to be waited', (ms, seconds) => {
  const state = { ...empty, recent: { latest: later(now, -ms), inTheHour: 1 } };
  expect(leaveFeedback(words, state, atKiosk)).toEqual({ ok: false, error: { code: 'feedback-too-soon', seconds } });
});

test('given words 20 s ago, when more are left, then they are taken, up to 60 an hour', () => {
  const recent = (inTheHour: number) => ({ ...empty, recent: { latest: later(now, -20_000), inTheHour } });
  expect(leaveFeedback(words, recent(PER_HOUR - 1), atKiosk).ok).toBe(true);
  expect(leaveFeedback(words, recent(PER_HOUR), atKiosk)).toMatchObject({ error: { code: 'feedback-too-many' } });
  expect(HOUR_MS).toBe(3_600_000);
});

const fresh = { state: 'new', answerHash: null } as const;
const handle = { type: 'handle-feedback', feedbackId: 14, basedOn: revisionOf(fresh) } as const;

test('given new words, when the head answers them, then state and answer stand together', () => {
  const command = { ...handle, state: 'answered', answer: 'Đã thêm ghế' } as const;
  expect(handleFeedback(command, { feedback: fresh }, facts())).toMatchObject({
    value: {
      events: [{ type: 'feedback-handled', feedbackId: 14, state: 'answered', answerHash: 'hash-of-the-words' }],
    },
  });
});

test('given new words, when an answer and its state come apart, then it is refused', () => {
  const without = { ...handle, state: 'answered', answer: null } as const;
  const early = { ...handle, state: 'in-progress', answer: 'Đã thêm ghế' } as const;
  for (const command of [without, early])
    expect(handleFeedback(command, { feedback: fresh }, facts())).toMatchObject({ error: { code: 'answer-needed' } });
});

test('given words that somebody else has handled meanwhile, then the second one is told so, and the same once more is nothing', () => {
  const quiet = facts({ reasonHash: null });
  const command = { ...handle, state: 'in-progress', answer: null } as const;
  const answered = { state: 'answered', answerHash: 'other' } as const;
  expect(handleFeedback(command, { feedback: answered }, quiet)).toMatchObject({
    error: { code: 'changed-meanwhile' },
  });
  const same = { state: 'in-progress', answerHash: null } as const;
  expect(handleFeedback(command, { feedback: same }, quiet)).toMatchObject({ value: { events: [] } });
  expect(handleFeedback(command, { feedback: null }, quiet)).toMatchObject({ error: { code: 'unknown-feedback' } });
});

test('given numbers of any length, then a code has at least three digits', () => {
  expect([1, 14, 999, 1_000].map((id) => feedbackCode('suggestion', id))).toEqual([
    'GY-001',
    'GY-014',
    'GY-999',
    'GY-1000',
  ]);
});
