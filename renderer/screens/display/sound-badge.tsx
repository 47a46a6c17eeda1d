import { useWords } from '../../live/language.ts';
import { useSound } from './use-announcer.ts';

/** Browsers hold the sound back until somebody touches the page; silence that nobody sees would be a fault. */
export function SoundBadge() {
  const { display } = useWords();
  const sound = useSound();
  if (sound.on) return null;
  return (
    <div className="sound-badge" role="status">
      <MutedIcon />
      <span>{display.soundOff}</span>
      <button type="button" onClick={sound.turnOn}>
        {display.turnSoundOn}
      </button>
    </div>
  );
}

const MutedIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM16 9.5l5 5M21 9.5l-5 5" />
  </svg>
);
