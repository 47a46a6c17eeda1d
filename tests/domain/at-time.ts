import { localClock } from '../../main/hub/local-time.ts';
import type { Calendar, Office, Service, ServiceTerms, Session } from '../../shared/domain/office.ts';
import { businessDay, timeOfDay } from '../../shared/domain/time.ts';
import { vietnam } from '../support/test-clock.ts';
import { office, service } from './given.ts';

const local = localClock('Asia/Ho_Chi_Minh');

/** A moment of Vietnam's wall clock, as a decision gets it. */
export const at = (day: string, time: string) => {
  const now = vietnam(day, time);
  return { now, local: local(now) };
};

/** Monday to Friday 07:30–11:30 and 13:30–17:00, with these days off and make-up days. */
export const officeWith = (calendar: Partial<Calendar> = {}, changes: Partial<Office> = {}): Office => ({
  ...office,
  calendar: { holidays: [], makeUps: [], ...calendar },
  ...changes,
});

export const aroundTheClock = (calendar: Partial<Calendar> = {}): Office =>
  officeWith(calendar, { week: Array.from({ length: 7 }, () => [hours('00:00', '24:00')]) });

/** A service of eight minutes with these terms. */
export const serviceWith = (terms: Partial<ServiceTerms> = {}, changes: Partial<Service> = {}): Service => ({
  ...service(),
  offToday: null,
  ...changes,
  terms: { week: null, quotaSession: null, quotaDay: null, digit: null, ...terms },
});

export const off = (day: string, name = 'Nghỉ lễ') => ({ day: businessDay(day), name });
export const makeUp = (day: string, like: number) => ({ day: businessDay(day), name: 'Làm bù', like });

const clockTime = (text: string) => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return timeOfDay(hour, minute);
};
export const hours = (from: string, to: string): Session => ({ from: clockTime(from), to: clockTime(to) });
export const morning = hours('07:30', '11:30');
export const afternoon = hours('13:30', '17:00');
