import { useWords } from '../../live/language.ts';
import { Both } from '../../ui/slides/both.tsx';

interface SoundMarkProps {
  /** Null: it is silent because the office wants it so. */
  turnSoundOn: (() => void) | null;
  /** `sign`: the sign alone, where the line needs the room. */
  look: 'words' | 'sign';
}

/** A board that is not heard says so: silence that nobody sees would be a fault. Browsers hold the sound back until a touch. */
export function SoundMark({ turnSoundOn, look }: SoundMarkProps) {
  const { display } = useWords();
  if (!turnSoundOn)
    return (
      <p className="board-silent" data-look={look}>
        <MutedIcon />
        <span className={look === 'sign' ? 'for-ears-only' : undefined}>
          <Both of={(words) => words.display.silentBoard} />
        </span>
      </p>
    );
  return (
    <div className="sound-badge" role="status" data-look={look}>
      {look === 'words' && (
        <>
          <MutedIcon />
          <span>{display.soundOff}</span>
        </>
      )}
      <button type="button" onClick={turnSoundOn} aria-label={display.turnSoundOn}>
        {look === 'words' ? display.turnSoundOn : <MutedIcon />}
      </button>
    </div>
  );
}

const MutedIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM16 9.5l5 5M21 9.5l-5 5" />
  </svg>
);
