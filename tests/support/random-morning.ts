import type { CommandInput } from '../../shared/contract/commands.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { TestOffice } from './open-office.ts';
import type { Station } from './wire-client.ts';

/** The same numbers for the same seed (mulberry32), so that a morning that failed can be played again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SERVICES = ['chung-thuc', 'ho-tich', 'dat-dai', 'khac'];
const COUNTERS = ['1', '2', '3', '4'];

/** Plays so many random wishes of kiosk, counters, panels and administrator; how many of them were granted. */
export async function playRandomMorning(office: TestOffice, wishes: number, seed: number): Promise<number> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kiosk = await office.station('kiosk');
  const admin = await office.admin();
  const counters = await Promise.all(COUNTERS.map((id) => office.counter(id)));
  const panels = await Promise.all(COUNTERS.map((id) => office.station('rating', id)));
  const anyTicket = (): number => 1 + Math.floor(random() * 30);
  const held = new Map<Station, number>();

  const step = (counter: Station): CommandInput => {
    const ticketId = held.get(counter) ?? anyTicket();
    return pick<CommandInput>([
      { type: 'call-next' },
      { type: 'call-next' },
      { type: 'recall-ticket', ticketId },
      { type: 'start-serving', ticketId },
      { type: 'start-serving', ticketId },
      { type: 'finish-ticket', ticketId, dossiers: pick([null, 1, 3]) },
      { type: 'finish-ticket', ticketId, dossiers: null },
      { type: 'undo-finish', ticketId },
      { type: 'mark-absent', ticketId },
      { type: 'park-ticket', ticketId, reason: pick([null, 'thiếu bản sao']) },
      { type: 'return-ticket', ticketId: anyTicket() },
      { type: 'restore-ticket', ticketId: anyTicket() },
      { type: 'call-ticket', ticketId: anyTicket(), reason: `gọi riêng ${anyTicket()}` },
      { type: 'serve-walk-in', serviceId: pick(SERVICES) },
      { type: 'set-priority', ticketId: anyTicket(), priority: pick([null, 'urgent']), reason: 'mới gãy chân' },
      { type: 'change-service', ticketId: anyTicket(), serviceId: pick(SERVICES) },
      { type: 'note-ticket', ticketId, reason: `ghi chú ${anyTicket()}` },
      { type: 'explain-slow', ticketId, reason: 'hồ sơ nhiều trang' },
      { type: 'transfer-ticket', ticketId, serviceId: pick(SERVICES), reason: `lý do ${anyTicket()}` },
      { type: 'transfer-ticket', ticketId, counterId: pick(COUNTERS), reason: 'sang đó', comeBack: random() < 0.5 },
      { type: 'transfer-ticket', ticketId, officerId: 'o2', reason: 'người quen việc' },
      { type: 'cancel-ticket', ticketId, reason: 'về' },
      { type: 'pause-counter' },
      { type: 'open-counter' },
      { type: 'open-counter' },
    ]);
  };
  const touch = (): CommandInput => {
    const ticketId = anyTicket();
    return pick<CommandInput>([
      { type: 'rate-service', ticketId, level: pick([4, 3, 2, 1]) },
      { type: 'rate-service', ticketId, level: pick([2, 1]) },
      { type: 'explain-rating', ticketId, reasons: ['papers'], comment: pick([null, `chờ lâu ${ticketId}`]) },
      { type: 'decline-rating', ticketId },
    ]);
  };
  const wish = async (): Promise<Outcome> => {
    const dice = random();
    const priority = pick([null, null, 'elder', 'child'] as const);
    if (dice < 0.35) return kiosk.send({ type: 'issue-ticket', serviceId: pick(SERVICES), priority });
    if (dice < 0.42) return pick(panels).send(touch());
    if (dice < 0.44) return admin.send({ type: 'switch-service', serviceId: pick(SERVICES), active: random() < 0.8 });
    const counter = pick(counters);
    const outcome = await counter.send(step(counter));
    if (outcome.ok && outcome.done.kind === 'called') held.set(counter, outcome.done.ticketId);
    return outcome;
  };
  let granted = 0;
  for (let n = 0; n < wishes; n++) {
    office.clock.advance(Math.floor(random() * 8_000));
    if ((await wish()).ok) granted += 1;
  }
  return granted;
}
