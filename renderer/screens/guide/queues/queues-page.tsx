import { useState } from 'react';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { ServiceId, TicketId } from '../../../../shared/domain/ids.ts';
import { useWords } from '../../../live/language.ts';
import { useNow } from '../../../live/use-view.ts';
import { Field } from '../../../ui/staff/field.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import type { Ask } from '../use-ask.ts';
import { FoundNumbers } from './found-numbers.tsx';
import { QueueList } from './queue-list.tsx';
import { QueueNumbers } from './queue-numbers.tsx';

const AGE_STEP_MS = 10_000;

interface QueuesPageProps {
  view: GuideView;
  sender: Sender;
  ask: Ask;
  onOpen(ticket: { ticketId: TicketId; label: string }): void;
}

/** "Hàng chờ": every queue at the left, the numbers of one or all of them at the right, any number by typing it. */
export function QueuesPage({ view, sender, ask, onOpen }: QueuesPageProps) {
  const { guideQueue } = useWords();
  const [serviceId, setServiceId] = useState<ServiceId | null>(null);
  const [typed, setTyped] = useState('');
  const now = useNow(AGE_STEP_MS);
  return (
    <div className="guide-page queues">
      <QueueList view={view} chosen={serviceId} now={now} onChoose={setServiceId} />
      <div className="queues-numbers">
        <search className="queues-search">
          <Field label={guideQueue.queues.search}>
            {(id) => (
              <input
                id={id}
                type="search"
                autoComplete="off"
                maxLength={8}
                placeholder={guideQueue.queues.searchHint}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        </search>
        {typed.trim() === '' ? (
          <QueueNumbers view={view} serviceId={serviceId} now={now} sender={sender} ask={ask} onOpen={onOpen} />
        ) : (
          <FoundNumbers view={view} typed={typed} now={now} ask={ask} busy={sender.busy !== null} onOpen={onOpen} />
        )}
      </div>
    </div>
  );
}
