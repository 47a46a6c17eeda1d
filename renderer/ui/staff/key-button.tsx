import type { ReactNode } from 'react';

interface KeyButtonProps {
  /** The key that does the same, printed on the button for eyes only. */
  hint?: string | undefined;
  look?: 'loud' | 'main' | 'plain' | 'quiet' | undefined;
  disabled: boolean;
  type?: 'button' | 'submit';
  onClick?: () => void;
  children: ReactNode;
}

/**
 * A button with its key on it. `aria-disabled` keeps the keyboard's place while an answer is under way; a button that is
 * really disabled would lose it.
 */
export function KeyButton({ hint, look = 'plain', disabled, type = 'button', onClick, children }: KeyButtonProps) {
  return (
    <button
      type={type}
      className="key-button"
      data-look={look}
      aria-disabled={disabled}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      <span>{children}</span>
      {hint && (
        <span aria-hidden="true">
          <kbd>{hint}</kbd>
        </span>
      )}
    </button>
  );
}
