import { revisionOf } from '../../../../shared/basics/revision.ts';
import { completeRules, noTerms, sortedWork } from '../../../../shared/domain/office.ts';
import {
  calendarLines,
  rulesLines,
  switchLines,
  type TermsSetting,
  termsLines,
  type WorkSetting,
  weekLines,
  workLines,
} from '../../../../shared/settings/in-words/queue.ts';
import type { EventOf } from '../../domain/events.ts';
import { completeOffice } from '../../store/office.ts';
import { oneOfOffice, settingKind } from './kind.ts';

/** Rules, hours, days off, and what services and counters do. */

export const rules = oneOfOffice({
  area: 'rules',
  types: ['rules-changed'],
  value: (event) => completeRules(event.rules),
  first: ({ office }) => completeOffice(office).rules,
  now: ({ office }) => office.rules,
  lines: rulesLines,
  restore: (was, now) => ({ type: 'set-rules', rules: was, basedOn: revisionOf(now) }),
});

export const timetable = oneOfOffice({
  area: 'timetable',
  types: ['timetable-changed'],
  value: (event) => event.week,
  first: ({ office }) => office.week,
  now: ({ office }) => office.week,
  lines: weekLines,
  restore: (was, now) => ({ type: 'set-timetable', week: was, basedOn: revisionOf(now) }),
});

export const calendar = oneOfOffice({
  area: 'calendar',
  types: ['calendar-changed'],
  value: (event) => event.calendar,
  first: ({ office }) => completeOffice(office).calendar,
  now: ({ office }) => office.calendar,
  lines: calendarLines,
  restore: (was, now) => ({ type: 'set-calendar', calendar: was, basedOn: revisionOf(now) }),
});

/** A service that was put brings its terms and its switch along. */
const serviceOf = (event: EventOf<'service-terms-changed' | 'service-switched' | 'service-put'>): string =>
  event.type === 'service-put' ? event.service.id : event.serviceId;

export const serviceTerms = settingKind<TermsSetting, 'service-terms-changed' | 'service-put'>({
  area: 'services',
  types: ['service-terms-changed', 'service-put'],
  id: serviceOf,
  name: (id, labels) => labels.service(id),
  value: (event) => {
    const { minutes, terms } = event.type === 'service-put' ? event.service : event;
    return { minutes, terms };
  },
  first: ({ services }, id) => {
    const told = services.find((service) => service.id === id);
    return told ? { minutes: told.minutes, terms: told.terms ?? noTerms } : null;
  },
  now: ({ services }, id) => {
    const service = services.find((one) => one.id === id);
    return service ? { minutes: service.minutes, terms: service.terms } : null;
  },
  lines: termsLines,
  restore: (id, was, now) =>
    was && now ? { type: 'set-service-terms', serviceId: id, ...was, basedOn: revisionOf(now) } : null,
});

export const serviceSwitch = settingKind<boolean, 'service-switched' | 'service-put'>({
  area: 'services',
  types: ['service-switched', 'service-put'],
  id: serviceOf,
  name: (id, labels) => labels.service(id),
  value: (event) => (event.type === 'service-put' ? event.service.active : event.active),
  first: ({ services }, id) => services.find((service) => service.id === id)?.active ?? null,
  now: ({ services }, id) => services.find((service) => service.id === id)?.active ?? null,
  lines: switchLines,
  restore: (id, was, now) =>
    was === null || now === null ? null : { type: 'switch-service', serviceId: id, active: was },
});

export const counterWork = settingKind<WorkSetting, 'counter-assigned'>({
  area: 'counters',
  types: ['counter-assigned'],
  id: ({ counterId }) => counterId,
  name: (id, labels) => labels.counter(id),
  value: sortedWork,
  first: ({ counters }, id) => {
    const told = counters.find((counter) => counter.id === id);
    return told ? sortedWork({ services: told.services, backups: told.backups ?? [] }) : null;
  },
  now: ({ counters }, id) => {
    const counter = counters.find((one) => one.id === id);
    return counter ? sortedWork(counter) : null;
  },
  lines: workLines,
  restore: (id, was, now) =>
    was && now
      ? {
          type: 'assign-counter',
          counterId: id,
          services: [...was.services],
          backups: [...was.backups],
          basedOn: revisionOf(now),
        }
      : null,
});
