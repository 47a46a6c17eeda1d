import { officeFacts, signOf, sortedWork, staffEntry } from '../../../../shared/domain/office.ts';
import type { Command } from '../../domain/commands.ts';
import type { SettingKind } from './kind.ts';
import { counterSign, keeping, office, procedures, service, serviceOrder } from './office-kinds.ts';
import { letterTexts, logo, printer, ticketDesign } from './paper-kinds.ts';
import { calendar, counterWork, rules, serviceSwitch, serviceTerms, timetable } from './queue-kinds.ts';
import { boards, phones, satisfaction, survey, voice } from './room-kinds.ts';
import { officer } from './staff-kinds.ts';

interface Decided {
  kind: SettingKind;
  id: string;
  value: unknown;
}

/** What a command would decide, to be shown before it is sent; null for one that an import does not use. */
export function decidedBy(command: Command): Decided | null {
  const one = (kind: SettingKind, value: unknown, id = ''): Decided => ({ kind, id, value });
  switch (command.type) {
    case 'set-rules':
      return one(rules, command.rules);
    case 'set-timetable':
      return one(timetable, command.week);
    case 'set-calendar':
      return one(calendar, command.calendar);
    case 'set-service-terms':
      return one(serviceTerms, { minutes: command.minutes, terms: command.terms }, command.serviceId);
    case 'switch-service':
      return one(serviceSwitch, command.active, command.serviceId);
    case 'assign-counter':
      return one(counterWork, sortedWork(command), command.counterId);
    case 'add-officer':
      return one(officer, { name: command.name, post: command.post, active: true }, command.officerId);
    case 'set-office':
      return one(office, officeFacts(command));
    case 'put-service':
      return one(service, command.facts, command.serviceId ?? '');
    case 'order-services':
      return one(serviceOrder, command.order);
    case 'set-procedures':
      return one(procedures, { own: command.procedures });
    case 'put-counter':
      // A new one has no id yet: its place tells it from other new ones.
      return one(counterSign, signOf(command), command.counterId ?? `${command.place} ${command.number}`);
    case 'put-officer':
      return one(officer, staffEntry(command), command.officerId);
    case 'set-keeping':
      return one(keeping, command.keeping);
    case 'set-voice':
      return one(voice, command.voice);
    case 'set-boards':
      return one(boards, command.boards);
    case 'set-satisfaction':
      return one(satisfaction, command.satisfaction);
    case 'set-phones':
      return one(phones, command.phones);
    case 'set-survey':
      return one(survey, command.survey);
    case 'set-ticket-design':
      return one(ticketDesign, command.design);
    case 'set-letter-texts':
      return one(letterTexts, command.texts);
    case 'set-logo':
      return one(logo, { logo: command.logo });
    case 'set-up-printer': {
      // A new one has no id yet: its name tells it from other new ones.
      const id = command.printerId ?? command.setup.name;
      return one(printer, { id, ...command.setup }, id);
    }
    default:
      return null;
  }
}
