import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import type { QueueLine } from '../../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import { colourOf, queueAlert } from '../queue-alert.ts';

interface QueueListProps {
  view: GuideView;
  /** Null: all of them. */
  chosen: ServiceId | null;
  now: Instant;
  onChoose(serviceId: ServiceId | null): void;
}

/** Every queue: how many wait, the longest wait, and in words and colour when that is too much. */
export function QueueList({ view, chosen, now, onChoose }: QueueListProps) {
  const { guideQueue } = useWords();
  return (
    <ul className="queue-list" aria-label={guideQueue.queues.listLabel}>
      <li>
        <button
          type="button"
          className="queue-row"
          data-level="calm"
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
        >
          <strong>{guideQueue.queues.all}</strong>
          <span className="figures">{fill(guideQueue.queues.count, { n: view.waiting })}</span>
        </button>
      </li>
      {view.queues.map((queue) => (
        <li key={queue.serviceId}>
          <QueueRow
            queue={queue}
            rules={view.rules}
            chosen={chosen === queue.serviceId}
            now={now}
            onChoose={() => onChoose(queue.serviceId)}
          />
        </li>
      ))}
    </ul>
  );
}

interface QueueRowProps {
  queue: QueueLine;
  rules: GuideView['rules'];
  chosen: boolean;
  now: Instant;
  onChoose(): void;
}

function QueueRow({ queue, rules, chosen, now, onChoose }: QueueRowProps) {
  const words = useWords();
  const { queues } = words.guideQueue;
  const { name, total, longestSince } = queue;
  const alert = queueAlert(queue, rules, now);
  return (
    <button type="button" className="queue-row" data-level={colourOf(alert)} aria-pressed={chosen} onClick={onChoose}>
      <strong>{name}</strong>
      <span className="figures">
        {total === 0 ? queues.none : fill(queues.count, { n: total })}
        {longestSince !== null && ` · ${fill(queues.longest, { age: waitInWords(words, longestSince, now) })}`}
      </span>
      {(alert.crowd !== 'calm' || alert.long) && (
        <span className="queue-alerts">
          {alert.crowd !== 'calm' && (
            <em>
              <IconAlertTriangle aria-hidden="true" />
              {queues.level[alert.crowd]}
            </em>
          )}
          {alert.long && (
            <em>
              <IconClockExclamation aria-hidden="true" />
              {queues.long}
            </em>
          )}
        </span>
      )}
    </button>
  );
}
