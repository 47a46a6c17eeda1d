import type { AdminView } from '../../../../shared/contract/views.ts';
import type { SetUpStep } from '../../../../shared/domain/set-up.ts';
import { AssignmentPage } from '../assignment/assignment-page.tsx';
import { DaysPage } from '../days/days-page.tsx';
import { Officers } from '../officers.tsx';
import { PrintersPage } from '../printers/printers-page.tsx';
import { RehearsalPage } from '../rehearsal/rehearsal-page.tsx';
import { Services } from '../services.tsx';
import { TicketPage } from '../ticket/ticket-page.tsx';
import type { TicketDraft } from '../ticket/use-ticket-draft.ts';
import type { OfficeDrafts } from '../use-office-drafts.ts';
import { VoicePage } from '../voice/voice-page.tsx';
import { ScreensStep } from './screens-step.tsx';
import { WallStep } from './wall-step.tsx';

interface StepPageProps {
  step: SetUpStep;
  view: AdminView;
  drafts: OfficeDrafts;
  ticket: TicketDraft;
}

/** The page of a step, the same as in the administration. */
export function SetUpStepPage({ step, view, drafts, ticket }: StepPageProps) {
  switch (step) {
    case 'office':
      return <TicketPage view={view} ticket={ticket} />;
    case 'services':
      return <Services view={view} />;
    case 'counters':
      return <AssignmentPage view={view} works={drafts.works} />;
    case 'officers':
      return <Officers view={view} />;
    case 'days':
      return <DaysPage view={view} drafts={drafts} />;
    case 'printer':
      return <PrintersPage view={view} />;
    case 'screens':
      return <ScreensStep view={view} />;
    case 'voice':
      return <VoicePage view={view} draft={drafts.voice} />;
    case 'rehearsal':
      return <RehearsalPage view={view} />;
    case 'wall':
      return <WallStep view={view} />;
  }
}
