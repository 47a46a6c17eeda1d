import type { KioskView } from '../../../shared/contract/views.ts';
import { Closed } from './closed.tsx';
import { Confirm } from './confirm.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { KioskFlow } from './kiosk-flow.ts';
import { PriorityReasons } from './priority-reasons.tsx';
import { Refused } from './refused.tsx';
import { Services } from './services.tsx';
import { StaffDoor } from './staff-door.tsx';
import { StillThere } from './still-there.tsx';
import { Taken } from './taken.tsx';
import { Taking } from './taking.tsx';
import { type KioskDispatch, useKiosk } from './use-kiosk.ts';
import '../../ui/button.css';
import '../../ui/stage.css';
import './kiosk.css';

/** The frame that every page of the kiosk has: who greets, the one thing to do, the ways back. */
export function KioskPages({ view }: { view: KioskView }) {
  const { flow, dispatch } = useKiosk(view);
  const closed = flow.at.step === 'choosing' && !view.open;
  return (
    <main className={`stage kiosk ${flow.large ? 'kiosk--large' : ''}`} data-step={closed ? 'closed' : flow.at.step}>
      <Header office={view.office} greets={flow.at.step === 'choosing' && !closed} large={flow.large} />
      <div className="kiosk__page">
        {closed ? <Closed view={view} /> : <Page view={view} flow={flow} dispatch={dispatch} />}
      </div>
      <Footer flow={flow} printer={view} dispatch={dispatch} />
      {flow.asking && <StillThere dispatch={dispatch} />}
      <StaffDoor />
    </main>
  );
}

function Page({ view, flow, dispatch }: { view: KioskView; flow: KioskFlow; dispatch: KioskDispatch }) {
  const { at, large, page } = flow;
  switch (at.step) {
    case 'choosing':
      return <Services services={view.services} large={large} page={page} dispatch={dispatch} />;
    case 'confirming':
      return (
        <Confirm service={view.services.find(({ id }) => id === at.service.id) ?? at.service} dispatch={dispatch} />
      );
    case 'choosing-priority':
      return <PriorityReasons printer={view.printer} dispatch={dispatch} />;
    case 'taking':
      return <Taking printer={view.printer} />;
    case 'taken':
      return <Taken ticket={at.ticket} paper={at.paper} flow={flow} dispatch={dispatch} />;
    case 'refused':
      return <Refused refusal={at.refusal} timeZone={view.timeZone} dispatch={dispatch} />;
  }
}
