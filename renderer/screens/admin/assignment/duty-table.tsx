import { useRef, useState } from 'react';
import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { CounterId } from '../../../../shared/domain/ids.ts';
import { placeName, placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import type { Drafts } from '../use-drafts.ts';
import { dutyOf, type Work, withDuty, workOf } from './assignment.ts';
import { DutyCell } from './duty-cell.tsx';
import { type Spot, spotAfter } from './spot-after.ts';

interface DutyTableProps extends Pick<OfficeSettings, 'services' | 'counters'> {
  works: Drafts<CounterId, Work>;
}

/** Services down, counters across. One stop for the Tab key; the arrow keys go from cell to cell. */
export function DutyTable({ services, counters, works }: DutyTableProps) {
  const words = useWords();
  const { assignment: text } = words.adminQueue;
  const table = useRef<HTMLTableElement>(null);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const order = services.map(({ id }) => id);

  function go(key: string): boolean {
    const next = spotAfter(spot, key, services.length, counters.length);
    if (!next) return false;
    setSpot(next);
    table.current?.querySelector<HTMLElement>(`[data-spot="${next.row}-${next.column}"]`)?.focus();
    return true;
  }

  return (
    <div className="table-frame">
      <table ref={table} className="duty-table" aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.service}</th>
            {counters.map(({ id, place }) => (
              <th key={id} scope="col">
                {placeNumber(words, place)}
                <small>{place.name}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map((service, row) => (
            <tr key={service.id}>
              <th scope="row">{`${service.series} · ${service.name}`}</th>
              {counters.map((counter, column) => (
                <td key={counter.id}>
                  <DutyCell
                    spot={`${row}-${column}`}
                    place={placeName(words, counter.place)}
                    service={service.name}
                    duty={dutyOf(works.value(counter.id) ?? workOf(counter), service.id)}
                    isStop={row === spot.row && column === spot.column}
                    onReach={() => setSpot({ row, column })}
                    onKey={go}
                    onChange={(duty) => works.change(counter.id, (now) => withDuty(now, service.id, duty, order))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
