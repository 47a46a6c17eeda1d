import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { AdminView } from '../../../shared/contract/views.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { send } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { HelpKey } from '../../ui/help/help-key.tsx';
import { PaperStrips, WaitingPapers } from '../../ui/staff/strips.tsx';
import { AdminGuide } from './about/admin-guide.tsx';
import { LazyPage } from './lazy-page.tsx';
import { LettersPage } from './letters-page.tsx';
import { OfficePage } from './office-page.tsx';
import { PrintersPage } from './printers/printers-page.tsx';
import { RehearsalPage } from './rehearsal/rehearsal-page.tsx';
import { LowAlert } from './satisfaction/low-alert.tsx';
import { SectionNav } from './section-nav.tsx';
import { type Section, useSection } from './section-of-address.ts';
import { SetUpOpen } from './set-up/set-up-open.tsx';
import { SetUpWizard } from './set-up/set-up-wizard.tsx';
import { SignOut } from './sign-out.tsx';
import { TicketPage } from './ticket/ticket-page.tsx';
import { type TicketDraft, useTicketDraft } from './ticket/use-ticket-draft.ts';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { type LetterDrafts, useLetterDrafts } from './use-letter-drafts.ts';
import { type OfficeDrafts, useOfficeDrafts } from './use-office-drafts.ts';
import { OwnVoicePage } from './voice-recorder/own-voice-page.tsx';

/** Where the head watches the day: a low rating is told there, and disturbs nobody who edits something. */
const headsPages: readonly Section[] = ['today', 'live', 'satisfaction', 'check', 'why'];

/** The frame of the administration: whose office, which page, and what must be known on every page. */
export function Panel({ view, signOut }: { view: AdminView; signOut(): void }) {
  const { admin, help } = useWords();
  // A new office begins with its set-up, and goes on with it until it is done.
  const isSetUp = view.setUp.doneAt !== null;
  const section = useSection(isSetUp ? 'today' : 'setUp');
  const ticket = useTicketDraft(view);
  const office = useOfficeDrafts(view);
  const letters = useLetterDrafts(view);
  const unsaved: Section[] = [...office.unsaved];
  if (ticket.changes.design || ticket.changes.logo) unsaved.push('ticket');
  if (letters.isChanged) unsaved.push('letters');
  useAskBeforeLeaving(unsaved.length > 0);
  return (
    <div className="panel">
      <header className="panel-header">
        <div>
          <h1>{admin.title}</h1>
          <p className="panel-office">{view.office.name}</p>
        </div>
        <p className="panel-open" data-open={view.open}>
          {view.open ? admin.officeOpen : admin.officeClosed}
        </p>
        <SignOut unsaved={unsaved} signOut={signOut} />
      </header>
      {section === 'setUp' ? (
        <main className="panel-set-up">
          <SetUpWizard view={view} drafts={office} unsaved={unsaved} />
        </main>
      ) : (
        <>
          <SectionNav current={section} unsaved={unsaved} fresh={view.box.fresh} />
          <main className="panel-page">
            {view.clockBehindMinutes > 0 && (
              <p className="clock-warning" role="alert">
                {fill(admin.clockBehind, { m: view.clockBehindMinutes })}
              </p>
            )}
            {/* The printers' own page says all of the printers, and more. */}
            <PaperStrips paper={section === 'printer' ? { ...view.paper, printers: [] } : view.paper}>
              <WaitingPapers paper={view.paper} />
            </PaperStrips>
            {!isSetUp && <SetUpOpen step={view.setUp.step} />}
            {headsPages.includes(section) && <LowAlert view={view} />}
            <div className="panel-title">
              <h2>{admin.sections[section]}</h2>
              <HelpKey
                page={{ part: 'admin', name: section }}
                paper={{ label: help.adminGuide.print, Paper: AdminGuide }}
              />
            </div>
            <Page section={section} view={view} ticket={ticket} letters={letters} office={office} />
          </main>
        </>
      )}
    </div>
  );
}

async function saveLetters(texts: LetterTexts, basedOn: string): Promise<Refusal | null> {
  const outcome = await send({ type: 'set-letter-texts', texts, basedOn });
  return outcome.ok ? null : outcome.refusal;
}

interface PageProps {
  section: Section;
  view: AdminView;
  ticket: TicketDraft;
  letters: LetterDrafts;
  office: OfficeDrafts;
}

function Page({ section, view, ticket, letters, office }: PageProps) {
  switch (section) {
    case 'printer':
      return <PrintersPage view={view} />;
    case 'ticket':
      return <TicketPage view={view} ticket={ticket} />;
    case 'letters':
      return <LettersPage authority={view.office.authority} drafts={letters} save={saveLetters} />;
    case 'reports':
    case 'dossiers':
      return <LazyPage section={section} view={view} />;
    case 'setUp':
      return null; // a page of its own, without the list
    case 'rehearsal':
      return <RehearsalPage view={view} />;
    case 'ownVoice':
      return <OwnVoicePage view={view} />;
    default:
      return <OfficePage section={section} view={view} drafts={office} />;
  }
}
