import {
  IconArrowLeft,
  IconBabyCarriage,
  IconDisabled,
  IconEmergencyBed,
  IconMedal,
  IconMoodKid,
  IconOld,
} from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { type PriorityReason, priorityReasons } from '../../../../shared/domain/ticket.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { LargeSwitch } from './large-switch.tsx';
import type { TakeEvent, Wanted } from './take-flow.ts';

const icons = {
  elder: IconOld,
  disabled: IconDisabled,
  pregnant: IconBabyCarriage,
  child: IconMoodKid,
  merit: IconMedal,
  urgent: IconEmergencyBed,
} as const satisfies Record<PriorityReason, unknown>;

interface PriorityChoiceProps {
  service: Wanted;
  large: boolean;
  dispatch: Dispatch<TakeEvent>;
}

/** Whether this person goes first, from the closed list. A touch takes the number. */
export function PriorityChoice({ service, large, dispatch }: PriorityChoiceProps) {
  const { guideQueue, counter } = useWords();
  const { take } = guideQueue;
  return (
    <section className="take-priority" aria-labelledby="priority-title">
      <div className="take-head">
        <h2 id="priority-title">{fill(take.chosen, { service: service.name })}</h2>
        <LargeSwitch large={large} dispatch={dispatch} />
      </div>
      <KeyButton look="main" disabled={false} onClick={() => dispatch({ type: 'take', priority: null })}>
        {take.normal}
      </KeyButton>
      <h3>{take.priority}</h3>
      <p className="guide-facts">{take.priorityHint}</p>
      <ul>
        {priorityReasons.map((reason) => {
          const Icon = icons[reason];
          return (
            <li key={reason}>
              <button
                type="button"
                className="take-card"
                data-note={reason === 'urgent'}
                onClick={() => dispatch({ type: 'take', priority: reason })}
              >
                <Icon aria-hidden="true" stroke={1.5} />
                <span>
                  <strong>{counter.priorityReasons[reason]}</strong>
                  {reason === 'urgent' && <em>{take.urgentHint}</em>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <KeyButton look="quiet" disabled={false} onClick={() => dispatch({ type: 'back' })}>
        <IconArrowLeft aria-hidden="true" />
        {take.back}
      </KeyButton>
    </section>
  );
}
