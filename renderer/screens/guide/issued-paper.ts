import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import type { GuideView } from '../../../shared/contract/views.ts';
import { anyPrints } from '../../ui/staff/paper-troubles.ts';

/** What is known of the paper of a number that was just taken: `none` in an office that prints nothing. */
export type IssuedPaper = 'none' | 'failed' | 'unknown' | 'stopped' | 'printing' | 'out';

/** Its rows say it; before they do, whether anything could print it. */
export function issuedPaper(
  { ticketId, onPaper }: IssuedTicket,
  { paper, lastPaper }: Pick<GuideView, 'paper' | 'lastPaper'>,
): IssuedPaper {
  if (!onPaper) return 'none';
  const missing = paper.paperless.find((line) => line.ticketId === ticketId);
  if (missing) return missing.paper;
  const status = lastPaper?.ticketId === ticketId ? lastPaper.status : null;
  if (status === 'printed' || status === 'sent') return 'out';
  if (status === 'failed' || status === 'unknown') return status;
  return anyPrints(paper) ? 'printing' : 'stopped';
}
