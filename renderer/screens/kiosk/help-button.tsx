import { IconBellRinging } from '@tabler/icons-react';
import { useState } from 'react';
import { send } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';

/** Rings at the guide's and the counters' screens; once it rings, one more touch changes nothing. */
export function HelpButton({ asked }: { asked: boolean }) {
  const { kiosk } = useWords();
  const [busy, setBusy] = useState(false);
  const ring = async () => {
    setBusy(true);
    await send({ type: 'ask-for-help' });
    setBusy(false);
  };
  return (
    <button type="button" className="button kiosk__help" disabled={asked || busy} onClick={() => void ring()}>
      <IconBellRinging aria-hidden="true" />
      {kiosk.help}
    </button>
  );
}
