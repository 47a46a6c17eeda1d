import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { StationKind } from '../../shared/contract/roles.ts';
import type { ViewOf } from '../../shared/contract/views.ts';
import { useWords } from '../live/language.ts';
import { type Session, startSession } from '../live/session.ts';
import { useView } from '../live/use-view.ts';
import { ChooseCounter } from './choose-counter.tsx';
import { OfflineStrip } from './offline-strip.tsx';
import { PairingPage } from './pairing-page.tsx';
import { Waiting } from './waiting.tsx';

const STARTING: Session = { state: 'starting' };

/** Everything before a screen may show itself: welcome, counter, pairing, connection. Then it passes the live view. */
export function StationScreen<Kind extends StationKind>(props: {
  kind: Kind;
  children: (view: ViewOf<Kind>) => ReactNode;
}) {
  const { system } = useWords();
  const [control, setControl] = useState<ReturnType<typeof startSession> | null>(null);
  useEffect(() => {
    const started = startSession(props.kind);
    setControl(started);
    return started.stop;
  }, [props.kind]);
  const session = useSyncExternalStore(control?.subscribe ?? nobody, control?.get ?? (() => STARTING));

  switch (session.state) {
    case 'starting':
      return <Waiting text={system.connecting} />;
    case 'choose-counter':
      return <ChooseCounter counters={session.counters} choose={(id) => control?.chooseCounter(id)} />;
    case 'needs-code':
      return <PairingPage kind={props.kind} problem={session.problem} enter={(code) => control?.enterCode(code)} />;
    case 'paired':
      return <Paired kind={props.kind}>{props.children}</Paired>;
  }
}

function Paired<Kind extends StationKind>(props: { kind: Kind; children: (view: ViewOf<Kind>) => ReactNode }) {
  const { system } = useWords();
  const live = useView(props.kind);
  if (live.state === 'connecting') return <Waiting text={system.connecting} />;
  return (
    <>
      {live.state === 'lost' && <OfflineStrip since={live.since} />}
      {props.children(live.view)}
    </>
  );
}

const nobody = () => () => {};
