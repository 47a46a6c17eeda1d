import { feedbackCode } from '../../../shared/domain/satisfaction.ts';
import { dayShort } from '../../../shared/settings/saying.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import type { DomainEvent, EventOf, EventType } from '../domain/events.ts';
import type { Names } from './names.ts';

type Values = Readonly<Record<string, string | number>>;
interface Say {
  names: Names;
  words: Words;
}

/** What some sentences name beside the ids that every event is read for (`commonValues`). */
const own: { [Type in EventType]?: (event: EventOf<Type>, say: Say) => Values } = {
  'service-switched': ({ active }, { words }) => ({ switched: words.audit.parts[active ? 'on' : 'off'] }),
  'service-switched-today': ({ day }, { words }) => ({ switched: words.audit.parts[day === null ? 'on' : 'off'] }),
  'voice-pack-added': ({ packId, clips }) => ({ pack: packId, n: clips }),
  'voice-pack-removed': ({ packId }) => ({ pack: packId }),
  'boards-changed': ({ boards }) => ({ n: boards.length }),
  'survey-changed': ({ survey }) => ({ n: survey.filter(({ active }) => active).length }),
  'counter-assigned': ({ services }, { names, words }) => ({
    services: services.map(names.service).join(', ') || words.history.none,
  }),
  'service-put': ({ service }) => ({ name: service.name }),
  'services-ordered': ({ order }, { names }) => ({ services: order.map(names.service).join(', ') }),
  'counter-set-up': ({ counter }, { words }) => ({
    name: placeName(words, { word: counter.place, number: counter.number, name: counter.name }),
  }),
  'officer-changed': ({ name }) => ({ name }),
  'words-erased': ({ before, count }, { names }) => ({ n: count, day: names.day(before) }),
  'officer-added': ({ officer }) => ({ name: officer.name }),
  'officer-photo-set': ({ mediaId }, { words }) => ({ photo: words.audit.parts[mediaId ? 'photo' : 'noPhoto'] }),
  'station-paired': ({ name }) => ({ name }),
  'counter-paused': ({ reason }, { words }) => ({ reason: reason ? `: ${words.counter.pauseReasons[reason]}` : '' }),
  'ticket-issued': ({ label, priority }, { words }) => ({
    no: label,
    priority: priority === null ? '' : words.audit.parts.priority,
  }),
  'ticket-finished': ({ result }, { words }) => ({ result: result ? `: ${words.counter.results[result]}` : '' }),
  'ticket-transferred': ({ from, to, forCounterId, forOfficerId }, { names }) => {
    const target = [forCounterId && names.counter(forCounterId), forOfficerId && names.officer(forOfficerId)];
    const named = target.filter(Boolean).join(', ');
    return { from: names.service(from), to: names.service(to), target: named === '' ? '' : ` (${named})` };
  },
  'ticket-restored': ({ bySelf }, { words }) => ({ bySelf: bySelf ? words.audit.parts.bySelf : '' }),
  'priority-set': ({ priority }, { words }) => ({
    priority: words.audit.parts[priority === null ? 'noPriority' : 'isPriority'],
  }),
  'service-changed': ({ from, to }, { names }) => ({ from: names.service(from), to: names.service(to) }),
  'ticket-cancelled': ({ cause }, { words }) => ({
    cause: cause === 'absent-too-often' ? words.audit.parts.absentTooOften : '',
  }),
  'appointments-booked': ({ appointments }) => ({ n: appointments.length }),
  'service-rated': ({ level }, { words }) => ({ level: words.rating.level[level] }),
  'print-settled': ({ status }, { words }) => ({ printed: words.admin.printer[status] }),
  'printer-set-up': ({ printer }) => ({ name: printer.name }),
  'printer-state-changed': ({ state }, { words }) => ({ state: words.admin.printer.names[state] }),
  'feedback-left': ({ kind, feedbackId }) => ({ code: feedbackCode(kind, feedbackId) }),
  'feedback-handled': ({ feedbackId, state }, { words }) => ({
    id: feedbackId,
    handled: words.audit.parts.handled[state],
  }),
  'outside-ratings-entered': ({ source, fromDay, toDay, counts }, { words }) => ({
    source: words.audit.parts.source[source],
    fromDay: dayShort(fromDay),
    toDay: dayShort(toDay),
    n: Object.values(counts).reduce((sum, n) => sum + n, 0),
  }),
  'dossiers-entered': ({ entries }) => ({ n: entries.length }),
  'digest-signed': ({ digest }) => ({ n: digest.seq }),
};

/** The ids that mean the same in every event. */
function commonValues(event: DomainEvent, { names, words }: Say): Values {
  const said = event as Partial<Record<string, unknown>>;
  const name = (key: string, nameOf: (id: string) => string): string =>
    typeof said[key] === 'string' ? nameOf(said[key]) : words.history.none;
  return {
    no: typeof said.ticketId === 'number' ? names.ticket(said.ticketId) : words.history.none,
    place: name('counterId', names.counter),
    officer: name('officerId', names.officer),
    service: name('serviceId', names.service),
    station: name('stationId', names.station),
    printer: name('printerId', names.printer),
    day: name('day', dayShort),
    code: name('code', (code) => code),
    job: String(said.printJobId ?? ''),
    id: String(said.id ?? ''),
  };
}

/** One event in one sentence. */
export function sentenceOf(event: DomainEvent, say: Say): string {
  const texts: Readonly<Record<EventType, string>> = say.words.audit.events;
  const text: string | undefined = texts[event.type];
  // A journal of a later version, read after going back to this one.
  if (text === undefined) return event.type;
  const special = own[event.type] as ((event: DomainEvent, say: Say) => Values) | undefined;
  return fill(text, { ...commonValues(event, say), ...special?.(event, say) });
}
