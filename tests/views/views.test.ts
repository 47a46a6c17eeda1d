import { describe, expect, test } from 'vitest';
import { noPast } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { estimateWaits } from '../../main/hub/domain/wait-estimate.ts';
import type { Board } from '../../main/hub/views/board.ts';
import type { BoardCall } from '../../main/hub/views/call-line.ts';
import { counterView } from '../../main/hub/views/counter-view.ts';
import { displayView } from '../../main/hub/views/display-view.ts';
import { kioskView } from '../../main/hub/views/kiosk-view.ts';
import { ratingView } from '../../main/hub/views/rating-view.ts';
import { firstBoard } from '../../shared/domain/board.ts';
import type { CallId, CounterId, OfficerId, ServiceId, StationId } from '../../shared/domain/ids.ts';
import { defaultLetterTexts } from '../../shared/domain/letter.ts';
import type { Counter } from '../../shared/domain/office.ts';
import { type Announcement, noSpeech, type Speech } from '../../shared/domain/speech.ts';
import { instant, later, seconds } from '../../shared/domain/time.ts';
import { completeVoice, type VoiceSettings } from '../../shared/domain/voice.ts';
import { called, cancelled, counter, facts, hoTich, now, office, officer, service, waiting } from '../domain/given.ts';

function board(changes: Partial<Board> = {}): Board {
  const line = {
    now,
    hour: 8,
    rules: office.rules,
    services: [service()],
    counters: [counter()],
    waiting: [waiting(2), waiting(3), waiting(4)],
    atCounters: [],
  };
  return {
    ...line,
    local: facts().local,
    opening: { open: true },
    dayClosed: false,
    formerServices: [],
    counts: new Map([[service().id, 3]]),
    appointments: [],
    office,
    officers: [officer],
    parked: [],
    cancelled: [],
    estimates: estimateWaits(line, learnTimes(noPast)),
    given: new Map(),
    notes: [],
    help: [],
    printers: [],
    queuedPapers: [],
    ...changes,
  };
}
const kiosk = 'k' as StationId;
const finished = { ticketId: waiting(1).id, label: 'A001', serviceId: service().id, finishedAt: now, rated: false };

const noVoice = { vi: null, en: null };
/** What a board shows beside its calls: nothing. */
const silent = { logo: null, speech: noSpeech, voice: noVoice };
const noPaper = { paperless: [], letterTexts: defaultLetterTexts };

test('the kiosk shows who waits and for how long; closed, it says until when', () => {
  expect(kioskView(board(), kiosk, null, noVoice).services[0]).toMatchObject({
    waiting: 3,
    waitMinutes: 30,
    shut: null,
    places: [{ word: 'quay', number: 1 }],
  });
  const next = instant(5);
  expect(kioskView(board({ opening: { open: false, reason: 'lunch', next } }), kiosk, null, noVoice)).toMatchObject({
    open: false,
    closedFor: 'lunch',
    nextOpening: next,
  });
});

describe('the calls of a board', () => {
  const call = (id: number, changes: Partial<BoardCall> = {}): BoardCall => ({
    callId: id as CallId,
    label: `A${id}`,
    counterId: '1' as CounterId,
    at: instant(now - (100 - id) * 1000),
    recall: false,
    priority: false,
    current: false,
    ...changes,
  });
  const ids = (...numbers: number[]): CallId[] => numbers as CallId[];
  const shown = (calls: readonly BoardCall[], speech: Speech = noSpeech): number[] =>
    displayView(board(), firstBoard, { calls, ...silent, speech }).calls.map(({ callId }) => callId);
  const forty = Array.from({ length: 40 }, (_, i) => call(100 - i));

  test('are those of the latest twelve numbers, however long ago', () => {
    expect(shown(forty)).toEqual(Array.from({ length: 12 }, (_, i) => 100 - i));
  });

  test('count a number once that was called again and again', () => {
    const again = Array.from({ length: 20 }, (_, i) => call(130 - i, { label: 'A100', recall: true }));
    expect(shown([...again, ...forty])).toHaveLength(20 + 12);
  });

  test('are also those whose turn is to come, and the one before them all', () => {
    const said: Announcement = {
      id: 'call-70',
      callIds: ids(70, 72),
      startsAt: now,
      endsAt: now,
      parts: [],
      percent: 100,
      speaker: null,
    };
    const waiting = ids(...Array.from({ length: 28 }, (_, i) => 73 + i));
    const calls = forty.map((one) => (one.callId === 75 ? { ...one, current: true } : one));
    // 75 has somebody at its counter; who waited and has left again is not looked for.
    expect(shown(calls, { announcements: [said], later: waiting, gapMs: 1_500 }).slice(12)).toEqual([75, 72, 71, 70]);
  });
});

test('a board tells who comes next, who was missed, and how many wait', () => {
  const line = [waiting(1), waiting(2, { priority: 'elder' }), waiting(9, { absences: 1 })];
  const view = displayView(board({ waiting: line }), firstBoard, { calls: [], ...silent });
  expect(view.next).toEqual(['A002', 'A001', 'A009']);
  expect(view.missed).toEqual(['A009']);
  expect(view.waiting).toBe(3);
});

