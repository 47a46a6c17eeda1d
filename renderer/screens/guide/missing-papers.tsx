import { IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import type { PaperCare } from '../../../shared/contract/paper-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { clockShort } from '../../../shared/text/moment-in-words.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { anyPrints, reprintOf } from '../../ui/staff/paper-troubles.ts';
import { WaitingPapers } from '../../ui/staff/strips.tsx';
import type { Ask } from './use-ask.ts';

/** Who waits without a paper. One touch prints them all again; a printer that stands still prints none, and says so. */
export function MissingPapers(props: { paper: PaperCare; timeZone: string; ask: Ask; busy: boolean }) {
  const { guide } = useWords();
  const { paper, timeZone, ask, busy } = props;
  const { paperless, waiting } = paper;
  const idle = busy || !anyPrints(paper);
  const [only] = paperless.length === 1 ? paperless : [];
  const count = { n: paperless.length };
  return (
    <section className="guide-panel guide-missing" aria-labelledby="missing-title">
      <h2 id="missing-title">
        {guide.missingTitle} {paperless.length > 0 && <span className="figures">({paperless.length})</span>}
      </h2>
      <div className="paper-strips" role="status">
        <WaitingPapers paper={paper} />
      </div>
      {paperless.length === 0 && waiting.length === 0 && (
        <div className="guide-none">
          <IconCircleCheck aria-hidden="true" stroke={1.5} />
          <p>
            <strong>{guide.missingNone}</strong>
            <span>{guide.missingNoneHint}</span>
          </p>
        </div>
      )}
      {paperless.length > 0 && (
        <>
          <div className="guide-all">
            <KeyButton
              look="main"
              disabled={idle}
              onClick={() =>
                void ask(
                  reprintOf(paperless),
                  only ? fill(guide.sentOne, { no: only.label }) : fill(guide.sentMany, count),
                )
              }
            >
              <IconPrinter aria-hidden="true" />
              {only ? fill(guide.reprintOne, { no: only.label }) : fill(guide.reprintAll, count)}
            </KeyButton>
            {!anyPrints(paper) && <p>{guide.afterRepair}</p>}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
          <ul className="guide-list" tabIndex={0} aria-labelledby="missing-title">
            {paperless.map((line) => (
              <li key={line.ticketId}>
                <strong className="figures">{line.label}</strong>
                <span className="guide-words">
                  <span>{line.serviceName}</span>
                  <span className="guide-facts">
                    {fill(guide.takenAt, { time: clockShort(timeZone, line.issuedAt) })}
                    {' · '}
                    <em data-paper={line.paper}>{guide.paper[line.paper]}</em>
                  </span>
                </span>
                <KeyButton
                  name={fill(guide.reprintOne, { no: line.label })}
                  disabled={idle}
                  onClick={() => void ask(reprintOf([line]), fill(guide.sentOne, { no: line.label }))}
                >
                  {guide.reprint}
                </KeyButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
