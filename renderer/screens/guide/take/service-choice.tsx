import type { Dispatch } from 'react';
import type { GuideView, ServiceCard } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { ServiceIcon } from '../../kiosk/service-icon.tsx';
import { LargeSwitch } from './large-switch.tsx';
import { standing } from './standing.ts';
import type { TakeEvent } from './take-flow.ts';

interface ServiceChoiceProps {
  view: GuideView;
  large: boolean;
  dispatch: Dispatch<TakeEvent>;
}

/** The services in the kiosk's order; a whole card is the button. */
export function ServiceChoice({ view, large, dispatch }: ServiceChoiceProps) {
  const { guideQueue } = useWords();
  return (
    <section className="take-services" aria-labelledby="take-title">
      <div className="take-head">
        <h2 id="take-title">{guideQueue.take.title}</h2>
        <LargeSwitch large={large} dispatch={dispatch} />
      </div>
      <ul>
        {view.services.map((service) => (
          <li key={service.id}>
            <Card service={service} onChoose={() => dispatch({ type: 'choose', service })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ service, onChoose }: { service: ServiceCard; onChoose(): void }) {
  const { guideQueue } = useWords();
  const { take } = guideQueue;
  const { given, note } = standing(service);
  const { waitRange: range } = service;
  return (
    <button type="button" className="take-card" disabled={!given} data-note={note !== null} onClick={onChoose}>
      <ServiceIcon name={service.icon} />
      <span>
        <strong>{service.name}</strong>
        {note !== null && <em>{take[note]}</em>}
        {given && (
          <span className="take-facts figures">
            {fill(take.waiting, { n: service.waiting })}
            {range && service.waiting > 0 && ` · ${fill(range.from < 1 ? take.under : take.range, { ...range })}`}
          </span>
        )}
      </span>
    </button>
  );
}
