import type { KioskView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { BoxPages } from '../../ui/box/box-pages.tsx';
import { Appointment } from './appointment.tsx';
import { AskLater } from './ask-later.tsx';
import { Closed } from './closed.tsx';
import { ComingBack } from './coming-back.tsx';
import { Confirm } from './confirm.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Papers } from './papers.tsx';
import { PriorityReasons } from './priority-reasons.tsx';
import { Refused } from './refused.tsx';
import { Returned } from './returned.tsx';
import { Search } from './search.tsx';
import { Services } from './services.tsx';
import { StaffDoor } from './staff-door.tsx';
import type { KioskFlow, Step } from './step.ts';
import { StillThere } from './still-there.tsx';
import { Taken } from './taken.tsx';
import { Taking } from './taking.tsx';
import { Unread } from './unread.tsx';
import { useHelp } from './use-help.ts';
import { type KioskDispatch, useKiosk } from './use-kiosk.ts';
import { useReadAloud } from './use-read-aloud.ts';
import { VisitBar } from './visit-bar.tsx';
import '../../ui/button.css';
import '../../ui/stage.css';
import './kiosk.css';
import './contrast.css';

/** The frame that every page of the kiosk has: who greets, the one thing to do, the ways back. */
export function KioskPages({ view }: { view: KioskView }) {
  const { kiosk } = useWords();
  const { flow, dispatch } = useKiosk(view);
  const help = useHelp(view.helpAsked);
  useReadAloud(flow.at, view.reads);
  const closed = flow.at.step === 'choosing' && !view.open;
  const modes = `${flow.large ? 'kiosk--large' : ''} ${flow.contrast ? 'kiosk--contrast' : ''}`;
  const greeting =
    flow.at.step === 'choosing' && !closed ? (flow.visit === null ? kiosk.choose : kiosk.chooseMore) : null;
  return (
    <main className={`stage kiosk ${modes}`} data-step={closed ? 'closed' : flow.at.step}>
      <Header office={view.office} greeting={greeting} />
      {flow.visit && isBeforeNumber(flow.at) && !closed && <VisitBar visit={flow.visit} dispatch={dispatch} />}
      <div className="kiosk__page">
        {closed ? <Closed view={view} /> : <Page view={view} flow={flow} dispatch={dispatch} />}
      </div>
      <Footer view={view} flow={flow} help={help} dispatch={dispatch} />
      {flow.asking && <StillThere dispatch={dispatch} />}
      <StaffDoor />
    </main>
  );
}

/** Another number may be taken on this page, or after it. */
const isBeforeNumber = ({ step }: Step): boolean =>
  !['taking', 'checking-in', 'taken', 'returning', 'returned', 'box'].includes(step);

function Page({ view, flow, dispatch }: { view: KioskView; flow: KioskFlow; dispatch: KioskDispatch }) {
  const { at, large, page } = flow;
  switch (at.step) {
    case 'choosing':
      return <Services services={view.services} large={large} page={page} dispatch={dispatch} />;
    case 'searching':
      return <Search services={view.services} typed={at.typed} large={large} dispatch={dispatch} />;
    case 'confirming': {
      const service = view.services.find(({ id }) => id === at.service.id) ?? at.service;
      return <Confirm service={service} found={at.found} dispatch={dispatch} />;
    }
    case 'papers':
      return <Papers view={view} service={at.service} procedure={at.procedure} dispatch={dispatch} />;
    case 'choosing-priority':
      return <PriorityReasons view={view} card={at.card} dispatch={dispatch} />;
    case 'taking':
      return <Taking printer={view.printer} />;
    case 'asking-later':
      return <AskLater refusal={at.refusal} timeZone={view.timeZone} dispatch={dispatch} />;
    case 'taken':
      return <Taken ticket={at.ticket} paper={at.paper} flow={flow} dispatch={dispatch} />;
    case 'refused':
      return <Refused service={at.service} refusal={at.refusal} timeZone={view.timeZone} dispatch={dispatch} />;
    case 'appointment':
      return <Appointment code={at.code} refusal={at.refusal} timeZone={view.timeZone} dispatch={dispatch} />;
    case 'checking-in':
      return <Taking printer={view.printer} />;
    case 'coming-back':
      return <ComingBack />;
    case 'returning':
      return <Taking printer="none" />;
    case 'returned':
      return <Returned outcome={at.outcome} timeZone={view.timeZone} flow={flow} dispatch={dispatch} />;
    case 'box':
      return <BoxPages at={at.box} dispatch={(event) => dispatch({ type: 'box', event })} />;
    case 'unread':
      return <Unread />;
  }
}
