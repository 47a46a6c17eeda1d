import { IconBackspace } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

/** Held longer than this it goes on by itself, in such steps. */
const HELD_MS = 500;
const REPEAT_MS = 90;

/** Takes one letter away; held down, one after the other. */
export function EraseKey({ name, erase }: { name: string; erase: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(erase);
  useEffect(() => {
    latest.current = erase;
  });
  const letGo = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const goOn = (afterMs: number): void => {
    latest.current();
    timer.current = setTimeout(() => goOn(REPEAT_MS), afterMs);
  };
  return (
    <button
      type="button"
      className="screen-keyboard__key screen-keyboard__key--wide"
      aria-label={name}
      onPointerDown={(event) => {
        letGo();
        if (event.button === 0) goOn(HELD_MS);
      }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      // A long touch must not open a menu.
      onContextMenu={(event) => event.preventDefault()}
      // From a keyboard or a reading aid: no pointer came before.
      onClick={(event) => event.detail === 0 && erase()}
    >
      <IconBackspace aria-hidden="true" />
    </button>
  );
}
