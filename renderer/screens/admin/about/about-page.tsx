import { fill } from '../../../../shared/text/fill.ts';
import { VERSION } from '../../../../shared/version.ts';
import { useWords } from '../../../live/language.ts';
import { PrintKey } from '../../../ui/help/print-key.tsx';
import { OfficerSheet } from '../../counter/officer-sheet.tsx';
import { AdminGuide } from './admin-guide.tsx';
import { LicenceList } from './licence-list.tsx';
import './about.css';

/** What this product is, its guides to print, and whose work is in it. */
export function AboutPage() {
  const { about: text, help } = useWords();
  return (
    <>
      <p className="page-hint">{text.what}</p>
      <p>
        <strong>{fill(text.version, { version: VERSION })}</strong>
      </p>
      <p className="page-hint">{text.privacy}</p>
      <h3>{text.paperTitle}</h3>
      <p className="page-hint">{text.paperHint}</p>
      <div className="wizard-actions">
        <PrintKey paper={{ label: help.officerSheet.print, Paper: OfficerSheet }} />
        <PrintKey paper={{ label: help.adminGuide.print, Paper: AdminGuide }} />
      </div>
      <h3>{text.licencesTitle}</h3>
      <p className="page-hint">{text.licencesHint}</p>
      <LicenceList />
    </>
  );
}
