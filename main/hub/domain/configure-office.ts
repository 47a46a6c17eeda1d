import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StateOf } from './state.ts';

/** Sets the whole office up: services, counters, officers. */
export function configureOffice(command: CommandOf<'configure-office'>): Decision {
  const { office, services, counters, officers } = command;
  return accept({ type: 'office-configured', office, services, counters, officers });
}

export function switchService(command: CommandOf<'switch-service'>, state: StateOf<'switch-service'>): Decision {
  if (!state.service) return refuse({ code: 'unknown-service' });
  if (state.service.active === command.active) return accept();
  return accept({ type: 'service-switched', serviceId: command.serviceId, active: command.active });
}

export function addOfficer(command: CommandOf<'add-officer'>): Decision {
  const { officerId, name, post } = command;
  return accept({ type: 'officer-added', officer: { id: officerId, name, post, active: true } });
}

export function setOfficerPin(command: CommandOf<'set-officer-pin'>, state: StateOf<'set-officer-pin'>): Decision {
  if (!state.officer) return refuse({ code: 'unknown-officer' });
  return accept({ type: 'officer-pin-set', officerId: command.officerId });
}

/** Their picture on the panel: one that the hub keeps, so that it can't vanish. */
export function setOfficerPhoto(
  { mediaId }: CommandOf<'set-officer-photo'>,
  { officer }: StateOf<'set-officer-photo'>,
  { pictures }: Facts,
): Decision {
  if (!officer) return refuse({ code: 'unknown-officer' });
  if ((officer.photo ?? null) === mediaId) return accept();
  if (mediaId !== null && !pictures.has(mediaId)) return refuse({ code: 'unknown-picture' });
  return accept({ type: 'officer-photo-set', officerId: officer.id, mediaId });
}

export function pairStation(command: CommandOf<'pair-station'>): Decision {
  const { stationId, kind, counterId, name } = command;
  return accept({ type: 'station-paired', stationId, kind, counterId, name });
}

export function unpairStation(command: CommandOf<'unpair-station'>, state: StateOf<'unpair-station'>): Decision {
  if (!state.known) return refuse({ code: 'unknown-station' });
  return accept({ type: 'station-unpaired', stationId: command.stationId });
}
