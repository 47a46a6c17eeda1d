import { StationScreen } from '../../ui/station-screen.tsx';
import { GuideDesk } from './guide-desk.tsx';
import './guide.css';

/** `/guide`: the tablet of the guide at the entrance. */
export function Guide() {
  return <StationScreen kind="guide">{(view) => <GuideDesk view={view} />}</StationScreen>;
}
