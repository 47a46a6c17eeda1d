import type { BoardCounter } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from '../../ui/slides/both.tsx';
import { evenPages, pageAt } from '../../ui/slides/turns.ts';
import { calledNow } from './board-calls.ts';
import type { LayoutProps } from './board-picture.tsx';
import { counterCells } from './board-room.ts';
import { NowCalling } from './now-calling.tsx';
import './counters-layout.css';

/** A table of the counters: who is there, and what else; more than fit turn page by page. */
export function CountersLayout({ view, announcements, shape }: LayoutProps) {
  const { display } = useWords();
  const { rows, columns } = counterCells(view.board, shape);
  const pages = evenPages(view.counters, rows * columns);
  const page = pages[pageAt(pages.length, useNow(1_000))] ?? [];
  return (
    <>
      <NowCalling call={calledNow(view.calls, announcements)} />
      <ul className="board-counters" aria-label={display.counters} style={{ gridTemplateRows: `repeat(${rows}, 1fr)` }}>
        {page.map((counter) => (
          <CounterCell key={counter.counterId} counter={counter} />
        ))}
      </ul>
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
      <span className="cell-name">{place.name}</span>
      <span className="cell-number">
        {label ? (
          <>
            <strong>{label}</strong>
            <small>
              <Both of={({ display }) => (serving ? display.serving : display.now)} />
            </small>
          </>
        ) : (
          <span className="cell-status">
            <Both of={({ display }) => display.counterStatus[status]} />
          </span>
        )}
      </span>
    </li>
  );
}
