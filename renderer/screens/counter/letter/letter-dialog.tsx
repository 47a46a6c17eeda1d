import { type FormEvent, useRef, useState } from 'react';
import type { CounterView } from '../../../../shared/contract/views.ts';
import type { LetterKind } from '../../../../shared/domain/letter.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { dateIn, entryAt } from './letter-entry.ts';
import { LetterFields } from './letter-fields.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { LetterPrint } from './letter-print.tsx';
import './letter.css';

/** Milliseconds. */
const DOUBLE_CLICK_MS = 600;

interface LetterDialogProps {
  view: Pick<CounterView, 'office' | 'timeZone' | 'letterTexts'>;
  letters: NonNullable<CounterView['letters']>;
  onClose(): void;
}

/**
 * Fills in a letter beside its preview and hands it to this PC's own print dialog. What was typed is state of this
 * component alone, so closing forgets it.
 */
export function LetterDialog({ view, letters, onClose }: LetterDialogProps) {
  const { dialog: text, kinds: names } = useWords().letters;
  const { authority } = view.office;
  // With a choice none is made beforehand: a wrong guess would wish joy to a family in mourning.
  const [kind, setKind] = useState<LetterKind | null>(letters.kinds.length === 1 ? (letters.kinds[0] ?? null) : null);
  const [entry, setEntry] = useState(() => entryAt(authority, dateIn(view.timeZone, hubNow())));
  const letter = kind && { kind, authority, text: view.letterTexts[kind], entry };

  const printed = useRef(Number.NEGATIVE_INFINITY);
  function print(event: FormEvent): void {
    event.preventDefault();
    // A double click is one letter: the second click comes when the first one's dialog has closed.
    if (!letter || performance.now() - printed.current < DOUBLE_CLICK_MS) return;
    window.print();
    printed.current = performance.now();
  }

  return (
    <Dialog title={fill(text.title, { label: letters.label })} onClose={onClose}>
      <form className="letter-desk" data-kind={kind} autoComplete="off" onSubmit={print} noValidate>
        <div className="letter-entry">
          {letters.kinds.length > 1 && (
            <fieldset className="segments letter-kinds">
              <legend>{text.which}</legend>
              {letters.kinds.map((option) => (
                <label key={option}>
                  <input type="radio" name="kind" checked={option === kind} onChange={() => setKind(option)} />
                  <span>{names[option]}</span>
                </label>
              ))}
            </fieldset>
          )}
          {kind && (
            <LetterFields kind={kind} entry={entry} change={(part) => setEntry((now) => ({ ...now, ...part }))} />
          )}
          <p className="letter-hint">{kind ? `${text.blanks} ${text.privacy}` : text.chooseFirst}</p>
          <div className="dialog__actions">
            <KeyButton disabled={false} onClick={onClose}>
              {text.close}
            </KeyButton>
            <KeyButton type="submit" look="main" disabled={!letter}>
              {text.print}
            </KeyButton>
          </div>
        </div>
        {letter && <LetterPreview label={text.preview} {...letter} />}
      </form>
      {letter && <LetterPrint {...letter} />}
    </Dialog>
  );
}
