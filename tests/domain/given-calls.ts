import type { CallToSay, Saying, Sounds, Timeline } from '../../main/hub/domain/speech-timeline.ts';
import { passTime, planOf, startTimeline, takeCall } from '../../main/hub/domain/speech-timeline.ts';
import type { CallId, CounterId, ServiceId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';

export const GAP_MS = 1_500;
/** A call sounds ten seconds, six when it is read once. */
export const LONG_MS = 10_000;
export const SHORT_MS = 6_000;
export const tenSeconds: Sounds = (_, __, behind) => ({
  parts: [{ type: 'chime', chime: 'single' }],
  percent: 100,
  ms: behind > 3 ? SHORT_MS : LONG_MS,
});

export const start = 1_000_000;

/** A call of counter `number`, `ms` after the beginning. */
export const aCallToSay = (id: number, ms: number, changes: Partial<CallToSay> = {}): CallToSay => {
  const number = changes.place?.number ?? 1;
  return {
    callId: id as CallId,
    label: `A${String(id).padStart(3, '0')}`,
    counterId: String(number) as CounterId,
    serviceId: 'chung-thuc' as ServiceId,
    place: { word: 'quay', number },
    at: instant(start + ms),
    priority: false,
    kind: 'call',
    ...changes,
  };
};

export const at = (number: number) => ({
  place: { word: 'quay' as const, number },
  counterId: String(number) as CounterId,
});

export const taking = (calls: readonly CallToSay[], sounds: Sounds = tenSeconds): Timeline =>
  calls.reduce((timeline, call) => takeCall(timeline, call, GAP_MS, sounds), startTimeline(instant(0)));

/** Everything that will have been said when all is quiet again, and when, from the beginning. */
export function saidOf(timeline: Timeline, sounds: Sounds = tenSeconds) {
  return planOf(timeline, Number.POSITIVE_INFINITY, GAP_MS, sounds).map(
    ({ id, callIds, startsAt, endsAt, saying }) => ({
      id,
      callIds,
      startsMs: startsAt - start,
      endsMs: endsAt - start,
      label: labelOf(saying),
      counter: saying.kind === 'call' ? saying.call.counterId : null,
      kind: saying.kind === 'call' ? saying.call.kind : null,
    }),
  );
}

/** Everything that is said of a day's calls, in order; also what the timeline itself has forgotten since. */
export function saidInAll(calls: readonly CallToSay[]) {
  const all = new Map<string, ReturnType<typeof saidOf>[number]>();
  let timeline = taking([]);
  for (const call of calls) {
    timeline = takeCall(timeline, call, GAP_MS, tenSeconds);
    for (const said of saidOf({ ...timeline, waiting: [] })) all.set(said.id, said);
  }
  for (const said of saidOf(timeline)) all.set(said.id, said);
  return [...all.values()];
}

export const looked = (timeline: Timeline, ms: number): Timeline =>
  passTime(timeline, instant(start + ms), GAP_MS, tenSeconds);

const labelOf = (saying: Saying): string => (saying.kind === 'call' ? saying.call.label : 'closing');
