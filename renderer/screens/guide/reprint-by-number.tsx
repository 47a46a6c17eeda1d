import { IconBackspace, IconPrinter } from '@tabler/icons-react';
import { useEffect, useReducer, useRef } from 'react';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { keyOfKeyboard, nothingTyped, typeKey, wholeNumber } from './typed-number.ts';
import type { Ask } from './use-ask.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** More letters than stand beside four rows of digits stand above them. */
const BESIDE = 12;

/** A second paper for who lost theirs: the number as they say it, on keys for fingers; a keyboard types here too. */
export function ReprintByNumber({ series, ask, busy }: { series: readonly string[]; ask: Ask; busy: boolean }) {
  const { guide } = useWords();
  const [typed, press] = useReducer(typeKey, nothingTyped);
  const number = wholeNumber(typed, series);
  const pad = useRef<HTMLDivElement>(null);

  /** On a button Enter is that button's own, but for the keys of the pad: there it sends. */
  const isOther = (target: EventTarget | null): boolean =>
    target instanceof HTMLButtonElement && !pad.current?.contains(target);
  async function submit(): Promise<void> {
    if (number === null || busy) return;
    const taken = await ask({ type: 'reprint-number', label: number }, fill(guide.sentOne, { no: number }));
    if (taken) press({ type: 'erase-all' });
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const key = keyOfKeyboard(event.key, series);
      if (key) press(key);
      else if (event.key === 'Enter' && !isOther(event.target)) {
        // A key of the pad that a finger touched has the focus: it would type its digit again.
        event.preventDefault();
        void submit();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  const shown = typed.letter + typed.digits;
  return (
    <section className="guide-panel guide-number" aria-labelledby="number-title">
      <h2 id="number-title">{guide.byNumberTitle}</h2>
      <output className="guide-typed figures" data-empty={shown === ''} aria-label={guide.byNumberTitle}>
        {shown || guide.byNumberEmpty}
      </output>
      <div ref={pad} className="guide-keys figures" data-many={series.length > BESIDE}>
        <div className="guide-letters">
          {series.map((letter) => (
            <button
              key={letter}
              type="button"
              className="button"
              aria-label={fill(guide.letter, { letter })}
              aria-pressed={typed.letter === letter}
              onClick={() => press({ type: 'letter', letter })}
            >
              {letter}
            </button>
          ))}
        </div>
        <div className="guide-digits">
          {digits.map((digit) => (
            <button key={digit} type="button" className="button" onClick={() => press({ type: 'digit', digit })}>
              {digit}
            </button>
          ))}
          <button type="button" className="button button--quiet" onClick={() => press({ type: 'erase-all' })}>
            <small>{guide.eraseAll}</small>
          </button>
          <button type="button" className="button" onClick={() => press({ type: 'digit', digit: '0' })}>
            0
          </button>
          <button
            type="button"
            className="button button--quiet"
            aria-label={guide.erase}
            title={guide.erase}
            onClick={() => press({ type: 'erase' })}
          >
            <IconBackspace aria-hidden="true" />
          </button>
        </div>
      </div>
      <KeyButton look="main" disabled={busy || number === null} onClick={() => void submit()}>
        <IconPrinter aria-hidden="true" />
        {number === null ? guide.reprint : fill(guide.reprintOne, { no: number })}
      </KeyButton>
    </section>
  );
}
