import { about as aboutEn } from './en/about.ts';
import { admin as adminEn } from './en/admin.ts';
import { adminDays as adminDaysEn } from './en/admin-days.ts';
import { adminPhones as adminPhonesEn } from './en/admin-phones.ts';
import { adminQueue as adminQueueEn } from './en/admin-queue.ts';
import { adminRules as adminRulesEn } from './en/admin-rules.ts';
import { adminVoice as adminVoiceEn } from './en/admin-voice.ts';
import { appointments as appointmentsEn } from './en/appointments.ts';
import { asking as askingEn } from './en/asking.ts';
import { audit as auditEn } from './en/audit.ts';
import { boards as boardsEn } from './en/boards.ts';
import { box as boxEn } from './en/box.ts';
import { counter as counterEn } from './en/counter.ts';
import { display as displayEn } from './en/display.ts';
import { dossiers as dossiersEn } from './en/dossiers.ts';
import { guide as guideEn } from './en/guide.ts';
import { guideQueue as guideQueueEn } from './en/guide-queue.ts';
import { health as healthEn } from './en/health.ts';
import { help as helpEn } from './en/help.ts';
import { history as historyEn } from './en/history.ts';
import { integrity as integrityEn } from './en/integrity.ts';
import { keeping as keepingEn } from './en/keeping.ts';
import { keyboard as keyboardEn } from './en/keyboard.ts';
import { kiosk as kioskEn } from './en/kiosk.ts';
import { letters as lettersEn } from './en/letters.ts';
import { officeSetup as officeSetupEn } from './en/office-setup.ts';
import { ownPage as ownPageEn } from './en/own-page.ts';
import { ownVoice as ownVoiceEn } from './en/own-voice.ts';
import { paper as paperEn } from './en/paper.ts';
import { phone as phoneEn } from './en/phone.ts';
import { printers as printersEn } from './en/printers.ts';
import { procedures as proceduresEn } from './en/procedures.ts';
import { questions as questionsEn } from './en/questions.ts';
import { rating as ratingEn } from './en/rating.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { rehearsal as rehearsalEn } from './en/rehearsal.ts';
import { reports as reportsEn } from './en/reports.ts';
import { satisfaction as satisfactionEn } from './en/satisfaction.ts';
import { setUp as setUpEn } from './en/set-up.ts';
import { slips as slipsEn } from './en/slips.ts';
import { staffSetup as staffSetupEn } from './en/staff-setup.ts';
import { survey as surveyEn } from './en/survey.ts';
import { system as systemEn } from './en/system.ts';
import { ticketDesign as ticketDesignEn } from './en/ticket-design.ts';
import { virtualPrinter as virtualPrinterEn } from './en/virtual-printer.ts';
import { wallPage as wallPageEn } from './en/wall-page.ts';
import type { SameKeys } from './same-keys.ts';
import { about } from './vi/about.ts';
import { admin } from './vi/admin.ts';
import { adminDays } from './vi/admin-days.ts';
import { adminPhones } from './vi/admin-phones.ts';
import { adminQueue } from './vi/admin-queue.ts';
import { adminRules } from './vi/admin-rules.ts';
import { adminVoice } from './vi/admin-voice.ts';
import { appointments } from './vi/appointments.ts';
import { asking } from './vi/asking.ts';
import { audit } from './vi/audit.ts';
import { boards } from './vi/boards.ts';
import { box } from './vi/box.ts';
import { counter } from './vi/counter.ts';
import { display } from './vi/display.ts';
import { dossiers } from './vi/dossiers.ts';
import { guide } from './vi/guide.ts';
import { guideQueue } from './vi/guide-queue.ts';
import { health } from './vi/health.ts';
import { help } from './vi/help.ts';
import { history } from './vi/history.ts';
import { integrity } from './vi/integrity.ts';
import { keeping } from './vi/keeping.ts';
import { keyboard } from './vi/keyboard.ts';
import { kiosk } from './vi/kiosk.ts';
import { letters } from './vi/letters.ts';
import { officeSetup } from './vi/office-setup.ts';
import { ownPage } from './vi/own-page.ts';
import { ownVoice } from './vi/own-voice.ts';
import { paper } from './vi/paper.ts';
import { phone } from './vi/phone.ts';
import { printers } from './vi/printers.ts';
import { procedures } from './vi/procedures.ts';
import { questions } from './vi/questions.ts';
import { rating } from './vi/rating.ts';
import { reasons } from './vi/reasons.ts';
import { refusals } from './vi/refusals.ts';
import { rehearsal } from './vi/rehearsal.ts';
import { reports } from './vi/reports.ts';
import { satisfaction } from './vi/satisfaction.ts';
import { setUp } from './vi/set-up.ts';
import { slips } from './vi/slips.ts';
import { staffSetup } from './vi/staff-setup.ts';
import { survey } from './vi/survey.ts';
import { system } from './vi/system.ts';
import { ticketDesign } from './vi/ticket-design.ts';
import { virtualPrinter } from './vi/virtual-printer.ts';
import { wallPage } from './vi/wall-page.ts';

const vi = {
  about,
  admin,
  adminRules,
  adminPhones,
  adminQueue,
  adminDays,
  adminVoice,
  appointments,
  asking,
  audit,
  boards,
  box,
  counter,
  display,
  dossiers,
  guide,
  guideQueue,
  keeping,
  health,
  help,
  history,
  keyboard,
  integrity,
  kiosk,
  letters,
  officeSetup,
  ownPage,
  ownVoice,
  paper,
  phone,
  printers,
  procedures,
  questions,
  rating,
  reasons,
  refusals,
  survey,
  slips,
  staffSetup,
  satisfaction,
  rehearsal,
  reports,
  setUp,
  system,
  ticketDesign,
  virtualPrinter,
  wallPage,
} as const;

/** Every text of the product. Vietnamese is the source; each other language has the same keys. */
export type Words = SameKeys<typeof vi>;
export type Language = 'vi' | 'en';

const en: Words = {
  about: aboutEn,
  admin: adminEn,
  adminRules: adminRulesEn,
  adminPhones: adminPhonesEn,
  adminQueue: adminQueueEn,
  adminDays: adminDaysEn,
  adminVoice: adminVoiceEn,
  appointments: appointmentsEn,
  asking: askingEn,
  audit: auditEn,
  boards: boardsEn,
  box: boxEn,
  counter: counterEn,
  display: displayEn,
  dossiers: dossiersEn,
  guide: guideEn,
  guideQueue: guideQueueEn,
  keeping: keepingEn,
  health: healthEn,
  help: helpEn,
  history: historyEn,
  keyboard: keyboardEn,
  integrity: integrityEn,
  kiosk: kioskEn,
  letters: lettersEn,
  officeSetup: officeSetupEn,
  ownPage: ownPageEn,
  ownVoice: ownVoiceEn,
  paper: paperEn,
  phone: phoneEn,
  printers: printersEn,
  procedures: proceduresEn,
  questions: questionsEn,
  rating: ratingEn,
  reasons: reasonsEn,
  refusals: refusalsEn,
  survey: surveyEn,
  slips: slipsEn,
  staffSetup: staffSetupEn,
  satisfaction: satisfactionEn,
  rehearsal: rehearsalEn,
  reports: reportsEn,
  setUp: setUpEn,
  system: systemEn,
  ticketDesign: ticketDesignEn,
  virtualPrinter: virtualPrinterEn,
  wallPage: wallPageEn,
};

export const words: Readonly<Record<Language, Words>> = { vi, en };
