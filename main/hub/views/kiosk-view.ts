import type { KioskView, SpokenVoice } from '../../../shared/contract/views.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import { isQuietAt, volumeAt } from '../../../shared/domain/voice.ts';
import type { Board } from './board.ts';
import { officeName } from './names.ts';
import { type FirstPaper, paperAtKiosk } from './paper-care.ts';
import { serviceCard } from './service-card.ts';

/** What this touch screen at the entrance offers. */
export function kioskView(board: Board, station: StationId, last: FirstPaper | null, voice: SpokenVoice): KioskView {
  const { office, opening, services } = board;
  return {
    kind: 'kiosk',
    office: officeName(office),
    open: opening.open,
    nextOpening: opening.open ? null : opening.next,
    closedFor: opening.open ? null : opening.reason,
    holiday: !opening.open && opening.reason === 'holiday' ? opening.name : null,
    helpAsked: board.help.some((call) => call.stationId === station),
    appointments: board.appointments.some(({ day, state }) => day === board.local.day && state.status === 'booked'),
    scanIdCard: office.rules.scanIdCard ? { elderAge: office.rules.elderAge } : null,
    reads: readingOf(board, voice),
    box: office.satisfaction.boxAtKiosk,
    services: services.map((service) => serviceCard(board, service)),
    procedures: office.procedures?.filter(({ active }) => active) ?? null,
    ...paperAtKiosk(station, board.printers, last),
    timeZone: office.timeZone,
  };
}

function readingOf({ office, local }: Board, voice: SpokenVoice): KioskView['reads'] {
  const { voice: settings } = office;
  const isHeard = settings.mode === 'voice' && voice.vi !== null && !isQuietAt(settings, local.time);
  return settings.kioskReads && isHeard ? { settings, voice, percent: volumeAt(settings, local.time) } : null;
}
