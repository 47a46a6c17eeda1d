import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { defaultTicketDesign } from '../../../../shared/domain/ticket-design.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { ChangedMeanwhile } from '../changed-meanwhile.tsx';
import { sameDesign, tidyDesign } from './design-draft.ts';
import { DesignForm } from './design-form.tsx';
import { LogoField } from './logo-field.tsx';
import { TicketPaper } from './ticket-paper.tsx';
import type { TicketDraft } from './use-ticket-draft.ts';
import './ticket.css';

/** The ticket of this office: what is on it at the left, the paper itself at the right. */
export function TicketPage({ view, ticket }: { view: AdminView; ticket: TicketDraft }) {
  const { ticketDesign: text } = useWords();
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const isChanged = ticket.changes.design || ticket.changes.logo;

  async function save(): Promise<void> {
    const { changes, design, basedOn, logo } = ticket;
    const command = { type: 'set-ticket-design', design: tidyDesign(design), basedOn } as const;
    if (changes.design && !(await sender.run(command))) return;
    if (changes.logo && logo !== 'stored' && !(await sender.run({ type: 'set-logo', logo }))) return;
    ticket.forget();
    setSaved(true);
  }

  return (
    <div className="ticket-page">
      <form
        className="ticket-settings"
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged) void save();
        }}
        noValidate
      >
        <DesignForm design={ticket.design} onChange={ticket.setDesign} />
        <LogoField draft={ticket.logoDraft} hasLogo={view.hasLogo} onChange={ticket.setLogo} />
        <div className="save-bar" data-changed={isChanged}>
          <ChangedMeanwhile isStale={ticket.isStale && sender.busy === null} onLoad={ticket.forgetDesign} />
          <RefusalStrip sender={sender} timeZone={view.timeZone} />
          <p className={isChanged ? 'unsaved' : 'is-saved'} role="status">
            {isChanged ? text.unsaved : isSaved && text.saved}
          </p>
          <div className="wizard-actions">
            <KeyButton
              look="quiet"
              disabled={sameDesign(ticket.design, defaultTicketDesign)}
              onClick={() => ticket.setDesign(defaultTicketDesign)}
            >
              {text.reset}
            </KeyButton>
            <KeyButton disabled={!isChanged} onClick={ticket.forget}>
              {text.discard}
            </KeyButton>
            <KeyButton type="submit" look="main" disabled={!isChanged || sender.busy !== null}>
              {text.save}
            </KeyButton>
          </div>
        </div>
      </form>
      <TicketPaper
        design={tidyDesign(ticket.design)}
        logo={ticket.logo}
        services={view.services}
        roll={view.printerSetups[0]?.profile.widthDots ?? 576}
      />
    </div>
  );
}
