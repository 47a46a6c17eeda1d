import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { type RunningHub, startHub } from '../../main/hub/hub.ts';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { Outcome } from '../../shared/contract/outcomes.ts';
import { personAt } from '../model/reference-line.ts';
import { createReference, type Reference } from '../model/reference-office.ts';
import { toCommand, workAt } from '../model/wishes.ts';
import { makeOffice } from '../support/make-office.ts';
import { adminStation, openCounterStation, pairStation } from '../support/pair.ts';
import { seededRandom } from '../support/random-morning.ts';
import { createTestClock, type TestClock, vietnam } from '../support/test-clock.ts';
import type { Station } from '../support/wire-client.ts';
import { freshFolder, launchBrowser } from './office.ts';
import { keepPicture } from './pictures.ts';

/** The class "big ward" (domain brief §5): 400 people, 12 counters, half of them for one service, two that help. */
const PEOPLE = 400;
const services = [
  { id: 'chung-thuc', letter: 'A', digit: '1', name: 'Chứng thực' },
  { id: 'ho-tich', letter: 'H', digit: '2', name: 'Hộ tịch – Tư pháp' },
  { id: 'dat-dai', letter: 'N', digit: '3', name: 'Đất đai – Xây dựng' },
  { id: 'xa-hoi', letter: 'X', digit: '4', name: 'Lao động – Xã hội' },
];
const shares = [0.6, 0.18, 0.12, 0.1];
const minutesOf: Record<string, number> = { 'chung-thuc': 7, 'ho-tich': 14, 'dat-dai': 22, 'xa-hoi': 12 };
const counters = Array.from({ length: 12 }, (_, n) => {
  const own = n < 6 ? ['chung-thuc'] : n < 8 ? ['ho-tich'] : n < 11 ? ['dat-dai'] : ['xa-hoi'];
  const backups = n === 7 ? ['chung-thuc'] : n === 11 ? ['ho-tich'] : [];
  return { id: String(n + 1), services: [...own, ...backups], backups };
});
const MINUTE = 60_000;

let browser: Browser;
let hub: RunningHub;
test.beforeAll(async () => {
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
});
test.afterAll(async () => {
  await browser.close();
  await hub?.close();
});

test('given a big ward, when its day is played with every screen open, then its tables are those of the reference', async () => {
  test.setTimeout(900_000);
  const folder = freshFolder();
  const clock = createTestClock(vietnam('2026-03-02', '07:30'));
  await makeOffice(folder, clock, { services, counters });
  hub = await startHub({ data: folder, port: 0, host: '127.0.0.1', sample: true, printer: { kind: 'none' } }, clock);
  const screens = await openScreens(hub.url);

  const day = await playDay(hub.url, clock);
  expect(day.reference.room.people).toHaveLength(PEOPLE + day.walkIns);
  expect(day.differences).toEqual([]);
  expect(tablesOf(folder)).toEqual(wantedOf(day.reference));

  // Every screen has come along: nobody waits any more, and each counter is free.
  const last = day.reference.room.people.at(-1)?.label ?? '';
  expect(last).not.toBe('');
  for (const page of screens.counters) await expect(page.getByText('Hiện không có người chờ')).toBeVisible();
  await expect(screens.display.getByText(day.lastCalled, { exact: true }).first()).toBeVisible();
  await expect(screens.kiosk.getByRole('button', { name: /Chứng thực/ })).toContainText('Không phải chờ');
  await keepPicture(screens.display, 'big-ward-display');
  await keepPicture(screens.admin, 'big-ward-admin');
  expect(screens.complaints).toEqual([]);
});

async function openScreens(url: string) {
  const complaints: string[] = [];
  const open = async (where: string): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    page.on('pageerror', (error) => complaints.push(`${where}: ${error}`));
    await page.goto(url + where);
    return page;
  };
  return {
    complaints,
    kiosk: await open('/kiosk'),
    display: await open('/display'),
    guide: await open('/guide'),
    admin: await open('/admin'),
    counters: await Promise.all(counters.map(({ id }) => open(`/counter?counter=${id}`))),
    panels: await Promise.all(counters.slice(0, 3).map(({ id }) => open(`/rating?counter=${id}`))),
  };
}

interface Day {
  reference: Reference;
  differences: string[];
  walkIns: number;
  lastCalled: string;
}

