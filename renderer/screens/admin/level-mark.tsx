import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import type { Level } from '../../ui/staff/levels.ts';

interface LevelMarkProps {
  level: Level;
  /** What the colours mean here. */
  words: Readonly<Record<Exclude<Level, 'fine'>, string>>;
  children: string;
}

/** A figure with its threshold's colour, sign and word: never the colour alone. */
export function LevelMark({ level, words, children }: LevelMarkProps) {
  return (
    <span className="level-mark" data-level={level}>
      {level === 'red' && <IconAlertTriangle aria-hidden="true" />}
      {level === 'yellow' && <IconClock aria-hidden="true" />}
      <span className="figures">{children}</span>
      {level !== 'fine' && <b>{words[level]}</b>}
    </span>
  );
}
