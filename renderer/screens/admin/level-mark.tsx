import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { Level } from '../../ui/staff/levels.ts';

/** A figure with its threshold's colour, sign and word: never the colour alone. */
export function LevelMark({ level, word, children }: { level: Level; word: string; children: string }) {
  return (
    <span className="level-mark" data-level={level}>
      {level === 'red' && <IconAlertTriangle aria-hidden="true" />}
      {level === 'yellow' && <IconClock aria-hidden="true" />}
      <span className="figures">{children}</span>
      {word !== '' && <b>{word}</b>}
    </span>
  );
}
