import type { PrinterProfile } from '../../../main/hub/printing/profiles.ts';
import type { PrinterState } from '../../../shared/domain/printer.ts';
import { randomBytes } from '../random-bytes.ts';
import { type Condition, cheap, clever, type Manners } from './fake-device.ts';
import type { FakePrinter } from './fake-printer.ts';
import { anyPrinter, knownPrinter, ticket, ticketRows } from './office.ts';

/** A printer and what the hub knows of it. */
export interface Kind {
  name: string;
  manners: Manners;
  profile: PrinterProfile;
}

const everything: Kind = { name: 'answers everything', manners: clever, profile: knownPrinter };
const inTurn: Kind = {
  name: 'unknown, answers DLE EOT and GS r',
  manners: { ...cheap, paper: true },
  profile: anyPrinter,
};
const realTime: Kind = { name: 'unknown, answers DLE EOT', manners: cheap, profile: anyPrinter };
const dumb: Kind = { name: 'unknown, never answers', manners: { ...cheap, realTime: false }, profile: anyPrinter };
const automaticOnly: Kind = {
  name: 'answers GS a only',
  manners: { ...cheap, realTime: false, automatic: true },
  profile: { ...anyPrinter, answers: { realTime: 'no', automatic: true, paper: 'no', processId: false } },
};
const idOnly: Kind = {
  name: 'answers GS ( H only',
  manners: { ...cheap, realTime: false, processId: true },
  profile: { ...anyPrinter, answers: { realTime: 'no', automatic: false, paper: 'no', processId: true } },
};

const idInRealTime: Kind = {
  name: 'answers DLE EOT and GS ( H',
  manners: { ...cheap, processId: true },
  profile: { ...anyPrinter, answers: { realTime: 'yes', automatic: false, paper: 'no', processId: true } },
};

/** Its outcome is waited for long enough to hear what is told before. */
const patiently = (kind: Kind): Kind => {
  const { profile } = kind;
  return { ...kind, profile: { ...profile, patience: { ...profile.patience, finish: 3000, bytesPerSecond: 10_000 } } };
};

/** Something that goes wrong with the first ticket. */
export interface FaultCase {
  fault: string;
  kind: Kind;
  /** Before anybody has asked the printer. */
  start?: (fake: FakePrinter) => void;
  /** After it was asked, before the ticket. */
  arm?: (fake: FakePrinter) => void;
  /** What must be told meanwhile. */
  told: PrinterState;
  /** Somebody helps; what must be told then. */
  help?: (fake: FakePrinter) => void | Promise<void>;
  after: PrinterState;
}

type Fault = Omit<FaultCase, 'kind' | 'told' | 'after'>;

const fine: PrinterState = 'ready';
const mute: PrinterState = 'cannot-say';

/** The middle of the first band of the raster, in bytes of jobs. */
const middle = 9000;

/** When the next ticket has come so far. */
const inside =
  (run: (fake: FakePrinter) => void) =>
  (fake: FakePrinter): void => {
    fake.at = { bytes: fake.jobBytes() + middle, run: () => run(fake) };
  };

/** It takes 0.6 s to print a ticket. */
const slowly =
  (arm: (fake: FakePrinter) => void) =>
  (fake: FakePrinter): void => {
    fake.manners.rowTime = 2;
    arm(fake);
  };

const newRoll = (fake: FakePrinter): void => fake.set({ rowsLeft: 5000 });
const closeCover = (fake: FakePrinter): void => fake.set({ coverOpen: false });
const again = (fake: FakePrinter): Promise<void> => fake.comeBack();

/** Bytes without end, until `silence`. */
const flood =
  (...bytes: number[]) =>
  (fake: FakePrinter): void => {
    const drops = Buffer.from(Array.from({ length: 50 }, () => bytes).flat());
    fake.manners.noise = bytes;
    flow(fake, 2, () => drops);
  };

/** 30 bytes at random each 20 ms and behind each answer: all that a printer can say is among them sooner or later. */
const noise = (fake: FakePrinter): void => {
  const random = randomBytes(11);
  fake.manners.noise = [...random(30)];
  flow(fake, 20, () => random(30));
};

