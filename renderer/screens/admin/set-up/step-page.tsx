import type { AdminView } from '../../../../shared/contract/views.ts';
import type { SetUpStep } from '../../../../shared/domain/set-up.ts';
import { AssignmentPage } from '../assignment/assignment-page.tsx';
import { CountersPage } from '../counters/counters-page.tsx';
import { DaysPage } from '../days/days-page.tsx';
import { OfficePage } from '../office/office-page.tsx';
import { OfficersPage } from '../officers/officers-page.tsx';
import { PrintersPage } from '../printers/printers-page.tsx';
import { ProceduresPage } from '../procedures/procedures-page.tsx';
import { RehearsalPage } from '../rehearsal/rehearsal-page.tsx';
import { ServicesPage } from '../services/services-page.tsx';
import type { OfficeDrafts } from '../use-office-drafts.ts';
import { VoicePage } from '../voice/voice-page.tsx';
import { ScreensStep } from './screens-step.tsx';
import { StepParts } from './step-parts.tsx';
import { WallStep } from './wall-step.tsx';

interface StepPageProps {
  step: SetUpStep;
  view: AdminView;
  drafts: OfficeDrafts;
}

/** The page of a step, the same as in the administration. */
export function SetUpStepPage({ step, view, drafts }: StepPageProps) {
  switch (step) {
    case 'office':
      return <OfficePage view={view} draft={drafts.office} logo={drafts.logo} />;
    case 'services':
      return (
        <StepParts parts={{ services: <ServicesPage view={view} />, procedures: <ProceduresPage view={view} /> }} />
      );
    case 'counters':
      return (
        <StepParts
          parts={{
            counters: <CountersPage view={view} isEmbedded />,
            assignment: <AssignmentPage view={view} works={drafts.works} />,
          }}
        />
      );
    case 'officers':
      return <OfficersPage view={view} />;
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
