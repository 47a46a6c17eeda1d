import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { BigNumber } from './big-number.tsx';
import { countersInWords } from './counters-in-words.ts';
import { PaperNote } from './paper-note.tsx';
import type { PaperWay } from './paper-way.ts';
import { Ring } from './ring.tsx';
import type { KioskFlow } from './step.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { ownWaitInWords } from './waiting-in-words.ts';
import { waitingTime } from './waiting-time.ts';
import './taken.css';

/** The number, the hero of the product: to see, to take, to remember. */
export function Taken(props: { ticket: IssuedTicket; paper: PaperWay; flow: KioskFlow; dispatch: KioskDispatch }) {
  const words = useWords();
  const { kiosk } = words;
  const english = useLanguage() === 'en' && props.ticket.serviceNameEn !== '';
  const { ticket, paper, flow, dispatch } = props;
  const hasPaper = paper.way !== 'paused' && paper.way !== 'never';
  const wait = ownWaitInWords(kiosk, ticket.waitingBefore, ticket.waitMinutes, ticket.waitRange);
  return (
    <div className={hasPaper ? 'taken' : 'taken taken--no-paper'} aria-live="assertive">
      <div className="taken__number">
        <p>
          {kiosk.yourNumber}
          {ticket.priority && <span className="taken__priority">{kiosk.priorityMark}</span>}
        </p>
        <BigNumber label={ticket.label} />
        <p className="taken__service">{english ? ticket.serviceNameEn : ticket.serviceName}</p>
      </div>
      <div className="taken__words">
        <p className="taken__sit">{kiosk.sit}</p>
        <dl className="taken__facts figures">
          {ticket.counters.length > 0 && (
            <div>
              <dt>{kiosk.at}</dt>
              <dd>{countersInWords(words, ticket.counters)}</dd>
            </div>
          )}
          <div>
            <dt>{kiosk.before}</dt>
            <dd>{fill(kiosk.people, { n: ticket.waitingBefore })}</dd>
          </div>
          {wait && (
            <div>
              <dt>{kiosk.wait}</dt>
              <dd>{wait}</dd>
            </div>
          )}
        </dl>
        <PaperNote ticket={ticket} paper={paper} />
        <div className="taken__end">
          <Ring ms={waitingTime(flow) ?? 0} since={flow} text={kiosk.backIn} />
          <button type="button" className="button taken__another" onClick={() => dispatch({ type: 'another' })}>
            {kiosk.another}
          </button>
          <button type="button" className="button button--go" onClick={() => dispatch({ type: 'home' })}>
            {kiosk.done}
          </button>
        </div>
      </div>
    </div>
  );
}
