import type { GuideView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { MissingPapers } from './missing-papers.tsx';
import { Printers } from './printers.tsx';
import { ReprintByNumber } from './reprint-by-number.tsx';
import type { Ask } from './use-ask.ts';

/** Whose paper is missing and the printers at the left, a number that somebody says at the right. */
export function PaperPage({ view, ask, busy }: { view: GuideView; ask: Ask; busy: boolean }) {
  const { guide } = useWords();
  const { paper } = view;
  return (
    <div className="guide-body">
      <div className="guide-column">
        <MissingPapers paper={paper} timeZone={view.timeZone} ask={ask} busy={busy} />
        <section className="guide-panel" aria-labelledby="printers-title">
          <h2 id="printers-title">{guide.printersTitle}</h2>
          <Printers printers={paper.printers} ask={ask} busy={busy} />
        </section>
      </div>
      <ReprintByNumber series={view.series} ask={ask} busy={busy} />
    </div>
  );
}
