import { expect, test } from 'vitest';
import { keepSending } from '../../../renderer/screens/rating/keep-sending.ts';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { instant } from '../../../shared/domain/time.ts';

const rate: CommandInput = { type: 'rate-service', ticketId: 7, level: 1 };
const ok: Outcome = { ok: true, done: { kind: 'done' } };
const no = (code: 'no-answer' | 'expired' | 'already-rated' | 'rating-closed' | 'cannot-save'): Outcome => ({
  ok: false,
  refusal: { code } as Refusal,
});

/** What comes of a rating when the hub says these one after the other, ten seconds each, in a window of a minute. */
async function after(...said: Outcome[]): Promise<{ outcome: Outcome; tries: number }> {
  let tries = 0;
  const send = async (): Promise<Outcome> => {
    tries += 1;
    return said[tries - 1] ?? no('no-answer');
  };
  const outcome = await keepSending(send, () => instant(10_000 * tries), rate, instant(60_000));
  return { outcome, tries };
}

test('a rating that the hub did not hear is sent again until it does', async () => {
  expect(await after(ok)).toEqual({ outcome: ok, tries: 1 });
  expect(await after(no('no-answer'), no('expired'), ok)).toEqual({ outcome: ok, tries: 3 });
});

test('one that was kept, and whose answer was lost, is kept; but who rated before is told so', async () => {
  expect(await after(no('no-answer'), no('already-rated'))).toEqual({ outcome: ok, tries: 2 });
  expect(await after(no('already-rated'))).toEqual({ outcome: no('already-rated'), tries: 1 });
});

test('nothing is sent again after a plain no, or when the window is over', async () => {
  expect(await after(no('rating-closed'))).toEqual({ outcome: no('rating-closed'), tries: 1 });
  expect(await after(no('cannot-save'), ok)).toEqual({ outcome: no('cannot-save'), tries: 1 });
  expect(await after()).toEqual({ outcome: no('no-answer'), tries: 6 });
});
