import {
  IconDeviceDesktop,
  IconDeviceTv,
  IconInfoSquareRounded,
  IconMoodSmile,
  IconQrcode,
  IconReceipt,
  IconSettings,
  IconTicket,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { connect } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { useHub } from '../../live/use-view.ts';
import { HelpKey } from '../../ui/help/help-key.tsx';
import './start.css';

const choices = [
  { screen: 'kiosk', Icon: IconTicket },
  { screen: 'display', Icon: IconDeviceTv },
  { screen: 'counter', Icon: IconDeviceDesktop },
  { screen: 'rating', Icon: IconMoodSmile },
  { screen: 'guide', Icon: IconInfoSquareRounded },
  { screen: 'poster', Icon: IconQrcode },
  { screen: 'admin', Icon: IconSettings },
  { screen: 'paper', Icon: IconReceipt },
] as const;

/** `/`: which screen is this? */
export function Start() {
  const { system } = useWords();
  const { welcome } = useHub();
  useEffect(() => connect({ token: null }), []);
  const shown = choices.filter(({ screen }) => screen !== 'paper' || welcome?.hasPaperScreen);
  return (
    <main className="start">
      <div className="help-corner">
        <HelpKey page={{ part: 'other', name: 'start' }} />
      </div>
      <header className="start__head">
        <p className="start__office">{welcome ? `${welcome.office.authority} · ${welcome.office.name}` : '\u00a0'}</p>
        <h1>{system.startTitle}</h1>
        <p>{system.startText}</p>
      </header>
      <ul className="start__choices">
        {shown.map(({ screen, Icon }) => (
          <li key={screen}>
            <a className="start__choice" href={`/${screen}`}>
              <Icon aria-hidden="true" stroke={1.5} />
              <span>
                <strong>{system.screens[screen].name}</strong>
                <span>{system.screens[screen].text}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
