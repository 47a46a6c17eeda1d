import { IconCheck, IconClock, IconHeartHandshake, IconUsers } from '@tabler/icons-react';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { ServiceIcon } from './service-icon.tsx';
import type { KioskDispatch } from './use-kiosk.ts';
import { estimateInWords, peopleInWords } from './waiting-in-words.ts';
import './confirm.css';

/** "Ông/bà chọn: … Có đúng không ạ?" */
export function Confirm({ service, dispatch }: { service: ServiceCard; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const english = useLanguage() === 'en' && service.nameEn !== '';
  const estimate = estimateInWords(kiosk, service);
  return (
    <div className="confirm">
      <div className="confirm__what">
        <p>{kiosk.confirmTitle}</p>
        <div className="confirm__service">
          <ServiceIcon name={service.icon} />
          <h1>{english ? service.nameEn : service.name}</h1>
          {!english && service.detail !== '' && <p>{service.detail}</p>}
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
      </div>
    </div>
  );
}
