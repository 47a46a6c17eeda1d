import type { PrinterState } from '../../../shared/contract/views.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { useLanguage, useWords } from '../../live/language.ts';
import type { Sender } from './use-sender.ts';

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

/** Says when the kiosk gives no paper, so that officers can help. */
export function PrinterStrip({ printer }: { printer: PrinterState }) {
  const { counter } = useWords();
  if (printer === 'none' || printer === 'ready' || printer === 'cannot-say') return null;
  return (
    <p className="printer-strip" role="status">
      {counter.printer[printer]}
    </p>
  );
}

/** "3 xin – 3 luôn". */
export function CourtesyStrip() {
  const { counter } = useWords();
  return <p className="courtesy-strip">{counter.manner}</p>;
}
