import { fill } from '../../../../shared/text/fill.ts';
import { VERSION } from '../../../../shared/version.ts';
import { useWords } from '../../../live/language.ts';
import { LicenceList } from './licence-list.tsx';
import './about.css';

/** What this product is, its guides to print, and whose work is in it. */
export function AboutPage() {
  const { about: text } = useWords();
  return (
    <>
      <p className="page-hint">{text.what}</p>
      <p>
        <strong>{fill(text.version, { version: VERSION })}</strong>
      </p>
      <p className="page-hint">{text.privacy}</p>
      <h3>{text.licencesTitle}</h3>
      <p className="page-hint">{text.licencesHint}</p>
      <LicenceList />
    </>
  );
}
