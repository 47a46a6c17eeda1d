import type { CurrentTicket } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useNow } from '../../../live/use-view.ts';
import { stopwatch } from '../../../ui/staff/age.ts';

/** Who is called or served here, and since when: the page behind shows the same, and is out of sight. */
export function RunningCall({ current }: { current: CurrentTicket }) {
  const { ownPage: text, counter } = useWords();
  const now = useNow(1_000);
  const { status, label, serviceName, calledAt, startedAt } = current;
  const time = stopwatch(startedAt ?? calledAt, now);
  return (
    <p className="own-running" data-status={status}>
      <strong role="status">{fill(text.running, { status: counter[status], label, service: serviceName })}</strong>
      <span className="figures">{fill(status === 'called' ? counter.calledFor : counter.servedFor, { time })}</span>
    </p>
  );
}
