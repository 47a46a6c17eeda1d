import { IconArrowLeft, IconHome, IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { useWords } from '../../live/language.ts';
import { LanguageToggle } from '../../ui/language-toggle.tsx';
import type { KioskFlow } from './kiosk-flow.ts';
import type { KioskDispatch } from './use-kiosk.ts';

/** The same ways at the same corners on every page: back and home left, text and language right. */
export function Footer({ flow, dispatch }: { flow: KioskFlow; dispatch: KioskDispatch }) {
  const { kiosk } = useWords();
  const { step } = flow.at;
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
      <span className="kiosk__between" />
      <button type="button" className="button" onClick={() => dispatch({ type: 'enlarge', large: !flow.large })}>
        {flow.large ? <IconTextDecrease aria-hidden="true" /> : <IconTextIncrease aria-hidden="true" />}
        {flow.large ? kiosk.normalText : kiosk.bigText}
      </button>
      <LanguageToggle language={flow.language} onChange={(language) => dispatch({ type: 'speak', language })} />
    </footer>
  );
}
