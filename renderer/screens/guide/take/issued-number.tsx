import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { IssuedTicket } from '../../../../shared/contract/outcomes.ts';
import type { GuideView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeNumber } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { issuedPaper } from '../issued-paper.ts';
import type { Ask } from '../use-ask.ts';

interface IssuedNumberProps {
  ticket: IssuedTicket;
  title: string;
  view: Pick<GuideView, 'paper' | 'lastPaper'>;
  ask: Ask;
  busy: boolean;
  /** What comes next. */
  children: ReactNode;
}

/** The number that somebody just got, where to go with it, and how its paper is. */
export function IssuedNumber({ ticket, title, view, ask, busy, children }: IssuedNumberProps) {
  const words = useWords();
  const { guideQueue, guide, system } = words;
  const { take } = guideQueue;
  const { label, counters, waitingBefore, waitRange: range } = ticket;
  const state = issuedPaper(ticket, view);
  const place = state === 'out' ? view.lastPaper?.place : null;
  const places = counters
    .map(({ place, number }) => placeNumber(words, { word: place, number }))
    .join(` ${system.or} `);
  const wait = range && waitingBefore > 0 ? fill(range.from < 1 ? take.under : take.range, { ...range }) : null;
  const before = waitingBefore === 0 ? take.first : fill(take.before, { n: waitingBefore });
  return (
    <section className="guide-panel take-issued" aria-labelledby="issued-title" aria-live="polite">
      <h2 id="issued-title">{title}</h2>
      <p className="take-number figures">{label}</p>
      <p className="take-service">
        {ticket.serviceName} {ticket.priority && <span className="priority-mark">{take.priorityMark}</span>}
      </p>
      <p>{places === '' ? take.noCounter : fill(take.at, { counters: places })}</p>
      <p className="guide-facts">{[before, wait].filter(Boolean).join(' · ')}</p>
      <p className="take-paper" data-paper={state}>
        {fill(place ? take.paper.outAt : take.paper[state], { no: label, place: place ?? '' })}
      </p>
      <div className="take-next">
        {children}
        {(state === 'failed' || state === 'unknown') && (
          <KeyButton
            disabled={busy}
            onClick={() => void ask({ type: 'reprint-number', label }, fill(guide.sentOne, { no: label }))}
          >
            <IconPrinter aria-hidden="true" />
            {fill(take.reprint, { no: label })}
          </KeyButton>
        )}
      </div>
    </section>
  );
}
