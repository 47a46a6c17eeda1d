import { useLayoutEffect, useRef } from 'react';
import { afterKey, type KeyStroke, type TypedText } from './typed-text.ts';

/**
 * Writes where the caret of the field stands, when the field with this text has the focus; otherwise at the text's end.
 * Keys may come faster than the page is drawn: what was typed so far counts, not what is shown.
 */
export function useTypedText(value: string, onChange: (value: string) => void, maxLength: number) {
  const typed = useRef(value);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    typed.current = value;
    const field = fieldWith(value);
    if (field && caret.current !== null) {
      field.setSelectionRange(caret.current, caret.current);
      // Old browsers don't bring the caret into sight by themselves.
      if (caret.current === value.length) field.scrollTop = field.scrollHeight;
    }
    caret.current = null;
  }, [value]);
  return (stroke: KeyStroke): void => {
    const next = afterKey(whereOf(typed.current, caret.current), stroke, maxLength);
    if (next.value === typed.current) return;
    typed.current = next.value;
    caret.current = next.to;
    onChange(next.value);
  };
}

function whereOf(value: string, caret: number | null): TypedText {
  if (caret !== null) return { value, from: caret, to: caret };
  const field = fieldWith(value);
  const end = value.length;
  return { value, from: field?.selectionStart ?? end, to: field?.selectionEnd ?? end };
}

function fieldWith(value: string): HTMLInputElement | HTMLTextAreaElement | null {
  const at = document.activeElement;
  const isField = at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement;
  return isField && at.value === value ? at : null;
}
