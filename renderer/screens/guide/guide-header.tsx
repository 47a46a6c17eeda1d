import type { GuideView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { HelpKey } from '../../ui/help/help-key.tsx';
import type { Section } from './section-of-address.ts';

/** Whose desk this is, whether the doors are open, and how many wait. */
export function GuideHeader({ view, section }: { view: GuideView; section: Section }) {
  const { guide } = useWords();
  return (
    <header className="guide-header">
      <h1>{guide.title}</h1>
      <p className="guide-status" data-open={view.open}>
        {view.open ? guide.open : guide.closed}
      </p>
      <p className="guide-waiting figures">{fill(guide.waiting, { n: view.waiting })}</p>
      <p className="guide-office">
        <span>{view.office.authority}</span>
        <strong>{view.office.name}</strong>
      </p>
      <HelpKey page={{ part: 'guide', name: section }} />
    </header>
  );
}
