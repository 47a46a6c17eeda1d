import { IconQrcodeOff } from '@tabler/icons-react';
import { useWords } from '../../live/language.ts';

/** Something was read that is neither a ticket of this office nor a card that it may read. */
export function Unread() {
  const { kiosk } = useWords();
  return (
    <div className="kiosk__say" role="alert">
      <IconQrcodeOff stroke={1.25} aria-hidden="true" />
      <h1>{kiosk.unread}</h1>
    </div>
  );
}
