import { createPortal } from 'react-dom';
import type { CheckSheet } from './check-sheet.ts';
import { SheetPage } from './sheet-page.tsx';

/** The copy that goes to the printer; while it stands, printing this page prints the sheet and nothing else. */
export function SheetPrint({ sheet }: { sheet: CheckSheet }) {
  return createPortal(
    <div className="sheet-print" aria-hidden="true">
      <SheetPage sheet={sheet} />
    </div>,
    document.body,
  );
}
