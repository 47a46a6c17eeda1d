import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { GuideView } from '../../../shared/contract/views.ts';
import type { Board } from './board.ts';
import { officeName } from './names.ts';
import { paperCare } from './paper-care.ts';

/** What the guide at the entrance works with. */
export function guideView(board: Board, paperless: readonly PaperlessLine[]): GuideView {
  return {
    kind: 'guide',
    office: officeName(board.office),
    open: board.opening.open,
    paper: paperCare(board, paperless),
    // Also of services that are switched off: their numbers may still wait.
    series: [...new Set(board.services.map((service) => service.series))],
    waiting: [...board.waiting.values()].reduce((sum, n) => sum + n, 0),
    timeZone: board.office.timeZone,
  };
}