const flows = new WeakMap<FakePrinter, NodeJS.Timeout>();
const flow = (fake: FakePrinter, ms: number, bytes: () => Uint8Array): void => {
  flows.set(fake, setInterval(() => fake.shout(bytes()), ms).unref());
};
const silence = (fake: FakePrinter): void => {
  clearInterval(flows.get(fake));
  fake.manners.noise = [];
};

/** A little after the last byte of the next ticket, while it is under the head. */
const underTheHead = (change: Partial<Condition>): ((fake: FakePrinter) => void) =>
  slowly((fake) => {
    const run = (): void => {
      setTimeout(() => fake.set(change), 200);
    };
    fake.at = { bytes: fake.jobBytes() + ticket(1).bytes.length, run };
  });

/** One fault, for each kind of printer with what must be told during and after it. */
const on = (fault: Fault, ...kinds: [kind: Kind, told: PrinterState, after?: PrinterState][]): FaultCase[] =>
  kinds.map(([kind, told, after]) => ({
    ...fault,
    kind,
    told,
    after: after ?? (kind === dumb || kind === idOnly ? mute : fine),
  }));

export const cases: readonly FaultCase[] = [
  ...on(
    { fault: 'none' },
    [everything, fine],
    [inTurn, fine],
    [realTime, fine],
    [dumb, mute],
    [automaticOnly, fine],
    [idOnly, mute],
  ),
  ...on(
    {
      fault: 'none, but a slow head and a small buffer',
      start: (fake) => Object.assign(fake.manners, { rowTime: 2, room: 2048 }),
    },
    [everything, fine],
    [inTurn, fine],
    [realTime, fine],
    [dumb, mute],
  ),
  ...on(
    { fault: 'paper low', start: (fake) => fake.set({ nearEnd: true }) },
    [everything, 'near-end', 'near-end'],
    [realTime, 'near-end', 'near-end'],
  ),
  ...on(
    { fault: 'no paper before the ticket', start: (fake) => fake.set({ rowsLeft: 0 }), help: newRoll },
    [everything, 'paper-end'],
    [realTime, 'paper-end'],
    [automaticOnly, 'offline'],
    [dumb, mute],
  ),
  ...on(
    { fault: 'paper ends inside the raster', arm: (fake) => fake.set({ rowsLeft: 100 }), help: newRoll },
    [everything, 'paper-end'],
    [inTurn, 'paper-end'],
    [realTime, 'paper-end'],
    [automaticOnly, 'paper-end'],
    [dumb, mute],
  ),
  ...on(
    {
      fault: 'paper ends inside the raster, small buffer',
      start: (fake) => Object.assign(fake.manners, { room: 2048 }),
      arm: (fake) => fake.set({ rowsLeft: 100 }),
      help: newRoll,
    },
    [everything, 'paper-end'],
    [realTime, 'offline'],
    [dumb, mute],
  ),
  ...on(
    { fault: 'paper ends with the last row', arm: (fake) => fake.set({ rowsLeft: ticketRows }), help: newRoll },
    [everything, 'paper-end'],
    [realTime, 'paper-end'],
  ),
  ...on(
    { fault: 'cover open before the ticket', start: (fake) => fake.set({ coverOpen: true }), help: closeCover },
    [everything, 'cover-open'],
    [realTime, 'cover-open'],
  ),
  ...on(
    {
      fault: 'cover opened inside the raster',
      arm: (fake) => {
        fake.at = { bytes: fake.jobBytes() + middle, run: () => fake.set({ coverOpen: true }) };
      },
      help: closeCover,
    },
    [everything, 'cover-open'],
    [inTurn, 'cover-open'],
    [realTime, 'cover-open'],
  ),
  ...on(
    {
      fault: 'cutter jams',
      arm: (fake) => fake.set({ cutterBad: true }),
      help: (fake) => fake.set({ cutterBad: false, jammed: false }),
    },
    [everything, 'cutter-error'],
    [inTurn, 'cutter-error'],
    [realTime, 'cutter-error'],
  ),
  ...on(
    {
      fault: 'switched off before the ticket',
      arm: (fake) => {
        fake.vanish();
        fake.powerCycle();
      },
      help: again,
    },
    [everything, 'unreachable'],
    [realTime, 'unreachable'],
    [dumb, 'unreachable'],
  ),
  ...on(
    {
      fault: 'switched off inside the raster',
      arm: (fake) => {
        fake.cut = { after: fake.jobBytes() + middle, how: 'gone' };
      },
      help: (fake) => {
        fake.powerCycle();
        return fake.comeBack();
      },
    },
    [everything, 'unreachable'],
    [inTurn, 'unreachable'],
    [realTime, 'unreachable'],
    [dumb, 'unreachable'],
  ),
  ...on(
    {
      fault: 'cable pulled before the ticket is asked for, no goodbye (half-open)',
      arm: (fake) => fake.vanish(),
      help: again,
    },
    [everything, 'unreachable'],
  ),
  ...on(
    {
      fault: 'stops listening inside the raster, new connections work',
      arm: (fake) => {
        fake.cut = { after: fake.jobBytes() + middle, how: 'stall' };
      },
      help: again,
    },
    [everything, 'offline'],
    [realTime, 'offline'],
    [dumb, mute],
  ),
  ...on(
    {
      fault: 'connection reset inside the raster',
      arm: (fake) => {
        fake.cut = { after: fake.jobBytes() + middle, how: 'reset' };
      },
    },
    [everything, fine],
    [realTime, fine],
    [dumb, mute],
  ),
  ...on(
    {
      fault: 'connection ended inside the raster',
      arm: (fake) => {
        fake.cut = { after: fake.jobBytes() + middle, how: 'end' };
      },
    },
    [everything, fine],
    [realTime, fine],
  ),
  ...on(
    { fault: 'refuses connections', start: (fake) => fake.vanish(), help: again },
    [everything, 'unreachable'],
    [realTime, 'unreachable'],
    [dumb, 'unreachable'],
  ),
  ...on({ fault: 'floods automatic status', start: flood(0x10, 0, 0, 0) }, [everything, fine], [realTime, fine]),
  ...on(
    { fault: 'floods garbage', start: flood(0xff, 0x37, 0x91, 0x41, 0xc1), help: silence },
    [everything, 'noisy'],
    [inTurn, 'noisy'],
  ),
  ...on(
    { fault: 'random noise without end', start: noise, help: silence },
    [everything, 'noisy'],
    [inTurn, 'noisy'],
    [realTime, 'noisy'],
    [dumb, 'noisy'],
  ),
  ...on(
    { fault: 'random noise without end, from inside the raster', arm: slowly(inside(noise)), help: silence },
    [everything, 'noisy'],
    [inTurn, 'noisy'],
  ),
  ...on(
    {
      fault: 'paper ends under the head after the last byte',
      arm: underTheHead({ rowsLeft: 0 }),
      help: newRoll,
    },
    [everything, 'paper-end'],
    [inTurn, 'paper-end'],
    [realTime, 'paper-end'],
  ),
  ...on(
    {
      fault: 'cover opened after the last byte, while it prints',
      arm: underTheHead({ coverOpen: true }),
      help: closeCover,
    },
    [everything, 'cover-open'],
    [inTurn, 'cover-open'],
    [realTime, 'cover-open'],
  ),
  ...on(
    {
      fault: 'deaf: a small buffer is full and empties ever so slowly',
      start: (fake) => Object.assign(fake.manners, { room: 2048 }),
      arm: inside((fake) => Object.assign(fake.manners, { rowTime: 400 })),
      help: (fake) => {
        fake.manners.rowTime = 0;
      },
    },
    [patiently(everything), 'busy'],
    [patiently(inTurn), 'busy'],
    [patiently(realTime), 'busy'],
    [patiently(dumb), 'busy', mute],
  ),
  ...on(
    {
      fault: 'answers GS ( H no more',
      arm: (fake) => {
        fake.manners.processId = false;
      },
    },
    [everything, fine],
    [idInRealTime, fine],
  ),
  ...on(
    {
      fault: 'answers long after it was asked',
      start: (fake) => Object.assign(fake.manners, { slow: 2500 }),
      help: (fake) => {
        fake.manners.slow = 0;
      },
    },
    [everything, 'offline'],
    [dumb, mute],
  ),
  ...on(
    {
      fault: 'becomes slow to answer inside the raster',
      arm: (fake) => {
        fake.at = { bytes: fake.jobBytes() + middle, run: () => Object.assign(fake.manners, { slow: 4000 }) };
      },
      help: (fake) => {
        fake.manners.slow = 0;
      },
    },
    [everything, 'offline'],
    [realTime, 'offline'],
  ),
];
