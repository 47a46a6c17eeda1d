import { useId } from 'react';
import { fill } from '../../../shared/text/fill.ts';
import { words } from '../../../shared/text/index.ts';
import { ScreenKeyboard, type ScreenKeyboardProps } from './screen-keyboard.tsx';

/** Said aloud and shown only near the end, so that nobody counts while writing. */
const FEW_LEFT = 50;

interface WritingPadProps extends ScreenKeyboardProps {
  label: string;
  hint?: string;
  problem?: string | null;
  /** The page has a heading of its own above. */
  isBelowHeading?: boolean;
  /** The field has the focus at once. */
  grabsFocus?: boolean;
}

/** A field with its keys below: for a sentence or some more, typed by finger or on a real keyboard. */
export function WritingPad(props: WritingPadProps) {
  const { label, hint, problem = null, isBelowHeading = false, grabsFocus = true, ...keys } = props;
  const { value, onChange, maxLength, language } = keys;
  const field = useId();
  const Label = isBelowHeading ? 'p' : 'h1';
  const left = maxLength - value.length;
  return (
    <div className="writing-pad">
      <Label className="writing-pad__label">
        <label htmlFor={field}>{label}</label>
      </Label>
      <textarea
        id={field}
        className="typed"
        // The page's own keys stand below: the system's would cover them.
        inputMode="none"
        // biome-ignore lint/a11y/noAutofocus: this page has been opened to write into this field, and a keyboard goes there.
        autoFocus={grabsFocus}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={maxLength}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="writing-pad__left figures" data-problem={problem !== null} role="status">
        {problem ?? (left <= FEW_LEFT && fill(words[language].keyboard.left, { n: left }))}
      </p>
      <ScreenKeyboard {...keys} />
    </div>
  );
}
