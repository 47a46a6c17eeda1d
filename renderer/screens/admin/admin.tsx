import { useWords } from '../../live/language.ts';
import { useHub } from '../../live/use-view.ts';
import { OfflineStrip } from '../../ui/offline-strip.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AdminSignIn } from './admin-sign-in.tsx';
import { ChoosePin } from './choose-pin.tsx';
import { Panel } from './panel.tsx';
import { useAdminSession } from './use-admin-session.ts';
import './admin.css';

/** The administration: a PIN first, then the office in the head's hands. */
export function Admin() {
  const { system } = useWords();
  const hub = useHub();
  const session = useAdminSession();

  if (session.token === null) {
    if (hub.welcome === null) return <Waiting text={system.connecting} />;
    if (hub.welcome.needsAdminPin && !session.pinIsChosen) return <ChoosePin session={session} />;
    return <AdminSignIn session={session} />;
  }
  if (hub.view?.kind !== 'admin') return <Waiting text={system.connecting} />;
  return (
    <>
      {hub.connection !== 'connected' && hub.lastPush !== null && <OfflineStrip since={hub.lastPush} />}
      <Panel view={hub.view} signOut={session.end} />
    </>
  );
}
