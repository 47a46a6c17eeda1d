import { sortedWork } from '../../../shared/domain/office.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';
import type { OfficeState } from './state-slices.ts';

/** What the office decides about its queue, its days and its voice. The wire has checked the shapes. */

export const setRules = ({ rules, basedOn }: CommandOf<'set-rules'>, { office }: OfficeState): Decision =>
  replaceSeen(office.rules, rules, basedOn, { type: 'rules-changed', rules });

export const setVoice = ({ voice, basedOn }: CommandOf<'set-voice'>, { office }: OfficeState): Decision =>
  replaceSeen(office.voice, voice, basedOn, { type: 'voice-changed', voice });

export const setPhones = ({ phones, basedOn }: CommandOf<'set-phones'>, { office }: OfficeState): Decision =>
  replaceSeen(office.phones, phones, basedOn, { type: 'phones-changed', phones });

export const setKeeping = ({ keeping, basedOn }: CommandOf<'set-keeping'>, { office }: OfficeState): Decision =>
  replaceSeen(office.keeping, keeping, basedOn, { type: 'keeping-changed', keeping });

export const setTimetable = ({ week, basedOn }: CommandOf<'set-timetable'>, { office }: OfficeState): Decision =>
  replaceSeen(office.week, week, basedOn, { type: 'timetable-changed', week });

export const setCalendar = ({ calendar, basedOn }: CommandOf<'set-calendar'>, { office }: OfficeState): Decision =>
  replaceSeen(office.calendar, calendar, basedOn, { type: 'calendar-changed', calendar });

export function setServiceTerms(
  command: CommandOf<'set-service-terms'>,
  state: StateOf<'set-service-terms'>,
): Decision {
  if (!state.service) return refuse({ code: 'unknown-service' });
  const { serviceId, minutes, terms, basedOn } = command;
  const { minutes: minutesNow, terms: termsNow } = state.service;
  const taken = state.services.find(
    ({ id, terms: { digit } }) => id !== serviceId && digit !== null && digit === terms.digit,
  );
  if (taken) return refuse({ code: 'digit-taken', name: taken.name });
  return replaceSeen({ minutes: minutesNow, terms: termsNow }, { minutes, terms }, basedOn, {
    type: 'service-terms-changed',
    serviceId,
    minutes,
    terms,
  });
}

/** Which services a counter calls; those in `backups` it only helps with. */
export function assignCounter(command: CommandOf<'assign-counter'>, state: StateOf<'assign-counter'>): Decision {
  if (!state.counter) return refuse({ code: 'unknown-counter' });
  const known = new Set(state.services.map(({ id }) => id));
  const services = [...new Set(command.services)];
  if (services.some((id) => !known.has(id))) return refuse({ code: 'unknown-service' });
  const backups = [...new Set(command.backups)].filter((id) => services.includes(id));
  return replaceSeen(sortedWork(state.counter), sortedWork({ services, backups }), command.basedOn, {
    type: 'counter-assigned',
    counterId: command.counterId,
    services,
    backups,
  });
}

/** Off for the rest of this day, with words for the kiosk; or on again. */
export function switchServiceToday(
  command: CommandOf<'switch-service-today'>,
  { service }: StateOf<'switch-service-today'>,
  { local, reasonHash }: Facts,
): Decision {
  if (!service) return refuse({ code: 'unknown-service' });
  const day = command.off ? local.day : null;
  return accept({
    type: 'service-switched-today',
    serviceId: service.id,
    day,
    reasonHash: command.off ? reasonHash : null,
  });
}
