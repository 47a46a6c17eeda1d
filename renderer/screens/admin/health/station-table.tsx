import type { StationHealth } from '../../../../shared/contract/health.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { momentOf } from '../integrity/moment-of.ts';
import { Table } from '../table.tsx';

/** Every screen: whether it is there, since when, with which page, from where. */
export function StationTable({ stations, timeZone }: { stations: readonly StationHealth[]; timeZone: string }) {
  const words = useWords();
  const { health: text, admin, system } = words;
  if (stations.length === 0) return <p className="page-hint">{text.noStations}</p>;
  const moments = ({ connectedAt, seenAt }: StationHealth): string => {
    const at = connectedAt ?? seenAt;
    return at === null ? text.notSeen : momentOf(timeZone, at);
  };
  return (
    <Table
      label={text.stations}
      columns={[
        { title: text.name },
        { title: text.kind },
        { title: text.place },
        { title: text.link },
        { title: text.since },
        { title: text.version },
        { title: text.address },
      ]}
      rows={stations.map((station) => ({
        key: station.id,
        cells: [
          station.name,
          system.screens[station.kind].name,
          station.place ? placeNumber(words, station.place) : admin.none,
          <span key="link" className="state-mark" data-state={station.online ? 'open' : 'closed'}>
            {station.online ? text.online : text.offline}
          </span>,
          moments(station),
          station.version ?? admin.none,
          station.address === 'hub' ? text.thisPc : (station.address ?? admin.none),
        ],
      }))}
    />
  );
}
