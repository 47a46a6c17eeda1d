import { IconDeviceMobileOff } from '@tabler/icons-react';
import type { PosterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { words } from '../../../shared/text/index.ts';
import { useWords } from '../../live/language.ts';
import { Message } from '../../ui/message.tsx';
import { QrDrawing } from '../../ui/qr-drawing.tsx';
import { StationScreen } from '../../ui/station-screen.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import '../../ui/stage.css';
import './poster.css';

/** `/poster`: the code at the door that gives a number to a phone, and changes with each minute. */
export function Poster() {
  return <StationScreen kind="poster">{(view) => <PosterBoard view={view} />}</StationScreen>;
}

/** In both languages at once: nobody chooses one at a screen that has nothing to touch. */
function PosterBoard({ view: { office, address, wifi } }: { view: PosterView }) {
  const { phone } = useWords();
  useWakeLock();
  if (address === null)
    return <Message title={phone.posterOff} text={phone.posterOffText} icon={<IconDeviceMobileOff stroke={1.25} />} />;
  const { vi, en } = { vi: words.vi.phone, en: words.en.phone };
  return (
    <main className="stage poster">
      <header>
        <p>{office.authority}</p>
        <p>{office.name}</p>
      </header>
      <div className="poster__words">
        <h1>{vi.posterTitle}</h1>
        <p lang="en">{en.posterTitle}</p>
        <ol>
          {wifi !== '' && <Step vi={fill(vi.posterWifi, { wifi })} en={fill(en.posterWifi, { wifi })} />}
          <Step vi={vi.posterScan} en={en.posterScan} />
        </ol>
        <p className="poster__small">{vi.posterChanges}</p>
      </div>
      <QrDrawing className="poster__code" code={address} name={vi.posterAlt} />
    </main>
  );
}

function Step({ vi, en }: { vi: string; en: string }) {
  return (
    <li>
      {vi}
      <small lang="en">{en}</small>
    </li>
  );
}
