import { letterHead } from '../../../../shared/domain/letter-head.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { words } from '../../../../shared/text/index.ts';
import { clockShort } from '../../../../shared/text/moment-in-words.ts';
import type { CheckSheet } from './check-sheet.ts';
import { SheetActions } from './sheet-actions.tsx';
import { SheetBroken } from './sheet-broken.tsx';
import { SheetCounters, SheetQueues } from './sheet-tables.tsx';
import { SheetWaiting } from './sheet-waiting.tsx';

/** The paper is Vietnamese whatever the language of the screen: it is an office's own record. */
const { vi } = words;
const { paper: text } = vi.adminQueue.check;
const { paper: state } = vi.letters;

/**
 * The sheet of an unannounced check (domain brief §8 R9) as it lies on A4 paper: time, counters, waiting by service, who
 * waits, what was beyond the thresholds, what officers did last, calls out of turn, room for remarks and two signatures. Its head follows Decree 30/2020/NĐ-CP, as
 * the letters' does.
 */
export function SheetPage({ sheet }: { sheet: CheckSheet }) {
  const { at, office, timeZone, counts } = sheet;
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short' }).format(at);
  return (
    <article className="check-sheet" lang="vi" translate="no">
      <header className="check-head">
        <div>
          {letterHead(office.authority).lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          <strong>{office.name}</strong>
        </div>
        <div>
          <strong>{state.country}</strong>
          <strong className="check-motto">{state.motto}</strong>
        </div>
      </header>
      <p className="check-title">{text.title}</p>
      <p className="check-centre">{fill(text.subtitle, { office: office.name })}</p>
      <p className="check-centre">{fill(text.at, { time: clockShort(timeZone, at), day })}</p>
      <h3 className="check-part">{fill(text.counters, counts)}</h3>
      <SheetCounters sheet={sheet} />
      <h3 className="check-part">{text.queues}</h3>
      <SheetQueues sheet={sheet} />
      <SheetWaiting sheet={sheet} />
      <SheetBroken sheet={sheet} />
      <SheetActions sheet={sheet} />
      <h3 className="check-part">{text.remarks}</h3>
      <div className="check-lines" />
      <div className="check-signs">
        {[text.checkedBy, text.seenBy].map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            <em>{text.sign}</em>
          </p>
        ))}
      </div>
    </article>
  );
}
