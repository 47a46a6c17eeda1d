import type { ReactNode } from 'react';
import type { TicketLine } from '../../../../shared/contract/queue-views.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../live/language.ts';
import { waitInWords } from '../../../ui/staff/age.ts';
import { LineMarks } from '../../counter/line-marks.tsx';
import { isLonger } from '../queue-alert.ts';

interface NumberRowProps {
  line: TicketLine;
  now: Instant;
  longMinutes: number;
  /** Where it is, when that is not plain. */
  where?: ReactNode;
  onOpen(line: TicketLine): void;
}

/** One number in a list; the whole row opens it. */
export function NumberRow({ line, now, longMinutes, where, onOpen }: NumberRowProps) {
  const words = useWords();
  const isLong = isLonger(line.issuedAt, now, longMinutes);
  return (
    <button type="button" className="number-row" onClick={() => onOpen(line)}>
      <strong className="figures">{line.label}</strong>
      <span className="number-words">
        <span>{line.serviceName}</span>
        {where}
        <LineMarks line={line} />
      </span>
      <span className="number-age figures" data-long={isLong}>
        {waitInWords(words, line.issuedAt, now)}
        {isLong && <small>{words.guideQueue.queues.long}</small>}
      </span>
    </button>
  );
}