test('the board tells who comes next also while every counter is paused or closed, and whom an open one calls first', () => {
  const at = (state: Counter['state'], services: string[], id: string) =>
    counter({ id: id as CounterId, state, services: services as ServiceId[] });
  const paused: Counter['state'] = { status: 'paused', officerId: 'o1' as OfficerId, reason: 'break' };
  const closed: Counter['state'] = { status: 'closed', officerId: null };
  const line = [waiting(1, { serviceId: 'dat-dai' as ServiceId }), waiting(2), waiting(3, { priority: 'elder' })];
  const rows = { calls: [], ...silent };
  const services = [service(), service({ id: 'dat-dai' as ServiceId })];
  const next = (...counters: Counter[]) =>
    displayView(board({ waiting: line, counters, services }), firstBoard, rows).next;
  expect(next(at(paused, ['chung-thuc'], '1'))).toEqual(['A003', 'A002']);
  expect(next(at(closed, ['chung-thuc'], '1'), at(paused, ['dat-dai'], '2'))).toEqual(['A003', 'A001', 'A002']);
  const open: Counter['state'] = { status: 'open', officerId: 'o2' as OfficerId };
  expect(next(at(paused, ['dat-dai'], '1'), at(open, ['chung-thuc'], '2'))).toEqual(['A003', 'A002', 'A001']);
});

test('an officer sees who sits there, and may take a Finish back for five seconds', () => {
  const rows = {
    counter: counter(),
    run: 0,
    lastFinished: finished,
    recallsOfCurrent: 0,
    whyOfCurrent: null,
    spoken: [],
    servedToday: 1,
    ownLevels: [],
    ...noPaper,
  };
  expect(counterView(board({ now: later(now, seconds(4)) }), rows).undo).toMatchObject({ label: 'A001' });
  expect(counterView(board({ now: later(now, seconds(5)) }), rows).undo).toBeNull();
  const busy = counterView(board({ atCounters: [called(2)] }), rows);
  expect(busy.undo).toBeNull();
  expect(busy.current).toMatchObject({ label: 'A002', status: 'called', startedAt: null, normMinutes: 8 });
});

test('whom the next absence cancels is marked wherever staff could put them back', () => {
  const { absencesToCancel } = office.rules;
  const rows = { counter: counter(), run: 0, lastFinished: null, recallsOfCurrent: 0, whyOfCurrent: null };
  const view = counterView(
    board({
      waiting: [
        waiting(2),
        waiting(3, { absences: absencesToCancel - 2 }),
        waiting(4, { absences: absencesToCancel - 1 }),
      ],
      cancelled: [cancelled(5, { absences: absencesToCancel }), cancelled(6)],
    }),
    { ...rows, spoken: [], servedToday: 0, ownLevels: [], ...noPaper },
  );
  expect(view.waiting.map(({ lastChance }) => lastChance)).toEqual([false, false, true]);
  expect(view.missed.map(({ label, lastChance }) => [label, lastChance])).toEqual([
    ['A003', false],
    ['A004', true],
    ['A005', true],
    ['A006', false],
  ]);
});

test('the panel asks once, for a while, in the tone of the service', () => {
  const sober = board({ services: [service({ tone: 'condolence' })] });
  const last = { ...finished, declined: false, procedureId: null };
  const until = later(now, seconds(75));
  expect(ratingView(sober, counter(), last).ask).toMatchObject({
    label: 'A001',
    tone: 'condolence',
    until,
    whyUntil: later(until, seconds(120)),
  });
  const mixed = board({ services: [service({ letters: ['birth', 'marriage', 'death'] })] });
  expect(ratingView(mixed, counter(), last).ask).toMatchObject({ tone: 'condolence' });
  // The officer has said which visit it was.
  const toneAfter = (procedureId: string | null) => ratingView(mixed, counter(), { ...last, procedureId }).ask?.tone;
  expect(['khai-sinh', 'ket-hon', 'khai-tu', 'trich-luc', 'no-such', null].map(toneAfter)).toEqual([
    'congratulation',
    'congratulation',
    'condolence',
    'condolence',
    'condolence',
    'condolence',
  ]);
  expect(ratingView(board(), counter(), { ...last, procedureId: 'mai-tang' }).ask?.tone).toBe('condolence');
  expect(ratingView(board(), counter(), { ...last, procedureId: 'sao-y' }).ask?.tone).toBe('neutral');
  expect(ratingView(board(), counter(), { ...last, rated: true }).ask).toBeNull();
  expect(ratingView(board(), counter(), { ...last, declined: true }).ask).toBeNull();
  expect(ratingView(board({ now: until }), counter(), last).ask).toBeNull();
  expect(ratingView(board(), counter(), null).ask).toBeNull();
});

test("the panel shows who serves, with the office's slides and the services that these name", () => {
  const slides = [{ id: 's', from: null, to: null, seconds: 10, kind: 'papers', serviceId: service().id }] as const;
  const { office } = board();
  const view = ratingView(
    board({
      office: { ...office, satisfaction: { ...office.satisfaction, slides, scale: 5 } },
      services: [service(), hoTich],
      officers: [{ ...officer, photo: 'a.png' }],
    }),
    counter(),
    null,
  );
  expect(view.officer).toMatchObject({ name: officer.name, photo: 'a.png' });
  expect(view.asks).toEqual({ scale: 5, askReasons: true, askComment: true, boxAtPanel: true });
  expect(view.slides).toEqual(slides);
  expect(view.services.map(({ id }) => id)).toEqual([service().id]);
});

test.each([
  ['silent', { mode: 'silent' }, true],
  ['in quiet hours', { quiet: [{ from: 0, to: 1440 }] }, true],
  ['turned down to nothing', { volumes: [{ from: 0, percent: 0 }] }, true],
  ['chiming only', { mode: 'chime' }, false],
  ['as it comes', {}, false],
] as const)('a board of an office that is %s says whether it is to be heard', (_, changed, muted) => {
  const voice = completeVoice(changed as Partial<VoiceSettings>);
  const quiet = board({ office: { ...office, voice } });
  expect(displayView(quiet, firstBoard, { calls: [], ...silent }).muted).toBe(muted);
});
