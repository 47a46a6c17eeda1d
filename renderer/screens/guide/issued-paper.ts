import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import type { PaperCare } from '../../../shared/contract/paper-views.ts';
import { anyPrints } from '../../ui/staff/paper-troubles.ts';

/** What is known of the paper of a number that was just taken: `none` in an office that prints nothing. */
export type IssuedPaper = 'none' | 'failed' | 'unknown' | 'stopped' | 'sent';

export function issuedPaper({ ticketId, onPaper }: IssuedTicket, paper: PaperCare): IssuedPaper {
  if (!onPaper) return 'none';
  const missing = paper.paperless.find((line) => line.ticketId === ticketId);
  if (missing) return missing.paper;
  return anyPrints(paper) ? 'sent' : 'stopped';
}
