import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { CounterId, ServiceId } from '../../../../shared/domain/ids.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { Drafts } from '../use-drafts.ts';
import { gapsOf, type Work, workOf } from './assignment.ts';
import { DutyTable } from './duty-table.tsx';
import './assignment.css';

interface AssignmentPageProps {
  view: AdminView;
  works: Drafts<CounterId, Work>;
}

/** Which counter calls which service: its own work, what it helps with, and the gaps that this leaves. */
export function AssignmentPage({ view, works }: AssignmentPageProps) {
  const words = useWords();
  const { assignment: text } = words.adminQueue;
  const { services, counters } = view.settings;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const current = counters.map((counter) => ({ id: counter.id, work: works.value(counter.id) ?? workOf(counter) }));
  const gaps = gapsOf(
    current,
    services.map(({ id }) => id),
  );
  const named = (ids: readonly ServiceId[]): string =>
    services
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const idle = counters.filter(({ id }) => gaps.idle.includes(id)).map(({ place }) => placeName(words, place));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    for (const counterId of works.changedIds) {
      const work = works.value(counterId);
      if (!work) continue;
      const { services: calls, backups } = work;
      const duties = { services: [...calls], backups: [...backups], basedOn: works.basedOn(counterId) };
      if (!(await sender.run({ type: 'assign-counter', counterId, ...duties }))) return;
      works.forget(counterId);
    }
    setSaved(true);
  }

  return (
    <form className="days-form" onSubmit={(event) => void save(event)}>
      <p className="page-hint">{text.hint}</p>
      <DutyTable services={services} counters={counters} works={works} />
      <p className="field-hint">{text.keys}</p>
      <div className="duty-gaps" role="status">
        {gaps.noBody.length > 0 && <p data-level="red">{fill(text.noBody, { services: named(gaps.noBody) })}</p>}
        {gaps.noMain.length > 0 && <p>{fill(text.noMain, { services: named(gaps.noMain) })}</p>}
        {idle.length > 0 && <p>{fill(text.idle, { places: idle.join(', ') })}</p>}
      </div>
      <SaveBar
        isChanged={works.changedIds.length > 0}
        isStale={works.changedIds.some((id) => works.isStale(id))}
        saved={isSaved ? text.saved : ''}
        problem=""
        sender={sender}
        timeZone={view.timeZone}
        words={text}
        onDiscard={() => {
          for (const id of works.changedIds) works.forget(id);
        }}
      />
    </form>
  );
}
