import { IconAlertTriangle, IconHourglass, IconPrinter, IconPrinterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PaperCare } from '../../../shared/contract/paper-views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import { KeyButton } from './key-button.tsx';
import { anyPrints, printerTroubles, reprintOf, troubleInWords, waitingInWords } from './paper-troubles.ts';
import type { Sender } from './use-sender.ts';
import './strips.css';

/** What the hub did not do, in one polite sentence. The region is always there, so that a screen reader hears the change. */
export function RefusalStrip({ sender, timeZone }: { sender: Sender; timeZone: string }) {
  const words = useWords();
  const language = useLanguage();
  const { refusal } = sender;
  return (
    <div className="refusal-place" role="status">
      {refusal && (
        <p className="refusal-strip">
          <span>{refusalSentence(refusal, { words, language, timeZone }, hubNow())}</span>
          <button type="button" aria-label={words.counter.dismiss} onClick={sender.dismiss}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

/** Papers that come out by themselves when the link to the printer is back. */
export function WaitingPapers({ paper }: { paper: PaperCare }) {
  const said = waitingInWords(useWords(), paper);
  if (said === '') return null;
  return (
    <p className="paper-strip figures">
      <IconHourglass aria-hidden="true" />
      <span>{said}</span>
    </p>
  );
}

/**
 * Which printer needs a hand, and whose paper is missing. With a sender the papers can be had from here. The region is
 * always there, so that a screen reader hears the change, also of what else stands in it.
 */
export function PaperStrips(props: { paper: PaperCare; sender?: Sender; children?: ReactNode }) {
  const { paper, sender, children } = props;
  const words = useWords();
  const { counter } = words;
  const { paperless } = paper;
  return (
    <div className="paper-strips" role="status">
      {printerTroubles(paper).map((trouble) => (
        <p key={trouble.id} className="paper-strip" data-urgency={trouble.urgency}>
          {trouble.urgency === 'stopped' ? <IconPrinterOff aria-hidden="true" /> : <IconPrinter aria-hidden="true" />}
          <span>{troubleInWords(words, trouble)}</span>
        </p>
      ))}
      {children}
      {sender && paperless.length > 0 && (
        <div className="paper-strip">
          <IconAlertTriangle aria-hidden="true" />
          <span>{fill(counter.paperless, { n: paperless.length })}</span>
          {anyPrints(paper) && (
            <KeyButton disabled={sender.busy !== null} onClick={() => void sender.run(reprintOf(paperless))}>
              {counter.reprint}
            </KeyButton>
          )}
        </div>
      )}
    </div>
  );
}

/** "3 xin – 3 luôn". */
export function CourtesyStrip() {
  const { counter } = useWords();
  return <p className="courtesy-strip">{counter.manner}</p>;
}
