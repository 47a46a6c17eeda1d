import type { CSSProperties } from 'react';
import type { BoardCounter } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from '../../ui/slides/both.tsx';
import { evenPages, pageAt } from '../../ui/slides/turns.ts';
import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { counterCells } from './board-room.ts';
import { countersInTable } from './counters-in-table.ts';
import { NowCalling } from './now-calling.tsx';
import { NumberStrips } from './number-strips.tsx';
import './counters-layout.css';

/** A table of the counters: who is there, and what else; more than fit turn page by page. */
export function CountersLayout(props: LayoutProps) {
  const { view, announcements, shape, hasFoot } = props;
  const { display } = useWords();
  const { rows, columns } = counterCells(view.board, shape, hasFoot);
  const pages = evenPages(countersInTable(view.counters, rows * columns), rows * columns);
  const page = pages[pageAt(pages.length, useNow(1_000))] ?? [];
  // Every page has as many rows as the fullest: a counter's cell is never higher on one of them.
  const used = Math.ceil((pages[0]?.length ?? 1) / columns);
  return (
    <>
      <NowCalling {...props} call={calledNow(view.calls, announcements)} />
      <div className="board-side">
        <ul className="board-counters" aria-label={display.counters} style={{ '--rows': used } as CSSProperties}>
          {page.map((counter) => (
            <CounterCell key={counter.counterId} counter={counter} />
          ))}
        </ul>
        <NumberStrips {...props} />
      </div>
    </>
  );
}

function CounterCell({ counter }: { counter: BoardCounter }) {
  const { system } = useWords();
  const { place, status, label, serving } = counter;
  return (
    <li className="counter-cell" data-status={status} data-called={label !== null && !serving}>
      <span className="cell-place">
        {system.place[place.word]} <strong>{place.number}</strong>
      </span>
      <span className="cell-words">
        <span className="cell-name">{place.name}</span>
        {label && (
          <span className="cell-state">
            <Both of={({ display }) => (serving ? display.serving : display.now)} />
          </span>
        )}
      </span>
      {label ? (
        <strong className="cell-number">{label}</strong>
      ) : (
        <span className="cell-status">
          <Both of={({ display }) => display.counterStatus[status]} />
        </span>
      )}
    </li>
  );
}
