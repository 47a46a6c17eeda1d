import type { CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import { type Counter, defaultRules, type QueueRules, type Service, type Session } from '../../shared/domain/office.ts';
import { timeOfDay } from '../../shared/domain/time.ts';

export interface SimulatedService extends Service {
  /** Share of the day's tickets, and how long a visit really takes on average. */
  share: number;
  trueMinutes: number;
}

/** An office to simulate: what it believes about itself (the catalogue) and what is true. */
export interface SimulatedOffice {
  name: string;
  ticketsADay: number;
  services: readonly SimulatedService[];
  counters: readonly Counter[];
}

/** The office's usual hours (domain brief §3). */
export const sessions: readonly Session[] = [
  { from: timeOfDay(7, 30), to: timeOfDay(11, 30) },
  { from: timeOfDay(13, 30), to: timeOfDay(17) },
];

export const rules: QueueRules = { ...defaultRules, boostMinutes: 15, backupAfterMinutes: 20, recallsToAbsent: 0 };

/** Letter, catalogue's minutes, true mean, share of the day. The catalogue is off by −40 % to +60 %, as catalogues are. */
const services = (
  [
    ['A', 8, 6, 0.5],
    ['H', 20, 14, 0.18],
    ['N', 30, 19, 0.08],
    ['X', 15, 11, 0.1],
    ['K', 20, 15, 0.06],
    ['R', 4, 6.5, 0.08],
  ] as const
).map(([series, minutes, trueMinutes, share], position) => ({
  id: series as string as ServiceId,
  series,
  name: series,
  nameEn: series,
  detail: '',
  minutes,
  trueMinutes,
  share,
  icon: '',
  tone: 'neutral' as const,
  letters: [],
  position,
  active: true,
  terms: { week: null, quotaSession: null, quotaDay: null, digit: null },
  offToday: null,
}));

/** One word a counter: its own services in capitals, those that it helps with in small letters. */
const countersOf = (...words: readonly string[]): Counter[] =>
  words.map((word, index) => ({
    id: `${index + 1}` as CounterId,
    number: index + 1,
    place: 'quay',
    name: '',
    services: [...word.toUpperCase()] as string[] as ServiceId[],
    backups: [...word].filter((letter) => letter !== letter.toUpperCase()).map((l) => l.toUpperCase() as ServiceId),
    state: { status: 'open', officerId: `o${index + 1}` as OfficerId },
  }));

/** The classes of domain brief §5. */
export const newWard: SimulatedOffice = {
  name: 'new ward',
  ticketsADay: 145,
  services,
  counters: countersOf('AR', 'Ah', 'Ha', 'NKr', 'XKa'),
};
export const bigWard: SimulatedOffice = {
  name: 'big ward',
  ticketsADay: 375,
  services,
  counters: countersOf('AR', 'A', 'A', 'A', 'Ah', 'Ha', 'H', 'Hx', 'Nk', 'NKr', 'Xa', 'XKa'),
};
