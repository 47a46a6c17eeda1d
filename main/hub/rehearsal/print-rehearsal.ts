import type { TicketId } from '../../../shared/domain/ids.ts';
import { canPrint } from '../../../shared/domain/printer.ts';
import type { Rehearsal, RehearsalResult } from '../../../shared/domain/rehearsal.ts';
import { ticketToken } from '../../../shared/domain/ticket.ts';
import { words } from '../../../shared/text/index.ts';
import { printersFor } from '../domain/print-routing.ts';
import type { Paper } from '../paper/start-paper.ts';
import { printJob } from '../printing/escpos.ts';
import { countersOfService } from '../store/counters.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { logoOf, ticketDesignOf } from '../store/paper-design.ts';
import { findService } from '../store/services.ts';
import { paperOfTicket } from '../views/paper-of-ticket.ts';

/**
 * Prints a rehearsal's paper where a citizen's would come out, as the office has designed it, and says on it what it is. It has
 * no row and is never tried again; papers of citizens go first, and wait for this one at most.
 */
export async function printRehearsal(
  { read: db }: Store,
  paper: Paper,
  { serviceId, label, at }: Rehearsal,
): Promise<RehearsalResult> {
  const [printer] = printersFor(null, paper.fleet.printers());
  if (!printer) return 'no-printer';
  if (printer.state !== null && !canPrint(printer.state)) return 'printer-stuck';
  const service = findService(db, serviceId);
  if (!service) return 'not-printed';
  const { rehearsal: text } = words.vi.paper;
  const design = ticketDesignOf(db);
  const page = paperOfTicket(words.vi, {
    office: officeOf(db),
    service,
    counters: countersOfService(db, serviceId),
    ticket: { label, priority: null, issuedAt: at, token: ticketToken(0 as TicketId, '') },
    waitingBefore: 0,
    waitMinutes: null,
    design: {
      ...design,
      // Nothing on it may lead anywhere, and nobody shall keep it.
      show: { ...design.show, qr: false, validity: false, absentRule: false },
      texts: { ...design.texts, heading: text.heading, notice: text.notice },
    },
    logo: logoOf(db),
    large: false,
    reprint: false,
  });
  const { setup } = printer;
  const bitmap = await paper.rasteriser.render(page, setup.profile.widthDots);
  return paper.fleet.lend(setup.connection, async () => {
    const line = paper.open(setup.connection, setup.profile);
    try {
      const bytes = printJob(bitmap, setup.profile.cutter);
      const { status } = await line.print({ jobId: 0, label: `thu-${label}`, bytes });
      return status === 'printed' || status === 'sent' ? status : 'not-printed';
    } finally {
      await line.close();
    }
  });
}
