import { IconQrcode } from '@tabler/icons-react';
import { useWords } from '../../live/language.ts';

/** Only the ticket itself proves whose number it is: it is read here, or shown to the guide. */
export function ComingBack() {
  const { kiosk } = useWords();
  return (
    <div className="kiosk__say">
      <IconQrcode stroke={1.25} aria-hidden="true" />
      <h1>{kiosk.comeBackTitle}</h1>
      <p>{kiosk.comeBackScan}</p>
      <p>{kiosk.comeBackGuide}</p>
    </div>
  );
}
