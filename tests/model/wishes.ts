import type { Command } from '../../main/hub/domain/commands.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import { type Counter, defaultRules, mixings, type QueueRules, sortedWork } from '../../shared/domain/office.ts';
import type { PriorityReason } from '../../shared/domain/ticket.ts';
import { type Desk, type Person, personAt, type Room } from './reference-line.ts';

/** Who sends a wish: `kiosk`, `guide`, `admin`, or the counter of that id. */
export type Who = string;

/** A command with plain ids, as far as random days have it. */
export type Wish =
  | { type: 'issue-ticket'; serviceId: string; priority: PriorityReason | null; visitOf: number | null }
  | { type: 'serve-walk-in'; serviceId: string; priority: PriorityReason | null }
  | { type: 'sign-in'; officerId: string; bring: boolean }
  | { type: 'sign-out' | 'open-counter' | 'pause-counter' | 'close-counter' | 'call-next' | 'close-day' | 'reopen-day' }
  | { type: TicketWish | 'call-ticket' | 'cancel-ticket'; ticketId: number }
  | {
      type: 'transfer-ticket';
      ticketId: number;
      serviceId: string | null;
      counterId: string | null;
      officerId: string | null;
      comeBack: boolean;
    }
  | { type: 'come-back'; token: string }
  | { type: 'set-priority'; ticketId: number; priority: PriorityReason | null }
  | { type: 'change-service'; ticketId: number; serviceId: string }
  | { type: 'switch-service'; serviceId: string; active: boolean }
  /** `seen`: the rules that the page was filled from. */
  | { type: 'set-rules'; rules: QueueRules; seen: QueueRules }
  /** `seen`: what the counter called when the page was filled. */
  | { type: 'assign-counter'; counterId: string; services: readonly string[]; backups: readonly string[]; seen: Work };

/** Which services a counter calls, and with which of them it only helps. */
export type Work = Pick<Desk, 'services' | 'backups'>;

type TicketWish =
  | 'recall-ticket'
  | 'start-serving'
  | 'mark-absent'
  | 'finish-ticket'
  | 'undo-finish'
  | 'park-ticket'
  | 'return-ticket'
  | 'restore-ticket';

/** What a wish leaves out, as a screen would send it. */
export function toCommand(wish: Wish, tokenOf: (id: number) => string): Command {
  if (wish.type === 'set-rules') return { type: wish.type, rules: wish.rules, basedOn: revisionOf(wish.seen) };
  if (wish.type === 'assign-counter') {
    const { seen, ...work } = wish;
    return { ...work, basedOn: revisionOf(sortedWork(seen as Pick<Counter, 'services' | 'backups'>)) } as Command;
  }
  const said = { ...wish } as Record<string, unknown>;
  if (wish.type === 'come-back') said.token = tokenOf(Number(wish.token.split(' ').at(-1)));
  const more: Partial<Record<Wish['type'], Record<string, unknown>>> = {
    'issue-ticket': { large: false, acceptLater: false },
    'pause-counter': { because: null },
    'finish-ticket': { dossiers: null, result: null, procedureId: null },
    'call-ticket': { reason: 'vội' },
    'cancel-ticket': { reason: 'về' },
    'transfer-ticket': { reason: 'nhầm quầy' },
    'park-ticket': { reason: null },
    'set-priority': { reason: null },
  };
  return { ...said, ...more[wish.type] } as unknown as Command;
}

export interface ServiceCard {
  id: string;
  letter: string;
  digit: string;
}

