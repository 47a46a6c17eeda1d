import { createPortal } from 'react-dom';
import { LetterPage, type LetterPageProps } from './letter-page.tsx';

/** The copy that goes to the printer; while it stands, printing this page prints the letter and nothing else. */
export function LetterPrint(props: LetterPageProps) {
  return createPortal(
    <div className="letter-print" aria-hidden="true">
      <LetterPage {...props} />
    </div>,
    document.body,
  );
}
