import path from 'node:path';
import Database from 'better-sqlite3';
import { hashPin } from '../../main/hub/access/pins.ts';
import { systemActor } from '../../main/hub/domain/actor.ts';
import { sessionsOn } from '../../main/hub/domain/opening-hours.ts';
import { localClock } from '../../main/hub/local-time.ts';
import { shippedCalendar } from '../../main/hub/setup/calendar-file.ts';
import { readOfficeFile } from '../../main/hub/setup/office-file.ts';
import { applyEvent } from '../../main/hub/store/apply-event.ts';
import { connect } from '../../main/hub/store/db.ts';
import { appendEvents } from '../../main/hub/store/events.ts';
import { openStore } from '../../main/hub/store/open.ts';
import { keepSecret } from '../../main/hub/store/secrets.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import { addDays, weekdayOf } from '../../shared/domain/calendar-days.ts';
import { completeRules, noTerms } from '../../shared/domain/office.ts';
import { procedures } from '../../shared/domain/procedures.ts';
import { completePhone, completeSatisfaction } from '../../shared/domain/satisfaction.ts';
import { earlierSetUp } from '../../shared/domain/set-up.ts';
import { completeVoice } from '../../shared/domain/voice.ts';
import { createDice } from './dice.mjs';
import { playDay } from './play-day.mjs';
import { officerName, shares, staffFor, week } from './ward.mjs';
import { createWriter } from './write-day.mjs';

const MINUTE = 60_000;
/** Vietnam has no summer time. */
const midnightOf = (day) => Date.parse(`${day}T00:00:00+07:00`);
/** The same feasts in the years that no file is shipped for, by the calendar of the sun; Tết by hand. */
const FEASTS = ['01-01', '04-30', '05-01', '09-02', '09-03'];
const TET = { 2020: '01-25', 2021: '02-12', 2022: '02-01', 2023: '01-22', 2024: '02-10', 2025: '01-29' };
const CHUNK = 20;

/** Makes the office and plays its days up to `until`, the last one included. The same seed makes the same office. */
export async function makeYears({ folder, days, perDay, seed, until, progress = () => undefined }) {
  const store = openStore(folder);
  const pins = await Promise.all(['1234', '2468'].map(hashPin));
  const file = readOfficeFile('sample-office');
  const staff = staffFor(perDay, file.services);
  store.write((db) => {
    for (const { officerId } of staff) keepSecret(db, 'officer-pin', officerId, pins[0]);
    keepSecret(db, 'admin-pin', 'admin', pins[1]);
  });
  store.close();

  const raw = new Database(path.join(folder, 'xin-moi.sqlite'));
  // A new file that can be made again: nothing here needs to survive a power cut.
  raw.pragma('journal_mode = MEMORY');
  raw.pragma('synchronous = OFF');
  raw.pragma('cache_size = -200000');
  const db = connect(raw);
  const from = addDays(until, 1 - days);
  const calendar = calendarFrom(from, until);
  const localTime = localClock(file.office.timeZone);
  const happened = (at, ...events) => {
    const moment = { at, day: localTime(at).day };
    appendEvents(db, events, { ...moment, actor: systemActor, commandId: 'make-years' });
    for (const event of events) applyEvent(db, event, moment);
  };

  const dice = createDice(seed);
  raw.transaction(() => setUp(happened, midnightOf(from) + 7 * 60 * MINUTE, file, staff, calendar))();
  const indexes = raw
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%' AND tbl_name <> 'events'",
    )
    .all();
  for (const { name } of indexes) raw.exec(`DROP INDEX ${name}`);

  const services = new Map(
    Object.keys(shares).map((id) => [id, procedures.filter(({ service }) => service === id).map((one) => one.id)]),
  );
  const series = new Map(file.services.map((service) => [service.id, service.series]));
  const open = Array.from({ length: days }, (_, i) => addDays(from, i)).filter(
    (day) => sessionsOn(week, calendar, day).length > 0,
  );
  const writeDay = createWriter(raw);
  const months = new Map();
  for (let at = 0; at < open.length; at += CHUNK) {
    progress(at, open.length);
    raw.transaction(() => {
      for (const day of open.slice(at, at + CHUNK)) {
        const people = Math.max(1, Math.round(perDay * busyness(dice, day, open)));
        const played = playDay({ dice, people, counters: staff, services, midnight: midnightOf(day) });
        writeDay(day, played, { series, dice });
        journalCounters(happened, played);
        months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + people);
      }
    })();
  }
  raw.transaction(() => enterDossiers(happened, dice, months, file.services, until))();
  for (const { sql } of indexes) raw.exec(sql);
  // From now on it is open around the clock, as every sample is.
  const allDay = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
  raw.transaction(() =>
    happened(
      midnightOf(addDays(until, 1)),
      { type: 'timetable-changed', week: allDay },
      { type: 'calendar-changed', calendar: { holidays: [], makeUps: [] } },
    ),
  )();
  raw.exec('ANALYZE');
  raw.pragma('journal_mode = WAL');
  raw.close();
  progress(1, 1);
  return { from, days: open.length, counters: staff.length };
}

