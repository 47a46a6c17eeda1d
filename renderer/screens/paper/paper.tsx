import { IconReceipt } from '@tabler/icons-react';
import type { PaperView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Message } from '../../ui/message.tsx';
import { StationScreen } from '../../ui/station-screen.tsx';
import './paper.css';

/** Older tickets are on disk; the window shows what one glance can hold. */
const SHOWN = 24;

/** `/paper`: what came out of the virtual printer. */
export function Paper() {
  return <StationScreen kind="paper">{(view) => <Papers papers={view.papers} />}</StationScreen>;
}

function Papers({ papers }: Pick<PaperView, 'papers'>) {
  const { system } = useWords();
  const newestFirst = papers.slice(-SHOWN).reverse();
  if (newestFirst.length === 0) {
    return <Message title={system.paperEmptyTitle} text={system.paperEmptyText} icon={<IconReceipt stroke={1.25} />} />;
  }
  return (
    <main className="papers">
      <header>
        <h1>{system.paperTitle}</h1>
        <p>{system.paperText}</p>
      </header>
      <ol className="papers__list" aria-live="polite">
        {newestFirst.map(({ file, label }) => (
          <li key={file}>
            <img src={`/paper/${file}`} alt={fill(system.paperAlt, { no: label })} />
          </li>
        ))}
      </ol>
    </main>
  );
}
