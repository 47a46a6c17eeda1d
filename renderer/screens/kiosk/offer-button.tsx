import { procedureIn } from '../../../shared/domain/procedure.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import type { Offer } from './offers.ts';
import { ServiceIcon } from './service-icon.tsx';
import { shutInWords } from './shut-in-words.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { estimateInWords, peopleInWords } from './waiting-in-words.ts';

/** One answer of the search: what it is, in whose queue, and how long that is. */
export function OfferButton({ offer, dispatch }: { offer: Offer; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const language = useLanguage();
  const english = language === 'en';
  const { service, procedure } = offer;
  const serviceName = english && service.nameEn !== '' ? service.nameEn : service.name;
  const state = !service.active
    ? kiosk.paused
    : service.shut
      ? shutInWords(kiosk, service.shut)
      : (estimateInWords(kiosk, service) ?? peopleInWords(kiosk, service));
  return (
    <button
      type="button"
      className="button offer"
      disabled={!service.active}
      onClick={() => dispatch({ type: 'choose', service, ...(procedure && { procedure: procedure.id }) })}
    >
      <ServiceIcon name={service.icon} />
      <span>
        <strong>{procedure ? procedureIn(procedure, language).name : serviceName}</strong>
        <span className="figures">{procedure ? `${serviceName} · ${state}` : state}</span>
      </span>
    </button>
  );
}
