import { useMemo, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { TicketDesign } from '../../../../shared/domain/ticket-design.ts';
import type { PreviewInput } from '../../../live/hub.ts';
import { useDraft } from '../use-draft.ts';
import { changesLogo, type LogoDraft, logoOf, sameDesign } from './design-draft.ts';

/** The ticket as it stands on the page: the office's, with what was changed and not saved yet. */
export interface TicketDraft {
  design: TicketDesign;
  logoDraft: LogoDraft;
  logo: PreviewInput['logo'];
  changes: { design: boolean; logo: boolean };
  /** What was changed was begun from this; `isStale`: somebody else has saved another design since. */
  basedOn: string;
  isStale: boolean;
  setDesign(design: TicketDesign): void;
  setLogo(logo: LogoDraft): void;
  /** Forgets what was not saved: after saving, or because it is not wanted. */
  forget(): void;
  /** The office's design again; a logo that was chosen stays. */
  forgetDesign(): void;
}

const untouched: LogoDraft = { kind: 'untouched' };

/** Lives in the frame of the administration, so that a look at another page loses nothing. */
export function useTicketDraft({ ticketDesign, hasLogo, revisions }: AdminView): TicketDraft {
  const { value: design, basedOn, isStale, change, forget } = useDraft(ticketDesign, revisions.ticketDesign);
  const isChanged = !sameDesign(design, ticketDesign);
  const [logoDraft, setLogo] = useState<LogoDraft>(untouched);
  const logo = useMemo(() => logoOf(logoDraft, hasLogo), [logoDraft, hasLogo]);
  return {
    design,
    logoDraft,
    logo,
    changes: {
      design: isChanged,
      logo: changesLogo(logoDraft, hasLogo),
    },
    basedOn,
    isStale: isStale && isChanged,
    setDesign: (wanted) => change(() => wanted),
    setLogo,
    forget() {
      forget();
      setLogo(untouched);
    },
    forgetDesign: forget,
  };
}
