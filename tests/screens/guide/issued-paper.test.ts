import { expect, test } from 'vitest';
import { issuedPaper } from '../../../renderer/screens/guide/issued-paper.ts';
import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import type { PaperCare, PaperlessLine, PrinterLine } from '../../../shared/contract/paper-views.ts';
import type { PrinterId, TicketId } from '../../../shared/domain/ids.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import { instant } from '../../../shared/domain/time.ts';

const ticket = (onPaper: boolean) => ({ ticketId: 7 as TicketId, onPaper }) as IssuedTicket;
const printer = (state: PrinterLine['state']): PrinterLine => ({
  id: 'p' as PrinterId,
  name: '',
  place: '',
  state,
  since: null,
  standby: false,
  roll: { tickets: 0, left: 500, changedAt: null },
});
const missing = (ticketId: number, paper: PaperlessLine['paper']): PaperlessLine => ({
  ticketId: ticketId as TicketId,
  label: 'A007',
  serviceName: '',
  issuedAt: instant(0),
  paper,
});
type Told = Parameters<typeof issuedPaper>[1];
const care = (state: PrinterLine['state'], ...paperless: PaperlessLine[]): Told => ({
  paper: { printers: [printer(state)], paperless, waiting: [] } as PaperCare,
  lastPaper: null,
});
const told = (status: PrintJobStatus, ticketId = 7): Told => ({
  ...care('ready'),
  lastPaper: { ticketId: ticketId as TicketId, status, place: null, printer: 'ready' },
});

test.each([
  [ticket(false), care('ready'), 'none'],
  [ticket(true), care('ready'), 'printing'],
  [ticket(true), care('ready', missing(6, 'failed')), 'printing'],
  [ticket(true), told('printed'), 'out'],
  [ticket(true), told('sent'), 'out'],
  [ticket(true), told('unknown'), 'unknown'],
  [ticket(true), told('printing'), 'printing'],
  [ticket(true), told('printed', 6), 'printing'],
  [ticket(true), care('ready', missing(7, 'failed')), 'failed'],
  [ticket(true), care('paper-end', missing(7, 'unknown')), 'unknown'],
  [ticket(true), care('paper-end'), 'stopped'],
] as const)('the paper of a number just taken: %#', (issued, paper, expected) => {
  expect(issuedPaper(issued, paper)).toBe(expected);
});
