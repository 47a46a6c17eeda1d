import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName, placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Table } from '../table.tsx';
import type { CounterEntry } from './counters-page.tsx';
import { screensAt } from './screens-at.ts';

interface CounterTableProps {
  view: AdminView;
  onEdit(counter: CounterEntry): void;
  onRetire(counter: CounterEntry): void;
}

export function CounterTable({ view, onEdit, onRetire }: CounterTableProps) {
  const words = useWords();
  const { counters: text } = words.staffSetup;
  const nameOf = new Map(view.settings.services.map(({ id, name }) => [id, name]));
  return (
    <Table
      label={words.admin.sections.counters}
      columns={[{ title: text.place }, { title: text.services }, { title: text.screens }, { title: text.actions }]}
      rows={view.settings.counters.map((counter) => {
        const { id, place, services } = counter;
        const screens = screensAt(view.stations, place);
        return {
          key: id,
          cells: [
            placeName(words, place),
            services.length === 0 ? (
              <span key="services" className="state-mark" data-state="paused">
                {text.noServices}
              </span>
            ) : (
              <span key="services" title={services.map((one) => nameOf.get(one)).join(', ')}>
                {fill(text.serviceCount, { n: services.length })}
              </span>
            ),
            <ul key="screens" className="counter-screens">
              <li data-state={screens.counter}>
                {fill(text.counterScreen, { state: text.screenState[screens.counter] })}
              </li>
              <li data-state={screens.rating}>{fill(text.panel, { state: text.screenState[screens.rating] })}</li>
            </ul>,
            <span key="actions" className="row-actions">
              <button
                type="button"
                className="row-button"
                aria-label={fill(text.editOf, { place: placeNumber(words, place) })}
                onClick={() => onEdit(counter)}
              >
                {text.edit}
              </button>
              <button
                type="button"
                className="row-button"
                aria-label={fill(text.retireOf, { place: placeNumber(words, place) })}
                onClick={() => onRetire(counter)}
              >
                {text.retire}
              </button>
            </span>,
          ],
        };
      })}
    />
  );
}
