import { useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { count } from './figures.ts';
import { OffToday } from './off-today.tsx';
import { StopToday } from './stop-today.tsx';
import { Table } from './table.tsx';

type Service = AdminView['services'][number];

/** Which services give numbers, and which of them not today. */
export function Services({ view }: { view: AdminView }) {
  const words = useWords();
  const { services: text, sections } = words.admin;
  const sender = useSender();
  const [stopping, setStopping] = useState<Service | null>(null);
  return (
    <>
      <p className="page-hint">{text.hint}</p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <Table
        label={sections.services}
        columns={[
          { title: text.name },
          { title: text.series },
          { title: text.issued, isNumber: true },
          { title: text.waiting, isNumber: true },
          { title: text.done, isNumber: true },
          { title: words.adminQueue.today.column },
          { title: text.active },
        ]}
        rows={view.services.map((service) => ({
          key: service.id,
          cells: [
            service.name,
            service.series,
            count(service.issued),
            count(service.waiting),
            count(service.done),
            <OffToday
              key="today"
              name={service.name}
              reason={view.settings.services.find(({ id }) => id === service.id)?.offToday ?? null}
              disabled={sender.busy !== null || !service.active}
              onStop={() => setStopping(service)}
              onResume={() =>
                void sender.run({ type: 'switch-service-today', serviceId: service.id, off: false, reason: null })
              }
            />,
            <button
              key="switch"
              type="button"
              role="switch"
              className="switch"
              aria-checked={service.active}
              aria-label={service.name}
              aria-disabled={sender.busy !== null}
              onClick={() =>
                void sender.run({ type: 'switch-service', serviceId: service.id, active: !service.active })
              }
            >
              <i aria-hidden="true" />
              <span>{service.active ? text.isOn : text.isOff}</span>
            </button>,
          ],
        }))}
      />
      {stopping && (
        <StopToday service={stopping} sender={sender} timeZone={view.timeZone} onClose={() => setStopping(null)} />
      )}
    </>
  );
}
