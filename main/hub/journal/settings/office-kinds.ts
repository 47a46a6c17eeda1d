import { revisionOf } from '../../../../shared/basics/revision.ts';
import type { KeepingSettings } from '../../../../shared/domain/keeping.ts';
import {
  type OfficeFacts,
  officeFacts,
  type ServiceFacts,
  serviceFacts,
  signOf,
} from '../../../../shared/domain/office.ts';
import type { Procedure } from '../../../../shared/domain/procedure.ts';
import {
  type CounterSign,
  keepingLines,
  orderLines,
  procedureLines,
  serviceLines,
  signLines,
} from '../../../../shared/settings/in-words/office.ts';
import { officeLines } from '../../../../shared/settings/in-words/staff.ts';
import { completeOffice } from '../../store/office.ts';
import { oneOfOffice, settingKind } from './kind.ts';

/** Who the office is, what it offers and where, and how it keeps its data. */

export const office = oneOfOffice<OfficeFacts, 'office-changed'>({
  area: 'office',
  types: ['office-changed'],
  value: officeFacts,
  first: (setUp) => officeFacts(setUp.office),
  now: (settings) => officeFacts(settings.office),
  lines: officeLines,
  restore: (was, now) => ({ type: 'set-office', ...was, basedOn: revisionOf(now) }),
});

/** A retired one is brought back by putting it; one that was added goes by being retired. */
export const service = settingKind<ServiceFacts, 'service-put' | 'service-retired'>({
  area: 'services',
  types: ['service-put', 'service-retired'],
  id: (event) => (event.type === 'service-put' ? event.service.id : event.serviceId),
  name: (id, labels, value) => value?.name ?? labels.service(id),
  value: (event) => (event.type === 'service-put' ? serviceFacts(event.service) : null),
  first: ({ services }, id) => {
    const told = services.find((one) => one.id === id);
    return told ? serviceFacts(told) : null;
  },
  now: ({ services }, id) => {
    const found = services.find((one) => one.id === id);
    return found ? serviceFacts(found) : null;
  },
  lines: serviceLines,
  restore: (id, was, now) => {
    if (!was) return now && { type: 'retire-service', serviceId: id };
    return { type: 'put-service', serviceId: id, facts: was, basedOn: now && revisionOf(now) };
  },
});

export const serviceOrder = oneOfOffice<readonly string[], 'services-ordered'>({
  area: 'services',
  types: ['services-ordered'],
  value: (event) => event.order,
  first: ({ services }) => services.map(({ id }) => id),
  now: ({ services }) => services.map(({ id }) => id),
  lines: orderLines,
  // What came since then stands behind; what is gone stays gone.
  restore: (was, now) => ({
    type: 'order-services',
    order: [...was.filter((id) => now.includes(id)), ...now.filter((id) => !was.includes(id))],
    basedOn: revisionOf(now),
  }),
});

/** Wrapped: the shipped list is a value too. */
export const procedures = oneOfOffice<{ own: readonly Procedure[] | null }, 'procedures-changed'>({
  area: 'procedures',
  types: ['procedures-changed'],
  value: (event) => ({ own: event.procedures }),
  first: (setUp) => ({ own: completeOffice(setUp.office).procedures }),
  now: (settings) => ({ own: settings.office.procedures }),
  lines: ({ own }, saying) => procedureLines(own, saying),
  restore: (was, now) => ({ type: 'set-procedures', procedures: was.own, basedOn: revisionOf(now.own) }),
});

/** The place of a retired counter, set up once more, is that counter again. */
export const counterSign = settingKind<CounterSign, 'counter-set-up' | 'counter-retired'>({
  area: 'counters',
  types: ['counter-set-up', 'counter-retired'],
  id: (event) => (event.type === 'counter-set-up' ? event.counter.id : event.counterId),
  name: (id, labels) => labels.counter(id),
  value: (event) => (event.type === 'counter-set-up' ? signOf(event.counter) : null),
  first: ({ counters }, id) => {
    const told = counters.find((one) => one.id === id);
    return told ? signOf({ ...told, name: told.name ?? '' }) : null;
  },
  now: ({ counters }, id) => {
    const found = counters.find((one) => one.id === id);
    return found ? signOf(found) : null;
  },
  lines: signLines,
  restore: (id, was, now) => {
    if (!was) return now && { type: 'retire-counter', counterId: id };
    return { type: 'put-counter', counterId: now && id, ...was, basedOn: now && revisionOf(now) };
  },
});

export const keeping = oneOfOffice<KeepingSettings, 'keeping-changed'>({
  area: 'keeping',
  types: ['keeping-changed'],
  value: (event) => event.keeping,
  first: (setUp) => completeOffice(setUp.office).keeping,
  now: (settings) => settings.office.keeping,
  lines: keepingLines,
  restore: (was, now) => ({ type: 'set-keeping', keeping: was, basedOn: revisionOf(now) }),
});
