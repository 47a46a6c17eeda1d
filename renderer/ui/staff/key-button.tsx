import type { ReactNode, Ref } from 'react';

interface KeyButtonProps {
  /** The key that does the same, printed on the button for eyes only. */
  hint?: string | undefined;
  look?: 'loud' | 'main' | 'plain' | 'quiet' | undefined;
  /** What it is called where its words alone say too little: one of many in a list. */
  name?: string | undefined;
  disabled: boolean;
  /** For a key that stays down. */
  pressed?: boolean | undefined;
  type?: 'button' | 'submit';
  onClick?: () => void;
  /** For a page that moves the focus here. */
  ref?: Ref<HTMLButtonElement> | undefined;
  children: ReactNode;
}

/**
 * A button with its key on it. `aria-disabled` keeps the keyboard's place while an answer is under way; a button that is
 * really disabled would lose it.
 */
export function KeyButton({
  hint,
  look = 'plain',
  name,
  disabled,
  pressed,
  type = 'button',
  onClick,
  ref,
  children,
}: KeyButtonProps) {
  return (
    <button
      ref={ref ?? null}
      type={type}
      className="key-button"
      data-look={look}
      aria-label={name}
      aria-disabled={disabled}
      aria-pressed={pressed}
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
