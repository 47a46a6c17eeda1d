import { IconCheck, IconClock, IconHeartHandshake, IconListCheck, IconUsers } from '@tabler/icons-react';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { procedureIn } from '../../../shared/domain/procedure.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { ServiceIcon } from './service-icon.tsx';
import type { Found } from './step.ts';
import type { KioskDispatch } from './use-kiosk.ts';
import { useProceduresOf } from './use-procedures.ts';
import { estimateInWords, peopleInWords } from './waiting-in-words.ts';
import './confirm.css';

/** "Ông/bà chọn: … Có đúng không ạ?" */
export function Confirm(props: { service: ServiceCard; found: Found | null; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const language = useLanguage();
  const { service, found, dispatch } = props;
  const procedures = useProceduresOf(service.id);
  const procedure = procedures.find(({ id }) => id === found?.procedure);
  const english = language === 'en' && service.nameEn !== '';
  const estimate = estimateInWords(kiosk, service);
  return (
    <div className="confirm">
      <div className="confirm__what">
        <p>{kiosk.confirmTitle}</p>
        <div className="confirm__service">
          <ServiceIcon name={service.icon} />
          <h1>{english ? service.nameEn : service.name}</h1>
          {procedure && <p>{procedureIn(procedure, language).name}</p>}
          {!procedure && !english && service.detail !== '' && <p>{service.detail}</p>}
          <p className="confirm__facts figures">
            <span>
              <IconUsers aria-hidden="true" />
              {peopleInWords(kiosk, service)}
            </span>
            {estimate && (
              <span>
                <IconClock aria-hidden="true" />
                {estimate}
              </span>
            )}
          </p>
        </div>
      </div>
      <div className="confirm__answer">
        <p>{kiosk.confirmAsk}</p>
        <button
          type="button"
          className="button button--go confirm__yes"
          onClick={() => dispatch({ type: 'take', priority: null })}
        >
          <IconCheck aria-hidden="true" />
          {kiosk.yes}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'want-priority' })}>
          <IconHeartHandshake aria-hidden="true" />
          {kiosk.priority}
        </button>
        {procedures.length > 0 && (
          <button type="button" className="button" onClick={() => dispatch({ type: 'want-papers' })}>
            <IconListCheck aria-hidden="true" />
            {kiosk.papers}
          </button>
        )}
      </div>
    </div>
  );
}
