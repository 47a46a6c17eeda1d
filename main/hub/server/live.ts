import { isDeepStrictEqual } from 'node:util';
import { TICK_MS } from '../../../shared/contract/limits.ts';
import type { PushOf } from '../../../shared/contract/wire.ts';
import type { Clock } from '../ports.ts';

/**
 * Whole views replace each other, so many commits in a moment are one push. After each the hub rests from pushing for as long
 * as it took: whoever presses meanwhile gets at least every second millisecond. Milliseconds.
 */
const SHORTEST_REST_MS = 5;
const LONGEST_REST_MS = 50;

/** Draws the view of each audience, all of the same moment. Null: the screen is not known any more. */
export type Draw<Audience, View> = (audiences: readonly Audience[]) => (View | null)[];

interface Subscriber<Audience, View> {
  /** To whom it belongs now: a board may be given another profile. Null once the station was unpaired: its stream ends. */
  audience(): Audience | null;
  /** What it saw last: two screens of one audience may have come at different moments. */
  seen: View | null;
  push(push: PushOf<View> | null): void;
}

/**
 * Sends each screen its whole view: at connect, after each change, and a tick in between.
 * @param shortestRestMs how soon the next push may follow one, at the earliest
 */
export function createLive<Audience, View>(
  draw: Draw<Audience, View>,
  clock: Clock,
  revision: () => number,
  shortestRestMs = SHORTEST_REST_MS,
) {
  const subscribers = new Set<Subscriber<Audience, View>>();
  const sent = new Map<string, View>();
  let timer: NodeJS.Timeout | null = null;
  /** By this PC's steady clock, milliseconds. */
  let restUntil = 0;

  const flush = (): void => {
    timer = null;
    const began = performance.now();
    restUntil = began + shortestRestMs;
    push();
    // When what was pushed has been written to every socket.
    setImmediate(() => {
      const now = performance.now();
      restUntil = now + Math.max(shortestRestMs, Math.min(LONGEST_REST_MS, now - began));
    });
  };

  const push = (): void => {
    if (subscribers.size === 0) return sent.clear();
    const groups = new Map<string, { audience: Audience; members: Subscriber<Audience, View>[] }>();
    for (const one of subscribers) {
      const audience = one.audience();
      if (!audience) {
        one.push(null);
        continue;
      }
      const key = JSON.stringify(audience);
      const group = groups.get(key);
      if (group) group.members.push(one);
      else groups.set(key, { audience, members: [one] });
    }
    for (const key of sent.keys()) if (!groups.has(key)) sent.delete(key);
    const drawn = draw([...groups.values()].map(({ audience }) => audience));
    for (const [index, [key, { members }]] of [...groups].entries()) {
      const fresh = drawn[index] ?? null;
      const before = sent.get(key);
      const view = fresh && before && isDeepStrictEqual(fresh, before) ? before : fresh;
      if (view) sent.set(key, view);
      const whole: PushOf<View> | null = view && { type: 'view', revision: revision(), hubTime: clock.now(), view };
      for (const member of members) {
        if (view !== null && member.seen === view) continue;
        member.seen = view;
        member.push(whole);
      }
    }
  };

  const tick = setInterval(() => {
    flush(); // time itself changes views: doors open, a rating closes
    const sign: PushOf<View> = { type: 'tick', revision: revision(), hubTime: clock.now() };
    for (const subscriber of subscribers) subscriber.push(sign);
  }, TICK_MS);
  tick.unref();

  return {
    /** After a commit: at once when it was quiet, else after the rest. */
    changed(): void {
      timer ??= setTimeout(flush, Math.max(0, restUntil - performance.now()));
    },
    /** A screen's stream; it ends when the screen belongs to no audience any more, or the signal aborts. */
    async *subscribe(audience: () => Audience | null, signal: AbortSignal): AsyncGenerator<PushOf<View>> {
      const mail = mailbox<View>(signal);
      const subscriber: Subscriber<Audience, View> = { audience, seen: null, push: mail.put };
      subscribers.add(subscriber); // listen first, then read: nothing falls between
      try {
        const first = audience();
        const [view] = first ? draw([first]) : [];
        if (!view) return;
        yield { type: 'view', revision: revision(), hubTime: clock.now(), view };
        for (;;) {
          const next = await mail.take();
          if (!next) return;
          yield next;
        }
      } finally {
        subscribers.delete(subscriber);
      }
    },
    close(): void {
      clearInterval(tick);
      if (timer) clearTimeout(timer);
      for (const subscriber of subscribers) subscriber.push(null);
    },
  };
}

/** Holds the newest push for a reader that may be slow: an older view that nobody read yet is worth nothing. */
function mailbox<View>(signal: AbortSignal) {
  let waiting: PushOf<View> | null | undefined;
  let wake: (() => void) | null = null;
  const put = (push: PushOf<View> | null): void => {
    // A tick must not push out a view that was not read yet, and nothing what ends the stream.
    if (waiting !== null && !(push?.type === 'tick' && waiting?.type === 'view')) waiting = push;
    wake?.();
  };
  signal.addEventListener('abort', () => put(null), { once: true });
  return {
    put,
    async take(): Promise<PushOf<View> | null> {
      while (waiting === undefined && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const push = signal.aborted ? null : (waiting ?? null);
      waiting = undefined;
      return push;
    },
  };
}

export type Live<Audience, View> = ReturnType<typeof createLive<Audience, View>>;
