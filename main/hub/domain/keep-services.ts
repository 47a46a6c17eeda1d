import { revisionOf } from '../../../shared/basics/revision.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import { noTerms, officeFacts, type Service, serviceFacts } from '../../../shared/domain/office.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { ServiceSetup } from './events.ts';
import type { Facts } from './facts.ts';
import { replaceSeen } from './replace-seen.ts';
import type { StateOf } from './state.ts';
import type { OfficeState } from './state-slices.ts';
import { withoutService } from './without-service.ts';

/** Who the office is. */
export function setOffice(command: CommandOf<'set-office'>, { office }: OfficeState): Decision {
  const wanted = officeFacts(command);
  return replaceSeen(officeFacts(office), wanted, command.basedOn, { type: 'office-changed', ...wanted });
}

/** Changes a service, adds one, or brings one back that was retired: then as it was, at the end of the list. */
export function putService(
  { serviceId, facts, basedOn }: CommandOf<'put-service'>,
  { services, former, usedToday }: StateOf<'put-service'>,
  { dice }: Facts,
): Decision {
  const now = services.find(({ id }) => id === serviceId) ?? null;
  if (!now && basedOn !== null) return refuse({ code: 'unknown-service' });
  const holder = services.find(({ id, series }) => series === facts.series && id !== serviceId);
  if (holder) return refuse({ code: 'series-taken', series: facts.series, name: holder.name });
  const before = now ?? former;
  if (before?.series !== facts.series) {
    // Numbers of a day are told apart by their letters: one letter is one service's for the whole day.
    if (before && usedToday.includes(before.series))
      return refuse({ code: 'series-stays-today', series: before.series });
    if (usedToday.includes(facts.series)) return refuse({ code: 'series-used-today', series: facts.series });
  }
  const id = serviceId ?? (`s-${dice.slice(0, 12)}` as ServiceId);
  const event = { type: 'service-put', service: { ...placed(id, services, before, now), ...facts } } as const;
  return now ? replaceSeen(serviceFacts(now), facts, basedOn, event) : accept(event);
}

type Placed = Pick<ServiceSetup, 'id' | 'position' | 'active' | 'terms'>;

function placed(id: ServiceId, services: readonly Service[], before: Service | null, now: Service | null): Placed {
  if (now) return { id, position: now.position, active: now.active, terms: now.terms };
  const digits = services.map(({ terms }) => terms.digit);
  const digit = [...'123456789'].find((one) => !digits.includes(one)) ?? null;
  const position = Math.max(-1, ...services.map((one) => one.position)) + 1;
  return { id, position, active: true, terms: { ...(before?.terms ?? noTerms), digit } };
}

/** The kiosk's order. One that was added or retired meanwhile is somebody else's change. */
export function orderServices(command: CommandOf<'order-services'>, state: StateOf<'order-services'>): Decision {
  const now = state.services.map(({ id }) => id);
  const order = [...command.order];
  if (revisionOf([...now].sort()) !== revisionOf([...order].sort())) return refuse({ code: 'changed-meanwhile' });
  return replaceSeen(now, order, command.basedOn, { type: 'services-ordered', order });
}

/** The office offers it no more. Nobody may be left with a number of it, or with a promise. */
export function retireService({ serviceId }: CommandOf<'retire-service'>, state: StateOf<'retire-service'>): Decision {
  const { services, open, appointments } = state;
  if (!services.some(({ id }) => id === serviceId)) return refuse({ code: 'unknown-service' });
  if (services.length === 1) return refuse({ code: 'last-service' });
  const own = open.filter((ticket) => ticket.serviceId === serviceId);
  const there = own.filter(({ status }) => status === 'called' || status === 'serving');
  if (own.length > 0)
    return refuse({ code: 'service-in-use', waiting: own.length - there.length, label: there[0]?.label ?? null });
  if (appointments > 0) return refuse({ code: 'service-has-appointments', n: appointments });
  return accept(...withoutService(serviceId, state), { type: 'service-retired', serviceId });
}

/** What people come for and bring. A service that no list of the office named before has to be one that it has. */
export function setProcedures(
  { procedures, basedOn }: CommandOf<'set-procedures'>,
  { office, services, known }: StateOf<'set-procedures'>,
): Decision {
  const may = new Set<ServiceId>([...known, ...services.map(({ id }) => id)]);
  if (procedures?.some(({ service }) => !may.has(service))) return refuse({ code: 'unknown-service' });
  return replaceSeen(office.procedures, procedures, basedOn, { type: 'procedures-changed', procedures });
}
