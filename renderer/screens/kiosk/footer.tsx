import { IconArrowLeft, IconHome, IconInfoCircle, IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { prints } from '../../../shared/contract/paper-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { useWords } from '../../live/language.ts';
import { LanguageToggle } from '../../ui/language-toggle.tsx';
import type { KioskFlow } from './kiosk-flow.ts';
import type { KioskPaper } from './paper-way.ts';
import type { KioskDispatch } from './use-kiosk.ts';

/** The same ways at the same corners on every page: back and home left, text and language right. */
export function Footer(props: { flow: KioskFlow; printer: KioskPaper; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const { flow, dispatch } = props;
  const { step } = flow.at;
  const quiet = step === 'choosing' ? paperInWords(kiosk, props.printer) : null;
  return (
    <footer className="kiosk__foot">
      {(step === 'confirming' || step === 'choosing-priority') && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'back' })}>
          <IconArrowLeft aria-hidden="true" />
          {kiosk.back}
        </button>
      )}
      {step === 'refused' && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'home' })}>
          <IconHome aria-hidden="true" />
          {kiosk.home}
        </button>
      )}
      <p className="kiosk__between" role="status">
        {quiet && (
          <>
            <IconInfoCircle aria-hidden="true" />
            <span>{quiet}</span>
          </>
        )}
      </p>
      <button type="button" className="button" onClick={() => dispatch({ type: 'enlarge', large: !flow.large })}>
        {flow.large ? <IconTextDecrease aria-hidden="true" /> : <IconTextIncrease aria-hidden="true" />}
        {flow.large ? kiosk.normalText : kiosk.bigText}
      </button>
      <LanguageToggle language={flow.language} onChange={(language) => dispatch({ type: 'speak', language })} />
    </footer>
  );
}

/** What to expect of the paper before a number is taken; null when it comes out here, or never does. */
function paperInWords(kiosk: Words['kiosk'], { printer, paperPlace }: KioskPaper): string | null {
  if (printer === 'none') return null;
  if (!prints(printer)) return kiosk.stillNumbers;
  return paperPlace === null ? null : fill(kiosk.paperAt, { place: paperPlace });
}