/** Numbers that look random and are the same for the same seed. */
export interface Dice {
  /** 0, 1, … n - 1. */
  roll(n: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function createDice(random: () => number): Dice {
  const roll = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[roll(list.length)] as T;
  };
  return { roll, pick, chance: (probability) => random() < probability };
}

const OFFICERS = ['o1', 'o2', 'o3', 'o4'];
const priorities = [null, null, null, 'elder', 'child', 'merit', 'urgent'] as const;

/** What an office decides for one day. */
export const randomRules = (dice: Dice): QueueRules => ({
  ...defaultRules,
  mixing: dice.pick(mixings),
  priorityInARow: dice.pick([1, 2, 2, 3]),
  overdueMinutes: dice.pick([10, 30, 60]),
  boostMinutes: dice.pick([5, 20, 60]),
  backupAfterMinutes: dice.pick([0, 5, 15, 60]),
  absentAfterSeconds: dice.pick([30, 45, 120]),
  absencesToCancel: dice.pick([1, 2, 3]),
  recallsToAbsent: dice.pick([0, 1, 3]),
  restoreAfter: dice.pick([0, 1, 2, 4]),
  selfReturns: dice.pick([0, 1, 2]),
  undoFinishSeconds: dice.pick([0, 5, 60]),
  numbering: dice.pick(['letters', 'digits']),
});

export const workAt = ({ desks }: Room, counterId: string): Work => {
  const { services = [], backups = [] } = desks.find(({ id }) => id === counterId) ?? {};
  return { services, backups };
};

/** Which services a counter calls, and with which it only helps. */
export function randomAssignment(dice: Dice, room: Room, counterId: string, services: readonly ServiceCard[]): Wish {
  const own = services.filter(() => dice.chance(0.6)).map(({ id }) => id);
  const backups = own.filter(() => dice.chance(0.3));
  // Sometimes the page of somebody who looked long ago.
  const seen = dice.chance(0.9) ? workAt(room, counterId) : { services: [], backups: [] };
  return { type: 'assign-counter', counterId, services: own, backups, seen };
}

/** The next wish of somebody in the office: mostly what makes sense at that moment, sometimes anything. */
export function randomWish(dice: Dice, room: Room, services: readonly ServiceCard[]): { who: Who; wish: Wish } {
  const service = (): string => dice.pick(services).id;
  const anybody = (which: (one: Person) => boolean = () => true): number => {
    const fitting = room.people.slice(-60).filter(which);
    // Sometimes a number that nobody has.
    return fitting.length === 0 || dice.chance(0.02) ? room.people.length + 1 : dice.pick(fitting).id;
  };
  const waiting = (one: Person): boolean => one.status === 'waiting';
  const transfer = (ticketId: number): Wish => ({
    type: 'transfer-ticket',
    ticketId,
    serviceId: dice.chance(0.6) ? service() : null,
    counterId: dice.chance(0.3) ? dice.pick(room.desks).id : null,
    officerId: dice.chance(0.2) ? dice.pick(OFFICERS) : null,
    comeBack: dice.chance(0.4),
  });
  const putBack = (): Wish => {
    const missed = anybody((one) => one.status === 'cancelled' || (waiting(one) && one.absences > 0));
    return dice.pick<Wish>([
      { type: 'restore-ticket', ticketId: dice.chance(0.8) ? missed : anybody() },
      { type: 'return-ticket', ticketId: anybody((one) => one.status === 'parked') },
    ]);
  };
  const mend = (): Wish =>
    dice.pick<Wish>([
      { type: 'set-priority', ticketId: anybody(waiting), priority: dice.pick(priorities) },
      { type: 'change-service', ticketId: anybody(waiting), serviceId: service() },
      { type: 'cancel-ticket', ticketId: anybody(waiting) },
    ]);
  const issue = (): Wish => ({
    type: 'issue-ticket',
    serviceId: service(),
    priority: dice.pick(priorities),
    visitOf: dice.chance(0.2) && room.people.length > 0 ? anybody() : null,
  });

  // A closing by mistake is taken back soon, or after a while in which others took numbers.
  if (room.people.some((one) => one.closedOut && one.status === 'expired' && one.day === room.day) && dice.chance(0.1))
    return { who: 'admin', wish: { type: 'reopen-day' } };
  const part = dice.roll(100);
  if (part < 25) return { who: 'kiosk', wish: issue() };
  if (part < 29) {
    const missed = anybody((one) => ['parked', 'cancelled'].includes(one.status) || one.absences > 0);
    return { who: 'kiosk', wish: { type: 'come-back', token: `token of ${missed}` } };
  }
  if (part < 40) {
    const wish = dice.pick([issue, mend, putBack, putBack, () => transfer(anybody(waiting))])();
    return { who: dice.pick(['guide', 'guide', 'admin']), wish };
  }
  if (part < 42) return { who: 'admin', wish: administration(dice, room, services, anybody) };
  const desk = dice.pick(room.desks);
  const wish = deskWish(dice, room, desk, { service, anybody, transfer, mend, putBack });
  return { who: desk.id, wish };
}

function administration(dice: Dice, room: Room, services: readonly ServiceCard[], anybody: () => number): Wish {
  return dice.pick<() => Wish>([
    () => ({ type: 'switch-service', serviceId: dice.pick(services).id, active: dice.chance(0.8) }),
    () => randomAssignment(dice, room, dice.pick(room.desks).id, services),
    () => ({ type: 'set-rules', rules: randomRules(dice), seen: dice.chance(0.9) ? room.rules : defaultRules }),
    () => ({ type: 'cancel-ticket', ticketId: anybody() }),
    () => (dice.chance(0.4) ? { type: 'close-day' } : { type: 'reopen-day' }),
  ])();
}

interface Makers {
  service(): string;
  anybody(which?: (one: Person) => boolean): number;
  transfer(ticketId: number): Wish;
  mend(): Wish;
  putBack(): Wish;
}

function deskWish(dice: Dice, room: Room, desk: Room['desks'][number], make: Makers): Wish {
  const signIn = (): Wish => ({ type: 'sign-in', officerId: dice.pick(OFFICERS), bring: dice.chance(0.5) });
  if (desk.officer === null) return signIn();
  if (desk.status !== 'open' && dice.chance(0.7)) return { type: 'open-counter' };
  if (dice.chance(0.05))
    return dice.pick<Wish>([{ type: 'pause-counter' }, { type: 'close-counter' }, { type: 'sign-out' }, signIn()]);
  const here = personAt(room, desk.id);
  const ticketId = here && dice.chance(0.95) ? here.id : make.anybody();
  const ofPerson = (...types: readonly (TicketWish | 'cancel-ticket')[]): Wish => ({
    type: dice.pick(types),
    ticketId,
  });
  if (here?.status === 'called' && dice.chance(0.9))
    return dice.chance(0.12)
      ? make.transfer(ticketId)
      : ofPerson(
          'start-serving',
          'start-serving',
          'start-serving',
          'mark-absent',
          'mark-absent',
          'recall-ticket',
          'recall-ticket',
          'park-ticket',
          'cancel-ticket',
        );
  if (here?.status === 'serving' && dice.chance(0.9))
    return dice.chance(0.3)
      ? make.transfer(ticketId)
      : ofPerson('finish-ticket', 'finish-ticket', 'finish-ticket', 'park-ticket');
  if (!here && dice.chance(0.75)) return { type: 'call-next' };
  const just = make.anybody((one) => one.status === 'done' && one.counter === desk.id);
  return dice.pick<() => Wish>([
    () => ({ type: 'call-ticket', ticketId: make.anybody((one) => one.status === 'waiting') }),
    () => ({ type: 'serve-walk-in', serviceId: make.service(), priority: dice.pick(priorities) }),
    () => ({ type: 'undo-finish', ticketId: just }),
    () => ({ type: 'undo-finish', ticketId: just }),
    make.mend,
    make.putBack,
    () => ofPerson('recall-ticket', 'start-serving', 'finish-ticket', 'mark-absent', 'park-ticket', 'cancel-ticket'),
    () => make.transfer(ticketId),
  ])();
}
