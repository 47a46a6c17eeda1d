import { useEffect, useRef } from 'react';
import type { CounterAction } from './actions.ts';
import { actionsOfKey, type KeyTarget } from './hotkeys.ts';

/** Sends the keyboard's presses to `act`; it answers whether it took the action, so that only then the key is used up. */
export function useHotkeys(act: (action: CounterAction) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const actions = actionsOfKey({
        code: event.code,
        repeat: event.repeat,
        withModifier: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
        target: targetOf(event.target),
      });
      if (actions.some((action) => latest.current(action))) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function targetOf(target: EventTarget | null): KeyTarget {
  const dialog = document.querySelector('dialog[open]');
  if (dialog) return dialog.querySelector('[data-menu]') ? 'menu' : 'dialog';
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, select, textarea, [contenteditable]')) return 'field';
  return target.closest('button, a, summary') ? 'control' : 'page';
}
