import type { AdminView } from '../../../shared/contract/views.ts';
import { AboutPage } from './about/about-page.tsx';
import { AskingPage } from './asking/asking-page.tsx';
import { AssignmentPage } from './assignment/assignment-page.tsx';
import { AuditPage } from './audit/audit-page.tsx';
import { BoardsPage } from './boards/boards-page.tsx';
import { BoxPage } from './box/box-page.tsx';
import { CheckPage } from './check/check-page.tsx';
import { CloseDay } from './close-day.tsx';
import { CountersPage } from './counters/counters-page.tsx';
import { DaysPage } from './days/days-page.tsx';
import { HealthPage } from './health/health-page.tsx';
import { HistoryPage } from './history/history-page.tsx';
import { IntegrityPage } from './integrity/integrity-page.tsx';
import { KeepingPage } from './keeping/keeping-page.tsx';
import { LiveBoard } from './live/live-board.tsx';
import { OfficePage as OfficeFactsPage } from './office/office-page.tsx';
import { OfficersPage } from './officers/officers-page.tsx';
import { PhonesPage } from './phones/phones-page.tsx';
import { ProceduresPage } from './procedures/procedures-page.tsx';
import { RulesPage } from './rules/rules-page.tsx';
import { SatisfactionPage } from './satisfaction/satisfaction-page.tsx';
import type { Section } from './section-of-address.ts';
import { ServicesPage } from './services/services-page.tsx';
import { ScreensStep } from './set-up/screens-step.tsx';
import { SettingsFilePage } from './settings-file/settings-file-page.tsx';
import { SlipsPage } from './slips/slips-page.tsx';
import { SurveyPage } from './survey/survey-page.tsx';
import { Today } from './today.tsx';
import type { OfficeDrafts } from './use-office-drafts.ts';
import { VoicePage } from './voice/voice-page.tsx';
import { WhyPage } from './why/why-page.tsx';

interface OfficePageProps {
  section: Exclude<
    Section,
    'printer' | 'ticket' | 'letters' | 'ownVoice' | 'setUp' | 'rehearsal' | 'reports' | 'dossiers'
  >;
  view: AdminView;
  drafts: OfficeDrafts;
}

/** The pages about the office itself: its day, its rules, its people. */
export function OfficePage({ section, view, drafts }: OfficePageProps) {
  switch (section) {
    case 'today':
      return <Today view={view} />;
    case 'live':
      return <LiveBoard view={view} />;
    case 'satisfaction':
      return <SatisfactionPage view={view} />;
    case 'health':
      return <HealthPage view={view} />;
    case 'about':
      return <AboutPage />;
    case 'integrity':
      return <IntegrityPage view={view} />;
    case 'keeping':
      return <KeepingPage view={view} draft={drafts.keeping} />;
    case 'check':
      return <CheckPage view={view} />;
    case 'why':
      return <WhyPage timeZone={view.timeZone} />;
    case 'box':
      return <BoxPage view={view} drafts={drafts.box} />;
    case 'slips':
      return <SlipsPage view={view} />;
    case 'rules':
      return <RulesPage view={view} draft={drafts.rules} />;
    case 'days':
      return <DaysPage view={view} drafts={drafts} />;
    case 'assignment':
      return <AssignmentPage view={view} works={drafts.works} />;
    case 'voice':
      return <VoicePage view={view} draft={drafts.voice} />;
    case 'phones':
      return <PhonesPage view={view} draft={drafts.phones} />;
    case 'services':
      return <ServicesPage view={view} />;
    case 'counters':
      return <CountersPage view={view} />;
    case 'office':
      return <OfficeFactsPage view={view} draft={drafts.office} logo={drafts.logo} />;
    case 'procedures':
      return <ProceduresPage view={view} />;
    case 'officers':
      return <OfficersPage view={view} />;
    case 'boards':
      return <BoardsPage view={view} draft={drafts.boards} />;
    case 'survey':
      return <SurveyPage view={view} draft={drafts.survey} />;
    case 'asking':
      return <AskingPage view={view} draft={drafts.asking} />;
    case 'history':
      return <HistoryPage view={view} />;
    case 'audit':
      return <AuditPage view={view} />;
    case 'settingsFile':
      return <SettingsFilePage view={view} />;
    case 'stations':
      return <ScreensStep view={view} />;
    case 'closeDay':
      return <CloseDay view={view} />;
  }
}
