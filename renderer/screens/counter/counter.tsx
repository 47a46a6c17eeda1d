import { StationScreen } from '../../ui/station-screen.tsx';
import { Desk } from './desk.tsx';
import { SignIn } from './sign-in.tsx';
import './counter.css';

/** An officer's own PC: who signs in here calls and serves here. */
export function Counter() {
  return (
    <StationScreen kind="counter">
      {(view) => (view.officer ? <Desk view={view} officer={view.officer} /> : <SignIn view={view} />)}
    </StationScreen>
  );
}
