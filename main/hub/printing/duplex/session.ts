import { type Answer, parseAnswers } from '../answers.ts';
import { processTimers, type Timers } from '../timers.ts';
import type { ByteChannel, OpenChannel } from '../transports/channel.ts';

/** The bytes of one answer come one after another: more than this between two of them, and they are none. Milliseconds. */
const longestGap = 200;

/** One connection to a printer that answers, from its opening to its end. Nothing here rejects. */
export interface Session {
  /** False once either side has ended or broken the connection. */
  isOpen(): boolean;
  /** True when the system has taken all of it, false when the connection broke before or `ms` passed. */
  send(bytes: Uint8Array, ms: number): Promise<boolean>;
  /** The first answer, from now on, that `pick` makes something of; null after `ms` or when the connection ends. */
  await<Value>(pick: (answer: Answer) => Value | null, ms: number): Promise<Value | null>;
  /** Says goodbye and waits for the printer's own goodbye; false when it broke, or `ms` passed without one. */
  end(ms: number): Promise<boolean>;
}

/** Hears what the printer says, before those who await it, and the end of the connection, whoever made it. */
export interface SessionEars {
  /** Among bytes that came together are some of no known pattern; their answers follow. */
  onNoise?(): void;
  onAnswer(answer: Answer): void;
  onOver(): void;
}

/** Opens a connection within `ms`, or gives back in one sentence why there is none. `listen` makes its ears. */
export async function openSession(
  open: OpenChannel,
  ms: number,
  listen: (session: Session) => SessionEars,
  timers: Timers = processTimers,
): Promise<Session | string> {
  const channel = await open(ms);
  return typeof channel === 'string' ? channel : sessionOn(channel, listen, timers);
}

function sessionOn(channel: ByteChannel, listen: (session: Session) => SessionEars, timers: Timers): Session {
  const listeners = new Set<(answer: Answer) => void>();
  /** Who waits for something that the end of the connection makes impossible. */
  const waiters = new Set<() => void>();
  let unread: Uint8Array = new Uint8Array();
  let giveUp = (): void => {};
  let closed: 'in order' | 'broken' | null = null;
  let ending = false;

  /** What `start` reports, or `otherwise()` after `ms` or at the end of the connection, whichever comes first. */
  const within = <Value>(
    ms: number,
    otherwise: () => Value,
    start: (done: (value: Value) => void) => void,
  ): Promise<Value> =>
    new Promise((resolve) => {
      const done = (value: Value): void => {
        cancel();
        waiters.delete(over);
        resolve(value);
      };
      const over = (): void => done(otherwise());
      // What has arrived meanwhile is read first: on a busy machine a timer can be late, and an answer must not lose to it.
      const cancel = timers.after(ms, () => setImmediate(over));
      waiters.add(over);
      if (closed === null) start(done);
      else over();
    });

  const session: Session = {
    isOpen: () => closed === null && !ending,
    send: (bytes, ms) =>
      within(
        ms,
        () => false,
        (done) => channel.write(bytes, (error) => done(error === null)),
      ),
    await: (pick, ms) => {
      let listener: (answer: Answer) => void = () => {};
      const answered = within<ReturnType<typeof pick>>(
        ms,
        () => null,
        (done) => {
          listener = (answer) => {
            const value = pick(answer);
            if (value !== null) done(value);
          };
          listeners.add(listener);
        },
      );
      return answered.finally(() => listeners.delete(listener));
    },
    end: async (ms) => {
      if (closed === null && !ending) {
        ending = true;
        channel.end();
      }
      const orderly = await within(
        ms,
        () => closed === 'in order',
        () => {},
      );
      if (!orderly) channel.destroy();
      return orderly;
    },
  };

  // First the ears: a printer may talk as soon as it is listened to.
  const ears = listen(session);
  const hear = (bytes: Uint8Array, nothingFollows: boolean): void => {
    const { answers, rest } = parseAnswers(bytes, nothingFollows);
    unread = rest;
    if (answers.some(({ kind }) => kind === 'other')) ears.onNoise?.();
    for (const answer of answers) {
      ears.onAnswer(answer);
      for (const listener of [...listeners]) listener(answer);
    }
  };
  channel.onBytes((bytes) => {
    giveUp();
    hear(unread.length === 0 ? bytes : Buffer.concat([unread, bytes]), false);
    // Noise may begin as an answer of many bytes does: it must not swallow those that come after it.
    if (unread.length > 0) giveUp = timers.after(longestGap, () => hear(unread, true));
  });
  channel.onClosed((orderly) => {
    giveUp();
    closed = orderly && ending ? 'in order' : 'broken';
    for (const wake of [...waiters]) wake();
    ears.onOver();
  });
  return session;
}
