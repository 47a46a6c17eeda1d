import { useMemo, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { TicketDesign } from '../../../../shared/domain/ticket-design.ts';
import type { PreviewInput } from '../../../live/hub.ts';
import { changesLogo, type LogoDraft, logoOf, sameDesign } from './design-draft.ts';

/** The ticket as it stands on the page: the office's, with what was changed and not saved yet. */
export interface TicketDraft {
  design: TicketDesign;
  logoDraft: LogoDraft;
  logo: PreviewInput['logo'];
  changes: { design: boolean; logo: boolean };
  setDesign(design: TicketDesign): void;
  setLogo(logo: LogoDraft): void;
  /** Forgets what was not saved: after saving, or because it is not wanted. */
  forget(): void;
}

const untouched: LogoDraft = { kind: 'untouched' };

/** Lives in the frame of the administration, so that a look at another page loses nothing. */
export function useTicketDraft({ ticketDesign, hasLogo }: AdminView): TicketDraft {
  const [draft, setDesign] = useState<TicketDesign | null>(null);
  const [logoDraft, setLogo] = useState<LogoDraft>(untouched);
  const logo = useMemo(() => logoOf(logoDraft, hasLogo), [logoDraft, hasLogo]);
  return {
    design: draft ?? ticketDesign,
    logoDraft,
    logo,
    changes: {
      design: draft !== null && !sameDesign(draft, ticketDesign),
      logo: changesLogo(logoDraft, hasLogo),
    },
    setDesign,
    setLogo,
    forget() {
      setDesign(null);
      setLogo(untouched);
    },
  };
}
