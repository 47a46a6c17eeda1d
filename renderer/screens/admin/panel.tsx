import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { AdminView } from '../../../shared/contract/views.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { send } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { PaperStrips } from '../../ui/staff/strips.tsx';
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

/** The frame of the administration: whose office, which page, and what must be known on every page. */
export function Panel({ view, signOut }: { view: AdminView; signOut(): void }) {
  const { admin } = useWords();
  const section = useSection();
  const ticket = useTicketDraft(view);
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
        {/* The printers' own page says all of it, and more. */}
        {section !== 'printer' && <PaperStrips paper={view.paper} />}
        <h2>{admin.sections[section]}</h2>
        <Page section={section} view={view} ticket={ticket} />
      </main>
    </div>
  );
}

async function saveLetters(texts: LetterTexts): Promise<Refusal | null> {
  const outcome = await send({ type: 'set-letter-texts', texts });
  return outcome.ok ? null : outcome.refusal;
}

function Page({ section, view, ticket }: { section: Section; view: AdminView; ticket: TicketDraft }) {
  switch (section) {
    case 'today':
      return <Today view={view} />;
    case 'printer':
      return <PrintersPage view={view} />;
    case 'ticket':
      return <TicketPage view={view} ticket={ticket} />;
    case 'letters':
      return <LettersPage authority={view.office.authority} texts={view.letterTexts} save={saveLetters} />;
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
