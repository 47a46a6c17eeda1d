import { IconCircleCheck } from '@tabler/icons-react';
import { type MouseEvent, useState } from 'react';
import type { GuideView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { HelpStrip } from '../../ui/staff/help-strip.tsx';
import { PaperStrips, RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { AppointmentsPage } from './appointments/appointments-page.tsx';
import { AwayPage } from './away-page.tsx';
import { CountersPage } from './counters-page.tsx';
import { GuideHeader } from './guide-header.tsx';
import { GuideNav } from './guide-nav.tsx';
import { MissingPapers } from './missing-papers.tsx';
import { PaperPage } from './paper-page.tsx';
import { QueuesPage } from './queues/queues-page.tsx';
import { goTo, type Section, useSection } from './section-of-address.ts';
import type { Visit } from './take/take-flow.ts';
import { TakePage } from './take/take-page.tsx';
import { useTake } from './take/use-take.ts';
import { TicketDialog } from './ticket/ticket-dialog.tsx';
import { useAsk } from './use-ask.ts';

/** The guide's desk: what calls for a hand on every page, then the page. */
export function GuideDesk({ view }: { view: GuideView }) {
  // Whoever opens the desk while people wait without a paper begins with them.
  const [first] = useState<Section>(() => (view.paper.paperless.length > 0 ? 'paper' : 'take'));
  const section = useSection(first);
  const sender = useSender();
  const { ask, done } = useAsk(sender);
  // Here, so that a number that was just taken is still there after a look at another page.
  const take = useTake();
  const [open, setOpen] = useState<{ ticketId: TicketId; label: string } | null>(null);
  const busy = sender.busy !== null;

  function takeSecond(visit: Visit): void {
    take.dispatch({ type: 'second', visit });
    setOpen(null);
    goTo('take');
  }

  const pages = {
    take: () => <TakePage view={view} take={take} ask={ask} busy={busy} />,
    queues: () => <QueuesPage view={view} sender={sender} ask={ask} onOpen={setOpen} />,
    away: () => <AwayPage view={view} ask={ask} busy={busy} onOpen={setOpen} />,
    counters: () => <CountersPage view={view} />,
    appointments: () => <AppointmentsPage view={view} sender={sender} ask={ask} />,
    paper: () => <PaperPage view={view} ask={ask} busy={busy} />,
  };
  return (
    // The keys of the paper page are typed on: there "11" is two touches.
    <main className="guide" onClickCapture={section === 'paper' ? undefined : onlyOnce}>
      <GuideHeader view={view} section={section} />
      <GuideNav view={view} section={section} />
      <div className="guide-said">
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div role="status">
          {done && (
            <p className="guide-done">
              <IconCircleCheck aria-hidden="true" />
              {done}
            </p>
          )}
        </div>
      </div>
      <div className="guide-news">
        <HelpStrip help={view.help} sender={sender} />
        <PaperStrips paper={view.paper} />
        {section !== 'paper' && view.paper.paperless.length > 0 && (
          <MissingPapers paper={view.paper} timeZone={view.timeZone} ask={ask} busy={busy} />
        )}
      </div>
      {pages[section]()}
      {open && (
        <TicketDialog
          key={open.ticketId}
          view={view}
          open={open}
          sender={sender}
          ask={ask}
          onSecond={takeSecond}
          onClose={() => setOpen(null)}
        />
      )}
    </main>
  );
}

/**
 * The second touch of a double one does nothing: the page has changed under the finger, and what lies there now was not
 * meant. The keyboard counts no clicks.
 */
function onlyOnce(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}
