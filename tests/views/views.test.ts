import { expect, test } from 'vitest';
import { noPast } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { estimateWaits } from '../../main/hub/domain/wait-estimate.ts';
import type { Board } from '../../main/hub/views/board.ts';
import type { BoardCall } from '../../main/hub/views/call-line.ts';
import { counterView } from '../../main/hub/views/counter-view.ts';
import { displayView } from '../../main/hub/views/display-view.ts';
import { kioskView } from '../../main/hub/views/kiosk-view.ts';
import { ratingView } from '../../main/hub/views/rating-view.ts';
import type { CallId, CounterId, StationId } from '../../shared/domain/ids.ts';
import { defaultLetterTexts } from '../../shared/domain/letter.ts';
import { noSpeech } from '../../shared/domain/speech.ts';
import { instant, later, seconds } from '../../shared/domain/time.ts';
import { called, counter, facts, now, office, officer, service, waiting } from '../domain/given.ts';

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

test('the board shows every call of the last two minutes and eight older ones', () => {
  const call = (id: number, at: number): BoardCall => ({
    callId: id as CallId,
    label: `A${id}`,
    counterId: '1' as CounterId,
    at: instant(at),
    recall: false,
    priority: false,
    current: false,
  });
  const calls = [
    ...Array.from({ length: 20 }, (_, i) => call(100 - i, now - i * 1000)),
    ...Array.from({ length: 20 }, (_, i) => call(50 - i, now - 300_000 - i)),
  ];
  const line = [waiting(1), waiting(2, { priority: 'elder' }), waiting(9, { absences: 1 })];
  const view = displayView(board({ waiting: line }), { calls, speech: noSpeech, voice: noVoice });
  expect(view.calls).toHaveLength(28);
  expect(view.next).toEqual(['A002', 'A001', 'A009']);
  expect(view.missed).toEqual(['A009']);
  expect(view.waiting).toBe(3);
});

test('an officer sees who sits there, and may take a Finish back for five seconds', () => {
  const rows = {
    counter: counter(),
    run: 0,
    lastFinished: finished,
    recallsOfCurrent: 0,
    whyOfCurrent: null,
    lastCall: null,
    servedToday: 1,
    ...noPaper,
  };
  expect(counterView(board({ now: later(now, seconds(4)) }), rows).undo).toMatchObject({ label: 'A001' });
  expect(counterView(board({ now: later(now, seconds(5)) }), rows).undo).toBeNull();
  const busy = counterView(board({ atCounters: [called(2)] }), rows);
  expect(busy.undo).toBeNull();
  expect(busy.current).toMatchObject({ label: 'A002', status: 'called', startedAt: null, normMinutes: 8 });
});

test('the panel asks once, for a while, in the tone of the service', () => {
  const sober = board({ services: [service({ tone: 'condolence' })] });
  expect(ratingView(sober, counter(), finished).ask).toMatchObject({ label: 'A001', tone: 'condolence' });
  expect(ratingView(board(), counter(), { ...finished, rated: true }).ask).toBeNull();
  expect(ratingView(board({ now: later(now, seconds(75)) }), counter(), finished).ask).toBeNull();
  expect(ratingView(board(), counter(), null).ask).toBeNull();
});
