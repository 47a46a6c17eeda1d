import { useState } from 'react';
import { randomId } from '../../../../shared/basics/random-id.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { Procedure } from '../../../../shared/domain/procedure.ts';
import { proceduresIn } from '../../../../shared/procedures/shipped.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { Confirm } from '../confirm.tsx';
import { hasRoom, switchProcedure, withProcedure } from './change-list.ts';
import { ProcedureDialog } from './procedure-dialog.tsx';
import { blankProcedure } from './procedure-draft.ts';
import { ProcedureRow } from './procedure-row.tsx';
import { ServiceProcedures } from './service-procedures.tsx';
import '../services/services.css';

type Open = { kind: 'edit'; procedure: Procedure; basedOn: string; isNew: boolean } | { kind: 'reset' };

/** What people come for and what they bring. Each change is saved by itself and is live everywhere at once. */
export function ProceduresPage({ view }: { view: AdminView }) {
  const words = useWords();
  const { procedures: text } = words.officeSetup;
  const sender = useSender();
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const { settings, revisions, services, timeZone } = view;
  const list = proceduresIn(settings);
  const offered = new Set<string>(services.map(({ id }) => id));
  const resting = list.filter(({ active, service }) => !active || !offered.has(service));
  const isBusy = sender.busy !== null;
  const close = () => setOpen(null);

  async function save(procedures: readonly Procedure[] | null, basedOn = revisions.procedures): Promise<void> {
    const command = { type: 'set-procedures', procedures, basedOn } as const;
    if (!(await sender.run(command))) return;
    close();
    setSaid(text.saved);
  }
  const edit = (procedure: Procedure, isNew: boolean) =>
    setOpen({ kind: 'edit', procedure, basedOn: revisions.procedures, isNew });

  return (
    <div className="setup-page">
      <p className="page-hint">{text.hint}</p>
      <RefusalStrip sender={open ? { ...sender, refusal: null } : sender} timeZone={timeZone} />
      <p className="saved" role="status">
        {said}
      </p>
      <p>{settings.procedures === null ? text.shipped : text.own}</p>
      {services.map((service) => (
        <ServiceProcedures
          key={service.id}
          service={service}
          list={list}
          isBusy={isBusy}
          save={(next) => void save(next)}
          onEdit={(procedure) => edit(procedure, false)}
          onAdd={() => edit(blankProcedure(`p-${randomId(crypto, hubNow()).slice(0, 20)}`, service.id), true)}
        />
      ))}
      {resting.length > 0 && (
        <details>
          <summary>{fill(text.rest, { n: resting.length })}</summary>
          <ul className="setup-list">
            {resting.map((procedure) => (
              <ProcedureRow key={procedure.id} procedure={procedure}>
                {offered.has(procedure.service) ? (
                  <KeyButton
                    name={fill(text.backOf, { name: procedure.vi.name })}
                    disabled={isBusy || !hasRoom(list, procedure.service)}
                    onClick={() => void save(switchProcedure(list, procedure.id, true))}
                  >
                    {text.back}
                  </KeyButton>
                ) : (
                  text.noService
                )}
              </ProcedureRow>
            ))}
          </ul>
        </details>
      )}
      {settings.procedures !== null && (
        <div className="wizard-actions">
          <KeyButton look="quiet" disabled={isBusy} onClick={() => setOpen({ kind: 'reset' })}>
            {text.reset}
          </KeyButton>
        </div>
      )}
      {open?.kind === 'edit' && (
        <ProcedureDialog
          edited={open.procedure}
          isNew={open.isNew}
          services={services}
          sender={sender}
          timeZone={timeZone}
          onClose={close}
          onSave={(procedure) => void save(withProcedure(list, procedure), open.basedOn)}
        />
      )}
      {open?.kind === 'reset' && (
        <Confirm title={text.resetTitle} text={text.resetText} onClose={close}>
          <KeyButton look="main" disabled={isBusy} onClick={() => void save(null)}>
            {text.reset}
          </KeyButton>
        </Confirm>
      )}
    </div>
  );
}
