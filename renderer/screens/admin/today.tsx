import type { AdminView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeName } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { count, dayInWords } from './figures.ts';
import { BackupState } from './keeping/backup-state.tsx';
import { Ratings } from './ratings.tsx';
import { responseToday } from './satisfaction/response-today.ts';
import { Table } from './table.tsx';

/** The day's numbers, as they are now. */
export function Today({ view }: { view: AdminView }) {
  const words = useWords();
  const { admin } = words;
  const { today } = admin;
  const figures = view.today;
  const minutes = (m: number | null) => (m === null ? admin.none : fill(today.minutes, { m: Math.round(m) }));
  const tiles: [string, string][] = [
    [today.issued, count(figures.issued)],
    [today.waiting, count(figures.waiting)],
    [today.called, count(figures.called)],
    [today.serving, count(figures.serving)],
    [today.done, count(figures.done)],
    [today.cancelled, count(figures.cancelled)],
    [today.expired, count(figures.expired)],
    [today.priority, count(figures.priority)],
    [today.meanWait, minutes(figures.meanWaitMinutes)],
    [today.longestWait, minutes(figures.longestWaitMinutes)],
  ];
  return (
    <>
      <p className="page-hint">{fill(today.day, { day: dayInWords(view.day) })}</p>
      <BackupState view={view} link />
      <dl className="tiles">
        {tiles.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      {figures.issued === 0 && <p className="page-hint">{today.noTickets}</p>}
      <h3>{today.perService}</h3>
      <Table
        label={today.perService}
        columns={[
          { title: today.service },
          { title: today.issued, isNumber: true },
          { title: today.waiting, isNumber: true },
          { title: today.done, isNumber: true },
        ]}
        rows={view.services.map((service) => ({
          key: service.id,
          cells: [
            `${service.series} · ${service.name}`,
            count(service.issued),
            count(service.waiting),
            count(service.done),
          ],
        }))}
      />
      <h3>{today.perCounter}</h3>
      <Table
        label={today.perCounter}
        columns={[
          { title: today.counter },
          { title: today.status },
          { title: today.officer },
          { title: today.number },
          { title: today.served, isNumber: true },
        ]}
        rows={view.counters.map((counter) => ({
          key: counter.id,
          cells: [
            placeName(words, counter.place),
            <span key="status" className="state-mark" data-state={counter.status}>
              {admin.counterStatus[counter.status]}
            </span>,
            counter.officer ?? admin.none,
            counter.label ?? admin.none,
            count(counter.served),
          ],
        }))}
      />
      <h3>{today.ratings}</h3>
      <Ratings ratings={figures.ratings} />
      <p className="page-hint">{responseToday(figures, words)}</p>
    </>
  );
}
