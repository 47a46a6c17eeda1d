import { StationScreen } from '../../ui/station-screen.tsx';
import { Board } from './board.tsx';

/** The board of the waiting room. */
export function Display() {
  return <StationScreen kind="display">{(view) => <Board view={view} />}</StationScreen>;
}
