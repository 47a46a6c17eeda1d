import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';

interface OffTodayProps {
  name: string;
  /** Why it gives no numbers today; null when it does. */
  reason: string | null;
  disabled: boolean;
  onStop(): void;
  onResume(): void;
}

/** Whether a service gives numbers today, and the button that changes it. */
export function OffToday({ name, reason, disabled, onStop, onResume }: OffTodayProps) {
  const { today: text } = useWords().adminQueue;
  const isOff = reason !== null;
  return (
    <span className="off-today">
      {isOff && (
        <span className="state-mark" data-state="paused">
          {reason === '' ? text.isOffPlain : fill(text.isOff, { reason })}
        </span>
      )}
      <button
        type="button"
        className="row-button"
        aria-label={fill(isOff ? text.onOf : text.offOf, { service: name })}
        aria-disabled={disabled}
        onClick={() => !disabled && (isOff ? onResume() : onStop())}
      >
        {isOff ? text.on : text.off}
      </button>
    </span>
  );
}
