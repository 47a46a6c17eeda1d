import type { ServiceCard, ServiceShut } from '../../../shared/contract/views.ts';
import { backSoon, type Service } from '../../../shared/domain/office.ts';
import { mayIssue } from '../domain/may-issue.ts';
import { sessionsOn } from '../domain/opening-hours.ts';
import { throughBreaks } from '../domain/work-time.ts';
import type { Board } from './board.ts';
import { countOf, placesOf } from './names.ts';

/** A service as the kiosk and the guide offer it. */
export function serviceCard(board: Board, service: Service): ServiceCard {
  const { id, series, name, nameEn, detail, icon, active } = service;
  const estimate = board.estimates.get(id) ?? null;
  const { office, local } = board;
  const sessions = sessionsOn(office.week, office.calendar, local.day);
  const onClock = (work: number): number => Math.round(throughBreaks(sessions, local.time, work));
  return {
    id,
    series,
    name,
    nameEn,
    detail,
    icon,
    active,
    waiting: countOf(board, id),
    waitMinutes: estimate && onClock(estimate.minutes),
    waitRange: estimate && { from: onClock(estimate.from), to: onClock(estimate.to) },
    staffed: board.counters.some(
      ({ services, state }) =>
        services.includes(id) &&
        (state.status === 'open' || (state.status === 'paused' && backSoon.includes(state.reason))),
    ),
    places: placesOf(board.counters, id),
    shut: shutOf(board, service),
  };
}

/** Why a citizen gets no number of it now, as far as it is no question and the office itself is open. */
function shutOf(board: Board, service: Service): ServiceShut | null {
  const { office, local, now, dayClosed, given, estimates } = board;
  const asked = mayIssue({
    office,
    service,
    local,
    now,
    dayClosed,
    issued: given.get(service.id) ?? { today: 0, session: 0 },
    estimatedStart: estimates.get(service.id)?.minutes ?? null,
    acceptLater: true,
    byStaff: false,
  });
  if (asked.ok) return null;
  const { error } = asked;
  return error.code === 'closed' || error.code === 'service-off' || error.code === 'later-session' ? null : error;
}
