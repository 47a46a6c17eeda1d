import { IconArrowBigDownLines, IconMapPin, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { IssuedTicket } from '../../../shared/contract/outcomes.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { qrCode } from '../../ui/qr-code.ts';
import type { PaperWay } from './paper-way.ts';
import './paper-note.css';

/** What may still come of a paper that does not come now. */
const chances = { none: 'willReprint', 'perhaps-out': 'ifNotOut', 'may-come': 'mayCome', slow: 'slowMayCome' } as const;

/** Why the number is all there is for now. */
const remember = (paper: PaperWay) => {
  if (paper.way !== 'paused') return 'remember';
  return paper.chance === 'slow' ? 'slow' : 'writeDown';
};

/** How to get the paper of this number; without one, what to keep instead: the number in the head, the code in a photo. */
export function PaperNote({ ticket, paper }: { ticket: IssuedTicket; paper: PaperWay }) {
  const { kiosk } = useWords();
  if (paper.way === 'printing') {
    return (
      <p className="taken__paper" aria-busy="true">
        <IconPrinter aria-hidden="true" stroke={1.5} />
        {kiosk.printing}
      </p>
    );
  }
  if (paper.way === 'here') {
    return (
      <p className="taken__paper">
        <IconArrowBigDownLines aria-hidden="true" stroke={1.5} />
        {kiosk.takeTicket}
      </p>
    );
  }
  if (paper.way === 'elsewhere') {
    return (
      <p className="taken__paper taken__paper--there">
        <IconMapPin aria-hidden="true" stroke={1.5} />
        {fill(kiosk.takeTicketAt, { place: paper.place })}
      </p>
    );
  }
  return (
    <div className="no-paper">
      <Code ticket={ticket} />
      <div>
        <p className="no-paper__remember">
          <IconPencil aria-hidden="true" stroke={1.5} />
          {fill(kiosk[remember(paper)], { no: ticket.label })}
        </p>
        <p>{kiosk.photo}</p>
        {paper.way === 'paused' && <p>{kiosk[chances[paper.chance]]}</p>}
      </div>
    </div>
  );
}

/** What the paper's own code says, to be photographed. Black on white on every theme: cameras read nothing else as well. */
function Code({ ticket }: { ticket: IssuedTicket }) {
  const { kiosk } = useWords();
  const { size, path } = useMemo(() => qrCode(ticket.code), [ticket.code]);
  return (
    <svg
      className="no-paper__code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={fill(kiosk.qrAlt, { no: ticket.label })}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
