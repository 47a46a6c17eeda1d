import { useId } from 'react';
import { offeredOf, type Procedure } from '../../../../shared/domain/procedure.ts';
import { procedureLimits } from '../../../../shared/procedures/limits.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { hasRoom, moveProcedure, switchProcedure } from './change-list.ts';
import { ProcedureRow } from './procedure-row.tsx';

interface ServiceProceduresProps {
  service: { id: string; name: string };
  list: readonly Procedure[];
  isBusy: boolean;
  save(list: readonly Procedure[]): void;
  onEdit(procedure: Procedure): void;
  onAdd(): void;
}

/** What people come to one service for, in the order in which the kiosk shows it. */
export function ServiceProcedures({ service, list, isBusy, save, onEdit, onAdd }: ServiceProceduresProps) {
  const { procedures: text, ...keys } = useWords().officeSetup;
  const heading = useId();
  const offered = offeredOf(list, service.id);
  const isFull = !hasRoom(list, service.id);
  return (
    <section className="setup-group" aria-labelledby={heading}>
      <h3 id={heading}>{service.name}</h3>
      {offered.length === 0 && <p>{text.none}</p>}
      <ul className="setup-list">
        {offered.map((procedure, place) => {
          const { id } = procedure;
          const { name } = procedure.vi;
          return (
            <ProcedureRow key={id} procedure={procedure}>
              <KeyButton
                name={fill(keys.upOf, { name })}
                disabled={place === 0 || isBusy}
                onClick={() => save(moveProcedure(list, id, -1))}
              >
                {keys.up}
              </KeyButton>
              <KeyButton
                name={fill(keys.downOf, { name })}
                disabled={place === offered.length - 1 || isBusy}
                onClick={() => save(moveProcedure(list, id, 1))}
              >
                {keys.down}
              </KeyButton>
              <KeyButton name={fill(keys.editOf, { name })} disabled={isBusy} onClick={() => onEdit(procedure)}>
                {keys.edit}
              </KeyButton>
              <KeyButton
                look="quiet"
                name={fill(text.removeOf, { name })}
                disabled={isBusy}
                onClick={() => save(switchProcedure(list, id, false))}
              >
                {text.remove}
              </KeyButton>
            </ProcedureRow>
          );
        })}
      </ul>
      {isFull && <p className="field-hint">{fill(text.full, { n: procedureLimits.ofService })}</p>}
      <KeyButton name={fill(text.addTo, { service: service.name })} disabled={isFull || isBusy} onClick={onAdd}>
        {text.add}
      </KeyButton>
    </section>
  );
}
