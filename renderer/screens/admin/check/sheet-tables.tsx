import type { QueueLine } from '../../../../shared/contract/queue-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import { queueLevel, timeLevel } from '../../../ui/staff/levels.ts';
import { statusInWords } from '../counter-status.ts';
import type { CheckSheet } from './check-sheet.ts';

const { vi } = words;
const { live, check } = vi.adminQueue;
const { paper: text } = check;
const { none } = vi.admin;

/** Every counter as it was found. */
export function SheetCounters({ sheet: { counters, at } }: { sheet: CheckSheet }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{text.counter}</th>
          <th>{text.status}</th>
          <th>{text.officer}</th>
          <th>{text.current}</th>
        </tr>
      </thead>
      <tbody>
        {counters.map((counter) => {
          const { counterId, place, officer, label, serving, since } = counter;
          const age = since === null ? '' : waitInWords(vi, since, at);
          return (
            <tr key={counterId}>
              <td>{placeName(vi, place)}</td>
              <td>{statusInWords(counter, vi)}</td>
              <td>{officer ?? none}</td>
              <td>{label === null ? none : fill(serving ? text.serving : text.called, { label, age })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Every line as it was found, against the office's own thresholds. */
export function SheetQueues({ sheet }: { sheet: CheckSheet }) {
  const { queues, at, waiting, longestSince, rules } = sheet;
  const against = ({ total, longestSince: since }: QueueLine): string => {
    const full = queueLevel(total, rules);
    const long = since === null ? 'fine' : timeLevel(since, at, rules.longWaitMinutes);
    const said = [...(full === 'fine' ? [] : [live.queue[full]]), ...(long === 'fine' ? [] : [live.wait[long]])];
    return said.join(', ') || text.inBounds;
  };
  return (
    <table>
      <thead>
        <tr>
          <th>{text.service}</th>
          <th className="check-number">{text.waiting}</th>
          <th>{text.longest}</th>
          <th>{text.against}</th>
        </tr>
      </thead>
      <tbody>
        {queues.map((queue) => (
          <tr key={queue.serviceId}>
            <td>{queue.name}</td>
            <td className="check-number">{queue.total}</td>
            <td>{queue.longestSince === null ? none : waitInWords(vi, queue.longestSince, at)}</td>
            <td>{against(queue)}</td>
          </tr>
        ))}
        <tr>
          <th>{text.total}</th>
          <th className="check-number">{waiting}</th>
          <td colSpan={2}>
            {longestSince === null ? none : fill(text.longestOf, { age: waitInWords(vi, longestSince, at) })}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
