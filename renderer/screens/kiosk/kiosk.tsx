import { StationScreen } from '../../ui/station-screen.tsx';
import { KioskPages } from './kiosk-pages.tsx';

/** `/kiosk`: touch a service, take a number. */
export function Kiosk() {
  return <StationScreen kind="kiosk">{(view) => <KioskPages view={view} />}</StationScreen>;
}
