import type { DisplayView } from '../../../shared/contract/views.ts';
import { isLongName } from '../../../shared/domain/office-limits.ts';
import { clockShort } from '../../../shared/text/moment-in-words.ts';
import { useLanguage } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { Both } from '../../ui/slides/both.tsx';
import { BoardLogo } from './board-logo.tsx';

/** Whose board this is, how many wait, and what time it is. */
export function BoardHeader({ view }: { view: DisplayView }) {
  const { logo } = view;
  const { shows } = view.board;
  return (
    <header className="board-header">
      {logo !== null && <BoardLogo revision={logo} />}
      <div className="board-office" data-long={isLongName(view.office)}>
        <p>{view.office.authority}</p>
        <h1>{view.office.name}</h1>
      </div>
      {shows.waiting && (
        <p className="board-waiting">
          <span className="board-caption">
            <Both of={({ display }) => display.waiting} />
          </span>{' '}
          <strong>{view.waiting}</strong>
        </p>
      )}
      {shows.clock && <Clock timeZone={view.timeZone} />}
    </header>
  );
}

function Clock({ timeZone }: { timeZone: string }) {
  const now = useNow(1_000);
  const locale = useLanguage() === 'vi' ? 'vi-VN' : 'en-GB';
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(now);
  const date = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
  return (
    <p className="board-clock">
      <time>{clockShort(timeZone, now)}</time>
      <span className="board-date">
        {weekday}
        <br />
        {date.format(now)}
      </span>
    </p>
  );
}
