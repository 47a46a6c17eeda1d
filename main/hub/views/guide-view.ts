import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { GuideView } from '../../../shared/contract/views.ts';
import type { StationId } from '../../../shared/domain/ids.ts';
import { seriesOf } from '../domain/numbering.ts';
import type { Board } from './board.ts';
import { appointmentLines, counterLines, helpLines, missedLines, parkedLines, queueLines } from './lines.ts';
import { countAll, officeName, officersNow } from './names.ts';
import { type FirstPaper, paperAtKiosk, paperCare } from './paper-care.ts';
import { serviceCard } from './service-card.ts';

/** What the guide at the entrance works with. */
export function guideView(
  board: Board,
  paperless: readonly PaperlessLine[],
  station: StationId,
  last: FirstPaper | null,
): GuideView {
  const { queueYellow, queueRed, longWaitMinutes, longServingMinutes } = board.office.rules;
  return {
    kind: 'guide',
    office: officeName(board.office),
    open: board.opening.open,
    paper: paperCare(board, paperless),
    // Also of services that are switched off: their numbers may still wait.
    series: [...new Set(board.services.map((service) => seriesOf(service, board.office)))],
    waiting: countAll(board),
    services: board.services.map((service) => serviceCard(board, service)),
    queues: queueLines(board),
    parked: parkedLines(board),
    missed: missedLines(board),
    counters: counterLines(board),
    officers: officersNow(board),
    help: helpLines(board),
    appointments: appointmentLines(board),
    rules: { queueYellow, queueRed, longWaitMinutes, longServingMinutes },
    lastPaper: paperAtKiosk(station, board.printers, last).lastPaper,
    nextOpening: board.opening.open ? null : board.opening.next,
    timeZone: board.office.timeZone,
  };
}
