import type { PaperView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { Slip } from './slip.tsx';

/** The papers before the newest, newest first. */
export function EarlierPapers({ papers }: Pick<PaperView, 'papers'>) {
  const text = useWords().virtualPrinter;
  return (
    <section className="earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{text.recent}</h2>
      {papers.length === 0 ? (
        <p className="earlier__empty">{text.recentEmpty}</p>
      ) : (
        <ol className="earlier__list">
          {papers.map(({ file, label }) => (
            <li key={file}>
              <Slip file={file} label={label} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
