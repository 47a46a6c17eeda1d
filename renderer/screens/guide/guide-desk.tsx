import { IconCircleCheck } from '@tabler/icons-react';
import type { GuideView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { PaperStrips, RefusalStrip } from '../../ui/staff/strips.tsx';
import { useSender } from '../../ui/staff/use-sender.ts';
import { GuideHeader } from './guide-header.tsx';
import { MissingPapers } from './missing-papers.tsx';
import { Printers } from './printers.tsx';
import { ReprintByNumber } from './reprint-by-number.tsx';
import { useAsk } from './use-ask.ts';

/** The guide's page: whose paper is missing and the printers at the left, a number that somebody says at the right. */
export function GuideDesk({ view }: { view: GuideView }) {
  const { guide } = useWords();
  const sender = useSender();
  const { ask, done } = useAsk(sender);
  const { paper } = view;
  return (
    <main className="guide">
      <GuideHeader view={view} />
      <div className="guide-said">
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div role="status">
          {done && (
            <p className="guide-done">
              <IconCircleCheck aria-hidden="true" />
              {done}
            </p>
          )}
        </div>
      </div>
      <div className="guide-news">
        <PaperStrips paper={paper} />
      </div>
      <div className="guide-body">
        <div className="guide-column">
          <MissingPapers paper={paper} timeZone={view.timeZone} ask={ask} busy={sender.busy !== null} />
          <section className="guide-panel" aria-labelledby="printers-title">
            <h2 id="printers-title">{guide.printersTitle}</h2>
            <Printers printers={paper.printers} ask={ask} busy={sender.busy !== null} />
          </section>
        </div>
        <ReprintByNumber series={view.series} ask={ask} busy={sender.busy !== null} />
      </div>
    </main>
  );
}
