import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { serviceFacts } from '../../../../shared/domain/office.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { StopToday } from '../stop-today.tsx';
import { AddService } from './add-service.tsx';
import { RetireService } from './retire-service.tsx';
import { type EditedService, ServiceDialog } from './service-dialog.tsx';
import { type ServiceLine, ServiceRow } from './service-row.tsx';
import './services.css';

type Open = { kind: 'edit'; edited: EditedService } | { kind: 'retire' | 'stop'; service: ServiceLine };

/** The services of the office, in the kiosk's order. Each change is saved by itself and is live everywhere at once. */
export function ServicesPage({ view }: { view: AdminView }) {
  const { services: text } = useWords().officeSetup;
  const sender = useSender();
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const { settings, revisions, timeZone } = view;
  const close = () => setOpen(null);

  async function move(place: number, by: -1 | 1): Promise<void> {
    const order = view.services.map(({ id }) => id);
    const [moved] = order.splice(place, 1);
    if (moved) order.splice(place + by, 0, moved);
    await sender.run({ type: 'order-services', order, basedOn: revisions.serviceOrder });
  }

  return (
    <div className="setup-page">
      <p className="page-hint">{text.hint}</p>
      <RefusalStrip sender={sender} timeZone={timeZone} />
      <p className="saved" role="status">
        {said}
      </p>
      <ul className="setup-list" aria-label={text.list}>
        {view.services.map((service, place) => {
          const facts = settings.services.find(({ id }) => id === service.id)?.facts;
          if (!facts) return null;
          const basedOn = revisions.serviceFacts[service.id] ?? '';
          return (
            <ServiceRow
              key={service.id}
              view={view}
              service={service}
              facts={facts}
              place={place}
              sender={sender}
              onMove={(by) => void move(place, by)}
              onEdit={() => setOpen({ kind: 'edit', edited: { id: service.id, facts, basedOn } })}
              onRetire={() => setOpen({ kind: 'retire', service })}
              onStop={() => setOpen({ kind: 'stop', service })}
            />
          );
        })}
      </ul>
      <AddService
        view={view}
        onAdd={(id, facts) => setOpen({ kind: 'edit', edited: { id, facts: serviceFacts(facts), basedOn: null } })}
      />
      {open?.kind === 'edit' && (
        <ServiceDialog
          edited={open.edited}
          view={view}
          onClose={close}
          onSaved={(name) => {
            close();
            setSaid(fill(text.saved, { name }));
          }}
        />
      )}
      {open?.kind === 'stop' && (
        <StopToday service={open.service} sender={sender} timeZone={timeZone} onClose={close} />
      )}
      {open?.kind === 'retire' && (
        <RetireService
          service={open.service}
          timeZone={timeZone}
          onClose={close}
          onRetired={() => {
            close();
            setSaid(fill(text.retired, { name: open.service.name }));
          }}
        />
      )}
    </div>
  );
}
