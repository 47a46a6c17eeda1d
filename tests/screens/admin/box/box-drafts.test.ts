import { expect, test } from 'vitest';
import { draftOf, isDraftChanged } from '../../../../renderer/screens/admin/box/use-box-drafts.ts';
import type { FeedbackLine } from '../../../../shared/contract/channel-views.ts';

const line = { id: 1, state: 'new', answer: null } as FeedbackLine;

test('to open a message is no change; a state that was chosen and an answer that was typed are', () => {
  const draft = draftOf(line);
  expect(draft).toEqual({ line, state: 'in-progress', answer: '' });
  expect(isDraftChanged(draft)).toBe(false);
  expect(isDraftChanged({ ...draft, state: 'answered' })).toBe(true);
  expect(isDraftChanged({ ...draft, answer: 'Xin cảm ơn' })).toBe(true);
});

test('an answer that was given before is where the next begins', () => {
  const answered = draftOf({ ...line, state: 'answered', answer: 'Đã thêm ghế' });
  expect([answered.state, answered.answer, isDraftChanged(answered)]).toEqual(['answered', 'Đã thêm ghế', false]);
});
