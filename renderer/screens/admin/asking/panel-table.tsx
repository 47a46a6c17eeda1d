import type { AdminView } from '../../../../shared/contract/views.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Table } from '../table.tsx';

/** Which counters have a panel, and whether it is there now: without one nobody is asked. */
export function PanelTable({ view }: { view: AdminView }) {
  const words = useWords();
  const { asking: text } = words;
  const panels = view.stations.filter(({ kind }) => kind === 'rating');
  return (
    <section>
      <h3>{text.panels}</h3>
      <Table
        label={text.panels}
        columns={[{ title: text.counter }, { title: text.panel }]}
        rows={view.counters.map(({ id, place }) => {
          const here = panels.filter((panel) => panel.place && isSame(panel.place, place));
          const isOnline = here.some(({ online }) => online);
          return {
            key: id,
            cells: [
              placeName(words, place),
              <span key="state" className="state-mark" data-state={isOnline ? 'open' : 'closed'}>
                {text.state[isOnline ? 'online' : here.length > 0 ? 'offline' : 'none']}
              </span>,
            ],
          };
        })}
      />
      <p>
        <a href="#stations">{text.pair}</a>
      </p>
    </section>
  );
}

type Place = AdminView['counters'][number]['place'];
const isSame = (a: Place, b: Place): boolean => a.word === b.word && a.number === b.number;
