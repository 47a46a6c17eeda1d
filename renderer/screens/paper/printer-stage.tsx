import type { PaperView } from '../../../shared/contract/views.ts';
import type { VirtualPrinterView } from '../../../shared/contract/virtual-printer.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { lampOf, lengthInWords, millimetresOfRows } from './printer-in-words.ts';
import { Slip } from './slip.tsx';

interface PrinterStageProps {
  printer: VirtualPrinterView;
  newest: PaperView['papers'][number] | null;
}

/** The printer from the front: paper rises out of its slot row by row, below it the lamp and the roll. */
export function PrinterStage({ printer, newest }: PrinterStageProps) {
  const { system, virtualPrinter: text } = useWords();
  const language = useLanguage();
  const { lamp, mood } = lampOf(printer);
  const { underWay, waitingBytes } = printer;
  return (
    <section className="stage-desk" aria-label={text.title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: paper that scrolls must be reachable by the keyboard. */}
      <div className="stage-desk__paper" data-under-way={underWay !== null} tabIndex={0}>
        {underWay ? (
          <img
            className="under-way"
            src={underWay.picture}
            alt={fill(text.underWay, { no: underWay.label, mm: millimetresOfRows(underWay.rows) })}
          />
        ) : newest ? (
          <div className="came-out" key={newest.file}>
            <Slip {...newest} />
          </div>
        ) : (
          <div className="stage-desk__empty">
            <p>{system.paperEmptyTitle}</p>
            <p>{system.paperEmptyText}</p>
          </div>
        )}
      </div>
      <div className="printer-body" data-open={printer.coverOpen}>
        <div className="printer-body__lid" aria-hidden="true" />
        <p className="printer-body__lamp" data-mood={mood} role="status">
          {text.state[lamp]}
        </p>
        <div className="printer-body__roll">
          <p className="figures">
            {fill(text.paperLeft, { length: lengthInWords(text, language, printer.paperLeftMm) })}
          </p>
          <span className="roll-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * printer.paperLeftMm) / printer.rollMm}%` }} />
          </span>
          {waitingBytes > 0 && (
            <p className="figures">{fill(text.waiting, { n: waitingBytes.toLocaleString(language) })}</p>
          )}
        </div>
      </div>
    </section>
  );
}
