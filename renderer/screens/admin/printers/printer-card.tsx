import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { PrinterLine } from '../../../../shared/contract/paper-views.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { momentInWords, type Saying } from '../../../../shared/text/moment-in-words.ts';
import { hubNow } from '../../../live/hub.ts';
import { count } from '../figures.ts';
import { connectionInWords } from './connection-in-words.ts';
import { shareLeft } from './printer-mood.ts';
import { PrinterStateLine } from './printer-state-line.tsx';

interface PrinterCardProps {
  line: PrinterLine;
  /** Null for a printer that only the command line names. */
  setup: PrinterSetup | null;
  /** The screen that it stands at; null: it serves every kiosk. */
  stationName: string | null;
  saying: Saying;
  onNewRoll(): void;
  /** What else can be done with it. */
  children: ReactNode;
}

/** One printer: how it is, what to do, how long its roll lasts. */
export function PrinterCard({ line, setup, stationName, saying, onNewRoll, children }: PrinterCardProps) {
  const { printers: text } = saying.words;
  const title = useId();
  const moment = (at: NonNullable<PrinterLine['since']>) => momentInWords(saying, at, hubNow());
  return (
    <article className="printer-card" aria-labelledby={title}>
      <header>
        <IconPrinter aria-hidden="true" />
        <h3 id={title}>{line.name}</h3>
        {line.standby && <span className="state-mark">{text.standby}</span>}
        {!setup && <span className="state-mark">{text.fixed}</span>}
      </header>
      <p className="printer-facts">
        <span>{fill(text.place, { place: line.place })}</span>
        {setup && <span>{connectionInWords(saying.words, setup.connection)}</span>}
        {setup && <span>{stationName === null ? text.everyKiosk : fill(text.ofStation, { name: stationName })}</span>}
      </p>
      <PrinterStateLine state={line.state}>
        <p className="printer-since">
          {line.since === null ? text.neverHeard : fill(text.since, { time: moment(line.since) })}
        </p>
      </PrinterStateLine>
      <Roll line={line} saying={saying} onNewRoll={onNewRoll} />
      {setup ? <div className="printer-actions">{children}</div> : <p className="page-hint">{text.fixedHint}</p>}
    </article>
  );
}

/** So few tickets are left that a new roll should lie ready. */
const LOW = 20;

function Roll({ line, saying, onNewRoll }: Pick<PrinterCardProps, 'line' | 'saying' | 'onNewRoll'>) {
  const { printers: text } = saying.words;
  const { tickets, left, changedAt } = line.roll;
  // An estimate of what is left would contradict a printer that says it has none.
  const isEnded = line.state === 'paper-end';
  const isWanted = isEnded || line.state === 'near-end' || left <= LOW;
  const said = isEnded ? text.rollEnded : left > 0 ? text.roll : text.rollOver;
  return (
    <div className="printer-roll">
      <p className="figures">{fill(said, { n: count(tickets), left: count(left) })}</p>
      <span className="roll-bar" aria-hidden="true" data-low={left <= LOW}>
        <i style={{ width: isEnded ? 0 : `${100 * shareLeft(line.roll)}%` }} />
      </span>
      <div>
        <p className="printer-since">
          {changedAt !== null && fill(text.rollSince, { time: momentInWords(saying, changedAt, hubNow()) })}
        </p>
        <button
          type="button"
          className="row-button"
          data-wanted={isWanted}
          aria-label={fill(text.changeRollOf, { name: line.name })}
          onClick={onNewRoll}
        >
          {text.changeRoll}
        </button>
      </div>
    </div>
  );
}
