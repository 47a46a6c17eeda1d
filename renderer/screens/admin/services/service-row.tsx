import type { AdminView } from '../../../../shared/contract/views.ts';
import type { ServiceFacts } from '../../../../shared/domain/office.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { ServiceIcon } from '../../kiosk/service-icon.tsx';
import { OffToday } from '../off-today.tsx';

export type ServiceLine = AdminView['services'][number];

interface ServiceRowProps {
  view: AdminView;
  service: ServiceLine;
  facts: ServiceFacts;
  /** 0 is the kiosk's first card. */
  place: number;
  sender: Sender;
  onMove(by: -1 | 1): void;
  onEdit(): void;
  onRetire(): void;
  onStop(): void;
}

/** One service of the office: what it is, how it stands today, and the keys that change it. */
export function ServiceRow({ view, service, facts, place, sender, ...on }: ServiceRowProps) {
  const words = useWords();
  const { services: text, ...keys } = words.officeSetup;
  const { id, name } = service;
  const isBusy = sender.busy !== null;
  const places = view.settings.counters.filter(({ services }) => services.includes(id));
  const where = places.map((counter) => placeName(words, counter.place)).join(', ') || text.noCounter;
  const offToday = view.settings.services.find((one) => one.id === id)?.offToday ?? null;
  return (
    <li className="setup-row">
      <b className="series-mark figures">{facts.series}</b>
      <ServiceIcon name={facts.icon} />
      <div className="setup-what">
        <b>{name}</b>
        {facts.detail !== '' && <p>{facts.detail}</p>}
        <p className="figures">
          {fill(text.facts, { m: facts.minutes, places: where })}
          {' · '}
          {fill(text.today, { issued: service.issued, waiting: service.waiting, done: service.done })}
        </p>
        {places.length === 0 && service.active && <p className="setup-warning">{text.noCounterHint}</p>}
      </div>
      <div className="setup-keys">
        <button
          type="button"
          role="switch"
          className="switch"
          aria-checked={service.active}
          aria-label={name}
          aria-disabled={isBusy}
          onClick={() => void sender.run({ type: 'switch-service', serviceId: id, active: !service.active })}
        >
          <i aria-hidden="true" />
          <span>{service.active ? words.admin.services.isOn : words.admin.services.isOff}</span>
        </button>
        <OffToday
          name={name}
          reason={offToday}
          disabled={isBusy || !service.active}
          onStop={on.onStop}
          onResume={() => void sender.run({ type: 'switch-service-today', serviceId: id, off: false, reason: null })}
        />
        <KeyButton name={fill(keys.upOf, { name })} disabled={place === 0 || isBusy} onClick={() => on.onMove(-1)}>
          {keys.up}
        </KeyButton>
        <KeyButton
          name={fill(keys.downOf, { name })}
          disabled={place === view.services.length - 1 || isBusy}
          onClick={() => on.onMove(1)}
        >
          {keys.down}
        </KeyButton>
        <KeyButton name={fill(keys.editOf, { name })} disabled={isBusy} onClick={on.onEdit}>
          {keys.edit}
        </KeyButton>
        <KeyButton look="quiet" name={fill(text.retireOf, { name })} disabled={isBusy} onClick={on.onRetire}>
          {text.retire}
        </KeyButton>
      </div>
    </li>
  );
}
