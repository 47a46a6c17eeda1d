import type { PairingCode } from '../../../shared/contract/wire.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { stopwatch } from '../../ui/staff/age.ts';

/** The eight digits, large enough to be read from the other screen, and how long they hold. */
export function ShownCode({ code }: { code: PairingCode }) {
  const { stations: text } = useWords().admin;
  const now = useNow(1_000);
  if (code.until <= now)
    return (
      <p className="shown-code" role="status">
        {text.codeOver}
      </p>
    );
  return (
    <div className="shown-code">
      <p>{text.code}</p>
      <output className="code-digits figures" aria-label={text.code}>
        {code.code.slice(0, 4)}&nbsp;{code.code.slice(4)}
      </output>
      <p className="figures">{fill(text.validFor, { time: stopwatch(now, code.until) })}</p>
      <p>{text.createHint}</p>
    </div>
  );
}
