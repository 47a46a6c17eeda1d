import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { AdminView } from '../../../shared/contract/views.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { send } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { PaperStrips, WaitingPapers } from '../../ui/staff/strips.tsx';
import { CloseDay } from './close-day.tsx';
import { LettersPage } from './letters-page.tsx';
import { Officers } from './officers.tsx';
import { PrintersPage } from './printers/printers-page.tsx';
import { type Section, sections, useSection } from './section-of-address.ts';
import { Services } from './services.tsx';
import { Stations } from './stations.tsx';
import { TicketPage } from './ticket/ticket-page.tsx';
import { type TicketDraft, useTicketDraft } from './ticket/use-ticket-draft.ts';
import { Today } from './today.tsx';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { type LetterDrafts, useLetterDrafts } from './use-letter-drafts.ts';

/** The frame of the administration: whose office, which page, and what must be known on every page. */
export function Panel({ view, signOut }: { view: AdminView; signOut(): void }) {
  const { admin } = useWords();
  const section = useSection();
  const ticket = useTicketDraft(view);
  const letters = useLetterDrafts(view);
  useAskBeforeLeaving(ticket.changes.design || ticket.changes.logo || letters.isChanged);
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
        <KeyButton look="quiet" disabled={false} onClick={signOut}>
          {admin.signOut}
        </KeyButton>
      </header>
      <nav className="panel-nav" aria-label={admin.sectionsLabel}>
        {sections.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
            {admin.sections[name]}
          </a>
        ))}
      </nav>
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
        <h2>{admin.sections[section]}</h2>
        <Page section={section} view={view} ticket={ticket} letters={letters} />
      </main>
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
}

function Page({ section, view, ticket, letters }: PageProps) {
  switch (section) {
    case 'today':
      return <Today view={view} />;
    case 'printer':
      return <PrintersPage view={view} />;
    case 'ticket':
      return <TicketPage view={view} ticket={ticket} />;
    case 'letters':
      return <LettersPage authority={view.office.authority} drafts={letters} save={saveLetters} />;
    case 'stations':
      return <Stations view={view} />;
    case 'services':
      return <Services view={view} />;
    case 'officers':
      return <Officers view={view} />;
    case 'closeDay':
      return <CloseDay view={view} />;
  }
}
