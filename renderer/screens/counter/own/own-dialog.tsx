import type { CounterView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { ownRatings } from '../own-ratings.ts';
import { OwnFigures } from './own-figures.tsx';
import { OwnPin } from './own-pin.tsx';
import { OwnVisits } from './own-visits.tsx';
import { RunningCall } from './running-call.tsx';
import { useOwnDay } from './use-own-day.ts';
import './own.css';

/** “Trang của tôi”: my day, my numbers, my PIN. Whoever is called or served here stays in sight above it. */
export function OwnDialog({ view, onClose }: { view: CounterView; onClose(): void }) {
  const words = useWords();
  const { ownPage: text, counter, system } = words;
  const { current, servedToday, waitingTotal, status, timeZone } = view;
  // What changes here changes the figures too.
  const moment = [current?.ticketId, current?.status, servedToday, waitingTotal, status].join(' ');
  const { state, day, again } = useOwnDay(moment);
  return (
    <Dialog title={text.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="own-page" tabIndex={0} aria-label={text.title}>
        {current && <RunningCall current={current} />}
        <p role="status">{state === 'failed' ? text.failed : day === null ? system.loading : ''}</p>
        {day && (
          <>
            <OwnFigures day={day} />
            <p className="own-ratings">{ownRatings(view.ownRatings, words)}</p>
            <OwnVisits visits={day.visits} timeZone={timeZone} />
          </>
        )}
        <OwnPin timeZone={timeZone} />
      </section>
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={again}>
          {text.again}
        </KeyButton>
        <KeyButton look="main" hint="Esc" disabled={false} onClick={onClose}>
          {counter.back}
        </KeyButton>
      </div>
    </Dialog>
  );
}
