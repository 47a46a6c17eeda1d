import { useEffect, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import type { ServiceFacts, ShippedService } from '../../../../shared/domain/office.ts';
import { freeSeries } from '../../../../shared/domain/series.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { shippedServices } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { ServiceIcon } from '../../kiosk/service-icon.tsx';
import { blankService } from './service-draft.ts';

interface AddServiceProps {
  view: AdminView;
  onAdd(id: ServiceId | null, facts: ServiceFacts): void;
}

/** What may be added: the rest of the shipped catalogue, those that the office has retired, or one of its own. */
export function AddService({ view, onAdd }: AddServiceProps) {
  const { services: text } = useWords().officeSetup;
  const { catalogue, isMissing } = useCatalogue();
  const { services, formerServices } = view.settings;
  const inUse = services.map(({ series }) => series);
  const free = freeSeries(inUse);
  // What the office made of a service goes before what the catalogue says of it.
  const known = new Set([...services, ...formerServices].map(({ id }) => id));
  const offers = [...formerServices, ...catalogue.filter(({ id }) => !known.has(id))];
  /** Its own letter where that is free. */
  const withLetter = (facts: ServiceFacts): ServiceFacts =>
    inUse.includes(facts.series) ? { ...facts, series: free ?? facts.series } : facts;
  return (
    <section className="setup-add" aria-labelledby="add-service">
      <h3 id="add-service">{text.add}</h3>
      <p className="field-hint">{free === null ? text.noLetter : text.addHint}</p>
      {isMissing && <p className="field-problem">{text.noCatalogue}</p>}
      {!isMissing && offers.length === 0 && <p>{text.allAdded}</p>}
      <ul className="setup-list">
        {offers.map((offer) => (
          <li key={offer.id} className="setup-row">
            <b className="series-mark figures">{withLetter(offer).series}</b>
            <ServiceIcon name={offer.icon} />
            <div className="setup-what">
              <b>{offer.name}</b>
              <p>{offer.detail}</p>
            </div>
            <KeyButton
              name={fill(text.addOf, { name: offer.name })}
              disabled={free === null}
              onClick={() => onAdd(offer.id, withLetter(offer))}
            >
              {text.addOne}
            </KeyButton>
          </li>
        ))}
      </ul>
      <KeyButton look="main" disabled={free === null} onClick={() => free && onAdd(null, blankService(free))}>
        {text.addNew}
      </KeyButton>
    </section>
  );
}

/** The shipped catalogue, asked for once; `isMissing`: the hub did not answer. */
function useCatalogue(): { catalogue: readonly ShippedService[]; isMissing: boolean } {
  const [answer, setAnswer] = useState<readonly ShippedService[] | 'asked' | 'missing'>('asked');
  useEffect(() => {
    let over = false;
    shippedServices().then(
      (list) => over || setAnswer(list ?? 'missing'),
      (error: unknown) => {
        console.warn('No catalogue', error);
        if (!over) setAnswer('missing');
      },
    );
    return () => {
      over = true;
    };
  }, []);
  return { catalogue: typeof answer === 'string' ? [] : answer, isMissing: answer === 'missing' };
}
