import { useState } from 'react';
import type { GuideView } from '../../../../shared/contract/views.ts';
import type { ServiceId, TicketId } from '../../../../shared/domain/ids.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { StopService } from '../stop-service.tsx';
import type { Ask } from '../use-ask.ts';
import { beyond, linesOf } from './lines-of.ts';
import { NumberRow } from './number-row.tsx';

interface QueueNumbersProps {
  view: GuideView;
  serviceId: ServiceId | null;
  now: Instant;
  sender: Sender;
  ask: Ask;
  onOpen(ticket: { ticketId: TicketId; label: string }): void;
}

/** Everybody in one queue in order of their places, or in all of them with the longest wait first. */
export function QueueNumbers({ view, serviceId, now, sender, ask, onOpen }: QueueNumbersProps) {
  const { guideQueue, counter } = useWords();
  const { queues } = guideQueue;
  const [stopping, setStopping] = useState(false);
  const service = view.services.find(({ id }) => id === serviceId);
  const lines = linesOf(view.queues, serviceId);
  const unseen = beyond(view.queues, serviceId);
  const off = service?.shut?.code === 'service-off-today' ? service.shut : null;
  return (
    <section className="guide-panel" aria-labelledby="queue-title">
      <div className="queue-head">
        <h2 id="queue-title">{service?.name ?? queues.all}</h2>
        {service?.active && off === null && (
          <KeyButton look="quiet" disabled={sender.busy !== null} onClick={() => setStopping(true)}>
            {queues.stop}
          </KeyButton>
        )}
      </div>
      {service && off && (
        <div className="queue-off">
          <p>{off.reason === '' ? queues.stoppedPlain : fill(queues.stopped, { reason: off.reason })}</p>
          <KeyButton
            disabled={sender.busy !== null}
            onClick={() =>
              void ask(
                { type: 'switch-service-today', serviceId: service.id, off: false, reason: null },
                fill(queues.saidStarted, { service: service.name }),
              )
            }
          >
            {queues.start}
          </KeyButton>
        </div>
      )}
      {lines.length === 0 ? (
        <div className="guide-empty">
          <strong>{queues.empty}</strong>
          <span>{queues.emptyHint}</span>
        </div>
      ) : (
        <>
          <p className="guide-facts">{queues.touch}</p>
          <ol className="number-list">
            {lines.map((line) => (
              <li key={line.ticketId}>
                <NumberRow line={line} now={now} longMinutes={view.rules.longWaitMinutes} onOpen={onOpen} />
              </li>
            ))}
          </ol>
          {unseen > 0 && <p className="guide-facts">{fill(counter.moreWaiting, { n: unseen })}</p>}
        </>
      )}
      {service && stopping && (
        <StopService
          service={service}
          sender={sender}
          ask={ask}
          timeZone={view.timeZone}
          onClose={() => setStopping(false)}
        />
      )}
    </section>
  );
}
