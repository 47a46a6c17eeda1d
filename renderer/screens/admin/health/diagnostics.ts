import type { HealthView, StationHealth, Trouble } from '../../../../shared/contract/health.ts';
import { type Words, words } from '../../../../shared/text/index.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { momentOf } from '../integrity/moment-of.ts';
import { machineFacts } from './machine-facts.ts';

/** Vietnamese whatever the language of the screen: who supports the office reads it. */
const { vi } = words;

/**
 * The state of the system as plain text. Names that people gave stay at home, since an officer's may be among them: a
 * screen is its kind and counter, a printer its place in the list.
 */
export function diagnosticsOf(view: HealthView, timeZone: string): string {
  const { health: text, admin } = vi;
  const moment = (at: HealthView['at'] | null): string => (at === null ? text.never : momentOf(timeZone, at));
  return [
    `Xin Mời – ${moment(view.at)} (${timeZone})`,
    `${view.platform}, Node ${view.node}`,
    ...machineFacts(view, vi, timeZone).map(([name, value]) => `${name}: ${value}`),
    '',
    `# ${text.troublesTitle.replace('{n}', String(view.troubles.length))}`,
    ...view.troubles.map((trouble) => `${trouble.level} ${trouble.kind}${figureOf(trouble)}`),
    '',
    `# ${text.stations}`,
    ...view.stations.map((station, i) => `${i + 1}. ${stationLine(station, vi)}; ${moment(stampOf(station))}`),
    '',
    `# ${text.printers}`,
    ...view.printers.map(
      ({ state, since, standby, roll }, i) =>
        `${i + 1}. ${admin.printer.names[state]} (${state}); ${moment(since)}; ${roll.tickets} + ${roll.left}${standby ? '; standby' : ''}`,
    ),
    '',
    `# ${text.errorsTitle}`,
    ...view.errors.map(({ at, what }) => `${moment(at)} ${what}`),
    '',
  ].join('\r\n');
}

const stampOf = ({ connectedAt, seenAt }: StationHealth) => connectedAt ?? seenAt;

function stationLine({ kind, place, online, version, address }: StationHealth, all: Words): string {
  const { health: text, system, admin } = all;
  const where = place ? placeNumber(all, place) : admin.none;
  const link = online ? text.online : text.offline;
  return [system.screens[kind].name, where, link, version ?? admin.none, address ?? admin.none].join('; ');
}

/** The figures of a trouble, without its name. */
function figureOf(trouble: Trouble): string {
  const figures = Object.entries(trouble).filter(([key]) => !['kind', 'level', 'name'].includes(key));
  return figures.map(([key, value]) => ` ${key}=${value}`).join('');
}
