import { type FormEvent, useState } from 'react';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import type { Procedure } from '../../../../shared/domain/procedure.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { isFine, procedureDraft, procedureOf, procedureProblems } from './procedure-draft.ts';
import { ProcedureFields } from './procedure-fields.tsx';

interface ProcedureDialogProps {
  edited: Procedure;
  isNew: boolean;
  /** Those that it may belong to. */
  services: readonly { id: ServiceId; name: string }[];
  sender: Sender;
  timeZone: string;
  onSave(procedure: Procedure): void;
  onClose(): void;
}

/** All that citizens read of a procedure, and the words that they find it by. */
export function ProcedureDialog({ edited, isNew, services, sender, timeZone, ...on }: ProcedureDialogProps) {
  const { procedures: text, ...keys } = useWords().officeSetup;
  const [draft, setDraft] = useState(() => procedureDraft(edited));
  const problems = procedureProblems(draft);
  const { shown, check } = useMissing(isFine(problems) ? null : problems);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (check()) on.onSave(procedureOf(edited.id, draft));
  }

  return (
    <Dialog title={isNew ? text.titleNew : text.titleEdit} onClose={on.onClose}>
      <form className="staff-form setup-form" onSubmit={save} noValidate>
        <ProcedureFields
          draft={draft}
          problems={shown}
          services={services}
          change={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
        <RefusalStrip sender={sender} timeZone={timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={on.onClose}>
            {keys.cancel}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {keys.save}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