function setUp(happened, at, { office, services, counters: _, officers: __ }, staff, calendar) {
  const whole = {
    ...office,
    sample: true,
    week,
    calendar,
    rules: completeRules(office.rules),
    voice: completeVoice(office.voice),
    boards: [firstBoard],
    satisfaction: completeSatisfaction(),
    phones: completePhone(),
    survey: [],
    setUp: earlierSetUp,
    rehearsal: null,
  };
  happened(at, {
    type: 'office-configured',
    office: whole,
    services: services.map((service) => ({ ...service, terms: service.terms ?? noTerms, offToday: null })),
    counters: staff.map(({ id, number, service }) => ({
      id,
      number,
      place: 'quay',
      name: '',
      services: [service],
      backups: [],
    })),
    officers: staff.map(({ officerId, number }) => ({
      id: officerId,
      name: officerName(number),
      post: '',
      active: true,
    })),
  });
  for (const { id, officerId } of staff) happened(at, { type: 'officer-signed-in', counterId: id, officerId });
}

function journalCounters(happened, { opened, ms }) {
  const events = opened.flatMap(({ id, officerId, opened: from, closed }) => [
    { at: from, event: { type: 'counter-opened', counterId: id, officerId } },
    { at: closed, event: { type: 'counter-closed', counterId: id, officerId } },
  ]);
  for (const { at, event } of events.sort((a, b) => a.at - b.at)) happened(ms(at), event);
}

/** Mondays, the days after a holiday and the season when schools enrol are busier; no two days are alike. */
function busyness(dice, day, open) {
  const before = open[open.indexOf(day) - 1];
  const isAfterHoliday = before !== undefined && before < addDays(day, -3);
  const monday = weekdayOf(day) === 1 ? 1.3 : 0.93;
  const season = ['07', '08'].includes(day.slice(5, 7)) ? 1.12 : 0.98;
  return monday * season * (isAfterHoliday ? 1.3 : 1) * dice.between(0.88, 1.12);
}

function calendarFrom(from, until) {
  const shipped = shippedCalendar();
  const known = new Set(shipped.holidays.map(({ day }) => day.slice(0, 4)));
  const holidays = [...shipped.holidays];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    if (known.has(String(year))) continue;
    for (const feast of FEASTS) holidays.push({ day: `${year}-${feast}`, name: 'Ngày lễ' });
    const tet = TET[year];
    if (tet) for (let i = -1; i < 4; i++) holidays.push({ day: addDays(`${year}-${tet}`, i), name: 'Tết Nguyên đán' });
  }
  return { holidays, makeUps: shipped.makeUps };
}

/** Each month's dossiers of the four largest fields: what is carried over is what the month before left open. */
function enterDossiers(happened, dice, months, services, until) {
  const open = new Map();
  let id = 0;
  for (const [month, people] of months) {
    const last = addDays(`${nextMonth(month)}-01`, -1);
    if (last > until) continue;
    const entries = Object.entries(shares)
      .slice(0, 4)
      .map(([serviceId, share]) => {
        const fresh = Math.round(people * share * dice.between(0.8, 0.95));
        const online = Math.round(fresh * dice.between(0.2, 0.5));
        const carriedOver = open.get(serviceId) ?? 0;
        const left = Math.round(fresh * dice.between(0.01, 0.05));
        open.set(serviceId, left);
        const settled = fresh + carriedOver - left;
        const late = dice.chance(0.2) ? Math.min(settled, 1 + Math.floor(dice.next() * 3)) : 0;
        const early = Math.floor((settled - late) * dice.between(0.5, 0.95));
        id += 1;
        const counts = {
          online,
          direct: fresh - online,
          carriedOver,
          early,
          onTime: settled - late - early,
          late,
          openInTime: left,
          openLate: 0,
        };
        return {
          id,
          from: `${month}-01`,
          to: last,
          field: services.find((one) => one.id === serviceId).name,
          procedure: null,
          counts,
        };
      });
    happened(midnightOf(addDays(last, 1)) + 8 * 60 * MINUTE, {
      type: 'dossiers-entered',
      origin: 'imported',
      entries,
      replaced: [],
    });
  }
}

const nextMonth = (month) => {
  const [year, of] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
};
