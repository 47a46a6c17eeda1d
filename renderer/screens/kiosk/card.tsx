import { IconClock, IconUsers } from '@tabler/icons-react';
import type { ServiceCard } from '../../../shared/contract/views.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { ServiceIcon } from './service-icon.tsx';
import { shutInWords } from './shut-in-words.ts';
import { briefly, estimateInWords, peopleInWords } from './waiting-in-words.ts';

/** So many letters fit a card's two lines; a longer name is written smaller. */
const TWO_LINES = 36;
const TWO_LARGE_LINES = { vi: 33, en: 24 };

/** One service. The whole card is the button; one that gives no numbers now leads to the reason. */
export function Card({ service, large, onChoose }: { service: ServiceCard; large: boolean; onChoose: () => void }) {
  const { kiosk } = useWords();
  const english = useLanguage() === 'en' && service.nameEn !== '';
  const name = english ? service.nameEn : service.name;
  const say = large ? briefly(kiosk) : kiosk;
  const estimate = estimateInWords(say, service);
  return (
    <button
      type="button"
      className="card"
      data-long={name.length > (large ? TWO_LARGE_LINES[english ? 'en' : 'vi'] : TWO_LINES)}
      data-shut={service.shut !== null}
      disabled={!service.active}
      onClick={onChoose}
    >
      <span className="card__name">{name}</span>
      {!english && !large && service.detail !== '' && (
        <span className="card__room">
          <span className="card__detail">{service.detail}</span>
        </span>
      )}
      <span className="card__icon">
        <ServiceIcon name={service.icon} />
      </span>
      {service.active && service.shut && (
        <span className="card__facts card__facts--off">
          <strong>{shutInWords(kiosk, service.shut)}</strong>
        </span>
      )}
      {service.active && !service.shut && (
        <span className="card__facts figures">
          <span>
            <IconUsers aria-hidden="true" />
            {peopleInWords(say, service)}
          </span>
          {estimate && (
            <span>
              <IconClock aria-hidden="true" />
              {estimate}
            </span>
          )}
        </span>
      )}
      {!service.active && (
        <span className="card__facts card__facts--off">
          <strong>{kiosk.paused}</strong>
          <span>{kiosk.pausedWhy}</span>
        </span>
      )}
    </button>
  );
}
