import { useState } from 'react';
import type { AdminView, StationLine } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { Confirm } from './confirm.tsx';
import { PairingCode } from './pairing-code.tsx';
import { Table } from './table.tsx';

/** Every screen of the office: whether it is there, and the way to add or remove one. */
export function Stations({ view }: { view: AdminView }) {
  const words = useWords();
  const { stations: text, none } = words.admin;
  const sender = useSender();
  const [leaving, setLeaving] = useState<StationLine | null>(null);
  const date = new Intl.DateTimeFormat('en-GB', { timeZone: view.timeZone, dateStyle: 'short' });

  async function unpair(station: StationLine): Promise<void> {
    await sender.run({ type: 'unpair-station', stationId: station.id });
    setLeaving(null);
  }

  return (
    <>
      {view.stations.length === 0 ? (
        <p className="page-hint">{text.none}</p>
      ) : (
        <Table
          label={words.admin.sections.stations}
          columns={[
            { title: text.name },
            { title: text.kind },
            { title: text.place },
            { title: text.online },
            { title: text.since },
            { title: text.unpair },
          ]}
          rows={view.stations.map((station) => ({
            key: station.id,
            cells: [
              station.name,
              words.system.screens[station.kind].name,
              station.place ? placeNumber(words, station.place) : none,
              <span key="online" className="state-mark" data-state={station.online ? 'open' : 'closed'}>
                {station.online ? text.isOnline : text.isOffline}
              </span>,
              date.format(station.pairedAt),
              <button
                key="unpair"
                type="button"
                className="row-button"
                aria-label={fill(text.unpairOf, { name: station.name })}
                onClick={() => setLeaving(station)}
              >
                {text.unpair}
              </button>,
            ],
          }))}
        />
      )}
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <h3>{text.create}</h3>
      <PairingCode counters={view.counters} />
      {leaving && (
        <Confirm
          title={fill(text.unpairTitle, { name: leaving.name })}
          text={text.unpairHint}
          onClose={() => setLeaving(null)}
        >
          <KeyButton look="loud" disabled={sender.busy !== null} onClick={() => void unpair(leaving)}>
            {text.unpair}
          </KeyButton>
        </Confirm>
      )}
    </>
  );
}
