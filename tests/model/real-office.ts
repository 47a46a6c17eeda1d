import Database from 'better-sqlite3';
import type { SystemCommand } from '../../main/hub/domain/commands.ts';
import { noPast } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { createExecute } from '../../main/hub/execute.ts';
import { localClock } from '../../main/hub/local-time.ts';
import type { Order } from '../../main/hub/order.ts';
import { connect, type WriteDb } from '../../main/hub/store/db.ts';
import { migrate } from '../../main/hub/store/migrate.ts';
import { createWaits } from '../../main/hub/store/waits.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import type { CommandId, CounterId, OfficerId, ServiceId, StationId } from '../../shared/domain/ids.ts';
import { timeOfDay } from '../../shared/domain/time.ts';
import { office, service } from '../domain/given.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { type ServiceCard, toCommand, type Who, type Wish } from './wishes.ts';

/** The product's own hub core on a real database in memory: everything between the wire and the disk. */
export interface RealOffice {
  clock: TestClock;
  db: WriteDb;
  send(who: Who, wish: Wish): Outcome;
  /** What no reference has to know of. */
  decide(command: Order['command']): Outcome;
  /** What the hub's day watch does every second. */
  watchDay(): void;
  close(): void;
}

export function openRealOffice(
  services: readonly ServiceCard[],
  counters: readonly string[],
  start: number,
): RealOffice {
  const raw = new Database(':memory:');
  migrate(raw, '');
  const db = connect(raw);
  const transaction = raw.transaction((work: (db: WriteDb) => unknown) => work(db));
  const clock = createTestClock(start);
  const local = localClock('Asia/Ho_Chi_Minh');
  const learned = learnTimes(noPast);
  const execute = createExecute({
    store: { write: (work) => transaction.immediate(work) as never },
    clock,
    localTime: local,
    hasPrinter: () => false,
    waits: createWaits(() => learned),
    screens: () => new Map(),
    pictures: new Set<string>(),
    publish: () => undefined,
  });
  let sent = 0;
  const run = (sender: Order['sender'], command: Order['command']): Outcome => {
    sent += 1;
    const words = 'reason' in command ? command.reason : null;
    const commandId = sent.toString(16).padStart(32, '0') as CommandId;
    const madeAt = sender.kind === 'system' ? null : clock.now();
    const [outcome] = execute([{ commandId, madeAt, sender, machine: null, command, words, secret: null }]);
    if (!outcome) throw new Error('An order without an outcome');
    return outcome;
  };
  const own = (command: SystemCommand) => run({ kind: 'system' }, command);

  own({
    type: 'configure-office',
    office: { ...office, week: Array.from({ length: 7 }, () => [{ from: timeOfDay(0), to: timeOfDay(24) }]) },
    services: services.map(({ id, letter, digit }, position) => {
      const terms = { ...service().terms, digit };
      return { ...service({ id: id as ServiceId, series: letter, position }), terms };
    }),
    counters: counters.map((id, index) => ({
      id: id as CounterId,
      number: index + 1,
      place: 'quay',
      name: '',
      services: services.map((one) => one.id as ServiceId),
      backups: [],
    })),
    officers: ['o1', 'o2', 'o3', 'o4'].map((id) => ({ id: id as OfficerId, name: id, post: '', active: true })),
  });
  const stations = [...counters, 'kiosk', 'guide'];
  for (const name of stations) {
    const kind = name === 'kiosk' || name === 'guide' ? name : 'counter';
    const counterId = kind === 'counter' ? (name as CounterId) : null;
    own({ type: 'pair-station', stationId: name as StationId, kind, counterId, name });
  }
  const tokenOf = (id: number): string =>
    db.get<{ token: string }>('SELECT token FROM tickets WHERE id = ?', id)?.token ?? `${id}-0`;

  return {
    clock,
    db,
    send: (who, wish) =>
      run(
        who === 'admin' ? { kind: 'admin' } : { kind: 'station', stationId: who as StationId },
        toCommand(wish, tokenOf),
      ),
    decide: (command) => run({ kind: 'admin' }, command),
    watchDay: () => {
      const { day } = local(clock.now());
      const left = db.get(
        "SELECT 1 FROM tickets WHERE status IN ('waiting', 'called', 'serving', 'parked') AND day < ?",
        day,
      );
      if (left) own({ type: 'roll-day', sparedAfter: null, lastOfPast: null });
    },
    close: () => raw.close(),
  };
}
