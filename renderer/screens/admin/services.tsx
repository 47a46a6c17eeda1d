import type { AdminView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { count } from './figures.ts';
import { Table } from './table.tsx';

/** Which services give numbers today. */
export function Services({ view }: { view: AdminView }) {
  const { services: text, sections } = useWords().admin;
  const sender = useSender();
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
    </>
  );
}
