import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { DigestLine } from '../../../../shared/contract/integrity.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { DigestPage } from './digest-page.tsx';
import '../check/check-page.css';

interface DigestSheetProps {
  line: DigestLine;
  timeZone: string;
  onClose(): void;
}

/** The paper before it is printed. While it stands, printing this page prints the paper and nothing else. */
export function DigestSheet({ line, timeZone, onClose }: DigestSheetProps) {
  const { sheet: text } = useWords().integrity;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (line) place.current?.scrollIntoView({ block: 'start' });
  }, [line]);
  return (
    <>
      <div className="digest-actions">
        <KeyButton look="main" disabled={false} onClick={() => window.print()}>
          {text.printIt}
        </KeyButton>
        <KeyButton disabled={false} onClick={onClose}>
          {text.close}
        </KeyButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section ref={place} className="sheet-preview" aria-label={text.preview} tabIndex={0}>
        <DigestPage line={line} timeZone={timeZone} />
      </section>
      {createPortal(
        <div className="sheet-print" aria-hidden="true">
          <DigestPage line={line} timeZone={timeZone} />
        </div>,
        document.body,
      )}
    </>
  );
}