/** Plays the day: people come as they do in the morning, each counter calls as soon as it is free. */
async function playDay(url: string, clock: TestClock): Promise<Day> {
  const random = seededRandom(20_260_302);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const reference = createReference(
    services,
    counters.map(({ id }) => id),
    clock.now(),
  );
  const [kiosk, guide, admin] = [
    await pairStation(url, 'kiosk', null, clock.now),
    await pairStation(url, 'guide', null, clock.now),
    await adminStation(url, clock.now),
  ];
  const stations = new Map<string, Station>([
    ['kiosk', kiosk],
    ['guide', guide],
    ['admin', admin],
  ]);
  const day: Day = { reference, differences: [], walkIns: 0, lastCalled: '' };

  type Wish = Parameters<Reference['play']>[1];
  const play = async (who: string, wish: Wish): Promise<Outcome> => {
    const wanted = reference.play(who, wish);
    const station = stations.get(who);
    if (!station) throw new Error(`Nobody at ${who}`);
    const outcome = await station.send(commandOf(wish));
    const isSame = outcome.ok ? !wanted.startsWith('no: ') : wanted === `no: ${outcome.refusal.code}`;
    const label = outcome.ok && outcome.done.kind === 'called' ? outcome.done.label : null;
    if (!isSame || (label !== null && !wanted.includes(label)))
      day.differences.push(`${who} ${JSON.stringify(wish)}: wanted ${wanted}, got ${JSON.stringify(outcome)}`);
    if (label !== null) day.lastCalled = label;
    return outcome;
  };
  for (const { id, services: all, backups } of counters) {
    const seen = workAt(reference.room, id);
    await play('admin', { type: 'assign-counter', counterId: id, services: [...all], backups: [...backups], seen });
    reference.play(id, { type: 'sign-in', officerId: `o${id}`, bring: false });
    reference.play(id, { type: 'open-counter' });
    stations.set(id, await openCounterStation(url, id, `o${id}`, clock.now));
  }

  const arrivals = arrivalTimes(random, clock.now());
  const busyUntil = new Map(counters.map(({ id }) => [id, clock.now() as number]));
  const isOver = () => reference.room.people.every(({ status }) => ['done', 'cancelled', 'expired'].includes(status));
  while (arrivals.length > 0 || !isOver()) {
    while ((arrivals[0] ?? Number.POSITIVE_INFINITY) <= clock.now()) {
      arrivals.shift();
      const service = serviceOf(random());
      const priority = random() < 0.1 ? pick(['elder', 'pregnant', 'merit'] as const) : null;
      await play(random() < 0.9 ? 'kiosk' : 'guide', {
        type: 'issue-ticket',
        serviceId: service,
        priority,
        visitOf: null,
      });
    }
    for (const { id } of counters) if ((busyUntil.get(id) ?? 0) <= clock.now()) await work(id);
    const parked = reference.room.people.find(({ status }) => status === 'parked');
    if (parked && random() < 0.05) await play('guide', { type: 'return-ticket', ticketId: parked.id });
    clock.advance(20_000);
    reference.wait(20_000);
  }
  await Promise.all([...stations.values()].map((station) => station.close()));
  return day;

  /** What an officer does next with who is there. */
  async function work(id: string): Promise<void> {
    const here = personAt(reference.room, id);
    const dice = random();
    if (!here) {
      if (dice < 0.005) day.walkIns += 1;
      if (dice < 0.005) {
        const serviceId = counters.find((one) => one.id === id)?.services[0] ?? '';
        await play(id, { type: 'serve-walk-in', serviceId, priority: null });
        busyUntil.set(id, clock.now() + 4 * MINUTE);
        return;
      }
      const isWaited = reference.room.people.some(({ status }) => status === 'waiting');
      if (isWaited) await play(id, { type: 'call-next' });
      return;
    }
    const ticketId = here.id;
    if (here.status === 'called') {
      if (dice < 0.05 && clock.now() - here.calledAt < 60_000) return;
      if (dice < 0.07)
        await play(id, { type: clock.now() - here.calledAt < 45_000 ? 'recall-ticket' : 'mark-absent', ticketId });
      else await play(id, { type: 'start-serving', ticketId });
      const norm = minutesOf[here.service] ?? 8;
      busyUntil.set(id, clock.now() + norm * MINUTE * Math.exp(0.5 * (random() + random() + random() - 1.5)));
      return;
    }
    const elsewhere = { serviceId: null, counterId: null, officerId: null, comeBack: false };
    if (dice < 0.03) await play(id, { type: 'transfer-ticket', ticketId, ...elsewhere, serviceId: pick(services).id });
    else if (dice < 0.05)
      await play(id, { type: 'transfer-ticket', ticketId, ...elsewhere, counterId: pick(counters).id, comeBack: true });
    else if (dice < 0.07) await play(id, { type: 'park-ticket', ticketId });
    else await play(id, { type: 'finish-ticket', ticketId });
  }
}

/** 23 % of the day in its busiest hour, none over noon (domain brief §5). */
function arrivalTimes(random: () => number, start: number): number[] {
  const hours = [0.12, 0.23, 0.16, 0.09, 0, 0, 0.13, 0.14, 0.09, 0.04];
  const times = hours.flatMap((share, hour) =>
    Array.from({ length: Math.round(share * PEOPLE) }, () => start + (hour + random()) * 60 * MINUTE),
  );
  return times.slice(0, PEOPLE).sort((a, b) => a - b);
}

function serviceOf(dice: number): string {
  let sum = 0;
  for (const [index, share] of shares.entries()) {
    sum += share;
    if (dice < sum) return services[index]?.id ?? '';
  }
  return services[0]?.id ?? '';
}

/** A wish of the reference as it goes over the wire. */
function commandOf(wish: Parameters<Reference['play']>[1]): CommandInput {
  switch (wish.type) {
    case 'finish-ticket':
      return { type: wish.type, ticketId: wish.ticketId, dossiers: null };
    case 'transfer-ticket':
    case 'call-ticket':
    case 'cancel-ticket':
      return { ...wish, reason: 'theo đề nghị' } as CommandInput;
    case 'set-rules':
      return { type: wish.type, rules: wish.rules, basedOn: revisionOf(wish.seen) };
    case 'assign-counter':
      return toCommand(wish, () => '') as CommandInput;
    default:
      return wish as CommandInput;
  }
}

/** What the hub's tables say of everybody in the end. */
function tablesOf(folder: string): string[] {
  const db = new Database(path.join(folder, 'xin-moi.sqlite'), { readonly: true });
  try {
    return db
      .prepare(
        `SELECT concat_ws('|', id, day, label, status, service_id, coalesce(priority, '-'), absences,
          CASE WHEN status = 'done' THEN counter_id || officer_id END) AS told FROM tickets ORDER BY id`,
      )
      .all()
      .map((row) => (row as { told: string }).told);
  } finally {
    db.close();
  }
}

const wantedOf = ({ room }: Reference): string[] =>
  room.people.map((one) => {
    const told: unknown[] = [one.id, one.day, one.label, one.status, one.service, one.priority ?? '-', one.absences];
    if (one.status === 'done') told.push(`${one.counter}${one.officer}`);
    return told.join('|');
  });
