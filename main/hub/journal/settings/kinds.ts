import type { SettingEvent } from '../event-kinds.ts';
import type { SettingKind } from './kind.ts';
import { counterSign, keeping, office, procedures, service, serviceOrder } from './office-kinds.ts';
import { letterTexts, logo, printer, ticketDesign } from './paper-kinds.ts';
import { calendar, counterWork, rules, serviceSwitch, serviceTerms, timetable } from './queue-kinds.ts';
import { boards, phones, satisfaction, survey, voice } from './room-kinds.ts';
import { officer, officerPhoto } from './staff-kinds.ts';

/** What each setting event decides. One without a line here does not compile. */
export const settingKinds: Record<Exclude<SettingEvent, 'office-configured'>, SettingKind> = {
  'service-switched': serviceSwitch,
  'service-terms-changed': serviceTerms,
  'counter-assigned': counterWork,
  'officer-added': officer,
  'officer-changed': officer,
  'officer-photo-set': officerPhoto,
  'office-changed': office,
  'service-put': service,
  'service-retired': service,
  'services-ordered': serviceOrder,
  'procedures-changed': procedures,
  'counter-set-up': counterSign,
  'counter-retired': counterSign,
  'keeping-changed': keeping,
  'rules-changed': rules,
  'timetable-changed': timetable,
  'calendar-changed': calendar,
  'voice-changed': voice,
  'boards-changed': boards,
  'survey-changed': survey,
  'satisfaction-changed': satisfaction,
  'phones-changed': phones,
  'printer-set-up': printer,
  'printer-removed': printer,
  'ticket-design-changed': ticketDesign,
  'letter-texts-changed': letterTexts,
  'logo-changed': logo,
};

export const isSetting = (type: string): type is keyof typeof settingKinds => Object.hasOwn(settingKinds, type);
