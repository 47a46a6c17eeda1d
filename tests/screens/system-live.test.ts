import { describe, expect, it } from 'vitest';
import { askOnce } from '../../renderer/live/ask-once.ts';
import { deliver } from '../../renderer/live/deliver.ts';
import { createHubClock } from '../../renderer/live/hub-clock.ts';
import { reconnectDelay } from '../../renderer/live/link.ts';
import { createStore } from '../../renderer/live/store.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import { instant } from '../../shared/domain/time.ts';

describe('delivering a command', () => {
  const never = () => false;

  it('gives the answer of the first try that got one', async () => {
    let tries = 0;
    const answer = await deliver(
      async () => {
        tries += 1;
        if (tries < 3) throw new Error('no link');
        return 'A005';
      },
      never,
      2_000,
    );
    expect([answer, tries]).toEqual(['A005', 3]);
  });

  it('gives up when the wish is too old to be wanted', async () => {
    expect(await deliver(() => Promise.reject(new Error('no link')), never, 300)).toBe('unanswered');
  });

  it('gives up at once when it is not wanted any more, also while an answer is awaited', async () => {
    const unwanted = new AbortController();
    let tries = 0;
    const answer = deliver(
      (signal) => {
        tries += 1;
        unwanted.abort();
        return new Promise((_, fail) => {
          if (signal.aborted) fail(new Error('given up'));
          else signal.addEventListener('abort', () => fail(new Error('given up')));
        });
      },
      never,
      60_000,
      unwanted.signal,
    );
    expect([await answer, tries]).toEqual(['unanswered', 1]);
  });

  it('does not repeat what the hub itself said no to', async () => {
    let tries = 0;
    const refused = deliver(
      () => {
        tries += 1;
        return Promise.reject(new Error('bad request'));
      },
      () => true,
      2_000,
    );
    await expect(refused).rejects.toThrow('bad request');
    expect(tries).toBe(1);
  });
});

describe('a wish that must not be done twice', () => {
  const wish = (commandId: string) => ({ commandId, madeAt: 0, command: { type: 'ask-for-help' as const } });
  const noAnswer: Outcome = { ok: false, refusal: { code: 'no-answer' } };
  const late: Outcome = { ok: false, refusal: { code: 'expired' } };
  const done: Outcome = { ok: true, done: { kind: 'done' } };
  const asking = (...answers: Outcome[]) => {
    const asked: string[] = [];
    const ask = async ({ commandId }: { commandId: string }) => {
      asked.push(commandId);
      return answers.shift() ?? noAnswer;
    };
    return { ask, asked };
  };

  it('is kept when nobody answered', async () => {
    const { ask, asked } = asking(noAnswer);
    expect(await askOnce(ask, null, () => wish('1'))).toEqual({ outcome: noAnswer, unanswered: wish('1') });
    expect(asked).toEqual(['1']);
  });

  it('is asked about before the next, and was done: nothing else is sent', async () => {
    const { ask, asked } = asking(done);
    expect(await askOnce(ask, wish('1'), () => wish('2'))).toEqual({ outcome: done, unanswered: null });
    expect(asked).toEqual(['1']);
  });

  it('is still without an answer: nothing else is sent', async () => {
    const { ask, asked } = asking(noAnswer, done);
    expect(await askOnce(ask, wish('1'), () => wish('2'))).toEqual({ outcome: noAnswer, unanswered: wish('1') });
    expect(asked).toEqual(['1']);
  });

  it('was certainly not done: the next goes its way', async () => {
    const { ask, asked } = asking(late, done);
    expect(await askOnce(ask, wish('1'), () => wish('2'))).toEqual({ outcome: done, unanswered: null });
    expect(asked).toEqual(['1', '2']);
  });
});

describe('the hub’s clock', () => {
  it('runs on from the last push, whatever this PC’s clock says', () => {
    let monotonic = 1_000;
    let wall = 5;
    const clock = createHubClock(
      () => monotonic,
      () => wall,
    );
    expect(clock.now()).toBe(5);
    clock.set(instant(50_000));
    monotonic += 250;
    wall = 999_999_999;
    expect(clock.now()).toBe(50_250);
  });

  it('is not put back by a push that was long on its way: two announcements would come nearer to each other', () => {
    let monotonic = 0;
    const clock = createHubClock(
      () => monotonic,
      () => 0,
    );
    clock.set(instant(50_000));
    monotonic = 3_180;
    clock.set(instant(53_000)); // 180 ms late
    expect(clock.now()).toBe(53_180);
    monotonic = 6_000;
    clock.set(instant(56_004)); // faster than the first
    expect(clock.now()).toBe(56_004);
  });

  it('follows when somebody sets the hub’s clock, forward or back', () => {
    const clock = createHubClock(
      () => 0,
      () => 0,
    );
    clock.set(instant(5_000_000));
    clock.set(instant(1_400_000));
    expect(clock.now()).toBe(1_400_000);
    clock.set(instant(5_000_000));
    expect(clock.now()).toBe(5_000_000);
  });
});

describe('coming back', () => {
  it('waits between 0.25 and 3 seconds, longer each time', () => {
    for (const attempt of [0, 1, 2, 3, 10]) {
      for (const random of [0, 0.5, 0.999]) {
        const ms = reconnectDelay(attempt, () => random);
        expect(ms).toBeGreaterThanOrEqual(250);
        expect(ms).toBeLessThanOrEqual(3_250);
      }
    }
  });
});

describe('a store', () => {
  it('tells each listener of each new value, once', () => {
    const store = createStore(1);
    const heard: number[] = [];
    const stop = store.subscribe(() => heard.push(store.get()));
    store.set(2);
    store.set(2);
    store.set(3);
    stop();
    store.set(4);
    expect(heard).toEqual([2, 3]);
  });
});
