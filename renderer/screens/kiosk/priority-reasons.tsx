import { IconBabyCarriage, IconDisabled, IconMedal, IconMoodKid, IconOld } from '@tabler/icons-react';
import { prints } from '../../../shared/contract/paper-views.ts';
import type { KioskView } from '../../../shared/contract/views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import { useWords } from '../../live/language.ts';
import { ReadCard } from './read-card.tsx';
import type { CardSays } from './step.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import './priority-reasons.css';

/** The closed list that a citizen may choose from; an urgent case is for staff to see. */
const offered = [
  { reason: 'elder', Icon: IconOld },
  { reason: 'disabled', Icon: IconDisabled },
  { reason: 'pregnant', Icon: IconBabyCarriage },
  { reason: 'child', Icon: IconMoodKid },
  { reason: 'merit', Icon: IconMedal },
] as const satisfies readonly { reason: Exclude<PriorityReason, 'urgent'>; Icon: unknown }[];

/** Who may go first. A touch takes the number. */
export function PriorityReasons(props: { view: KioskView; card: CardSays; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const { view, card, dispatch } = props;
  return (
    <div className="reasons">
      <div>
        <h1>{kiosk.priorityTitle}</h1>
        <p>{prints(view.printer) ? kiosk.priorityAsk : kiosk.priorityAskNoPaper}</p>
      </div>
      {view.scanIdCard && <ReadCard says={card} elderAge={view.scanIdCard.elderAge} />}
      <ul>
        {offered.map(({ reason, Icon }) => (
          <li key={reason}>
            <button
              type="button"
              className={card === 'elder' && reason === 'elder' ? 'button button--go' : 'button'}
              onClick={() => dispatch({ type: 'take', priority: reason })}
            >
              <Icon aria-hidden="true" stroke={1.5} />
              {kiosk.reasons[reason]}
            </button>
          </li>
        ))}
      </ul>
      <p>{kiosk.priorityNote}</p>
    </div>
  );
}
