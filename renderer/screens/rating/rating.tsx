import { StationScreen } from '../../ui/station-screen.tsx';
import { Panel } from './panel.tsx';

/** `/rating`: the panel at a counter. */
export function Rating() {
  return <StationScreen kind="rating">{(view) => <Panel view={view} />}</StationScreen>;
}
