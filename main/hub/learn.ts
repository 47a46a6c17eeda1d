import { addDays } from '../../shared/domain/calendar-days.ts';
import { type BusinessDay, type Instant, later, minutes } from '../../shared/domain/time.ts';
import { type DayFacts, type Past, readHistory } from './domain/estimate-history.ts';
import { type LearnedTimes, learnTimes } from './domain/estimate-learned.ts';
import type { LocalTime } from './domain/facts.ts';
import { sessionsOn } from './domain/opening-hours.ts';
import type { Clock } from './ports.ts';
import { visitsIn, waitsIn } from './store/learned-times.ts';
import { officeOf } from './store/office.ts';
import type { Store } from './store/open.ts';

export interface LearnDeps {
  store: Pick<Store, 'read'>;
  clock: Clock;
  localTime(at: number): LocalTime;
}

/** What the office's past has taught so far. */
export type Lessons = ReturnType<typeof startLearning>;

const LOOK_MS = minutes(1);
/** Looks between two lessons: ten minutes, counted and not read from a clock that may jump. */
const LOOKS_A_LESSON = 10;
/** Older days tell of other officers and other rules. */
const DAYS_BACK = 60;
/** Two months of a big ward, two weeks of a provincial centre (domain brief §5). */
const LATEST = 20_000;
/** More than any office gives out in a day. */
const LATEST_OF_TODAY = 3_000;

/**
 * Keeps what estimates rest on: learned at the start and when a day begins, and from today's visits every ten minutes. What
 * earlier days have left does not change any more and is read once a day, so that no citizen ever waits for a lesson.
 */
export function startLearning(deps: LearnDeps): { learned(): LearnedTimes; stop(): void } {
  const today = (): BusinessDay => deps.localTime(deps.clock.now()).day;
  let day = today();
  let earlier = readEarlier(deps, day);
  const learn = (): LearnedTimes =>
    learnTimes(together(earlier, read(deps, { from: day, to: day, latest: LATEST_OF_TODAY })));
  let learned = learn();
  let looks = 0;
  const look = (): void => {
    looks += 1;
    const now = today();
    if (now !== day) {
      day = now;
      earlier = readEarlier(deps, day);
    } else if (looks < LOOKS_A_LESSON) return;
    looks = 0;
    learned = learn();
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return { learned: () => learned, stop: () => clearInterval(timer) };
}

const readEarlier = (deps: LearnDeps, today: BusinessDay): Past =>
  read(deps, { from: addDays(today, -DAYS_BACK), to: addDays(today, -1), latest: LATEST });

const together = (a: Past, b: Past): Past => ({
  visits: [...a.visits, ...b.visits],
  changes: [...a.changes, ...b.changes],
  waits: [...a.waits, ...b.waits],
});

function read({ store, localTime }: LearnDeps, days: Parameters<typeof visitsIn>[1]): Past {
  const { week, calendar } = officeOf(store.read);
  const known = new Map<BusinessDay, DayFacts>();
  /** The zone is asked once a day: for every row it would cost more than all the rest. */
  const dayOf = (day: BusinessDay, at: Instant): DayFacts | null => {
    const facts = known.get(day);
    if (facts) return facts;
    const local = localTime(at);
    if (local.day !== day) return null;
    const midnight = later(at, -(at % minutes(1)) - minutes(local.time));
    const fresh = { midnight, sessions: sessionsOn(week, calendar, day) };
    known.set(day, fresh);
    return fresh;
  };
  return readHistory(visitsIn(store.read, days), waitsIn(store.read, days), dayOf);
}
