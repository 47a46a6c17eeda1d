import { expect, test } from 'vitest';
import { questions } from '../../../renderer/screens/counter/actions.ts';
import { askAbout, stillAsked } from '../../../renderer/screens/counter/asked.ts';
import { given, lineOf, ticketAt } from './given-view.ts';

const serving = given({ current: ticketAt('serving'), waiting: [lineOf(2, 'A002')] });
const nobody = given({ waiting: [lineOf(2, 'A002')] });

test('every question stays while its number is at the counter', () => {
  for (const about of questions) expect(stillAsked(askAbout(about, serving), serving)).not.toBeNull();
});

test.each(['transfer', 'park', 'note', 'slow', 'cancel'] as const)(
  'the question "%s" leaves with the number that it was about',
  (about) => {
    const asked = askAbout(about, serving);
    expect(stillAsked(asked, nobody)).toBeNull();
    expect(
      stillAsked(asked, given({ current: ticketAt('called', { ticketId: lineOf(9, 'A009').ticketId }) })),
    ).toBeNull();
  },
);

test('a waiting number may be put right or cancelled as long as it waits', () => {
  const subject = lineOf(2, 'A002');
  for (const about of ['mend', 'cancel'] as const) {
    expect(stillAsked({ about, subject }, nobody)).not.toBeNull();
    expect(stillAsked({ about, subject }, given())).toBeNull();
  }
});

test('what is about no number stays', () => {
  expect(stillAsked(askAbout('pause', nobody), nobody)?.about).toBe('pause');
  expect(stillAsked(null, nobody)).toBeNull();
});
