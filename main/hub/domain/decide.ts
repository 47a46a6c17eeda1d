import { unreachable } from '../../../shared/basics/exhaustive.ts';
import { callNext } from './call-next.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { closeDay, rollDay } from './close-day.ts';
import {
  addOfficer,
  configureOffice,
  pairStation,
  setOfficerPin,
  switchService,
  unpairStation,
} from './configure-office.ts';
import type { Decision } from './decision.ts';
import { setLetterTexts, setLogo, setTicketDesign } from './design-paper.ts';
import type { Facts } from './facts.ts';
import { finishTicket, undoFinish } from './finish-ticket.ts';
import { issueTicket } from './issue-ticket.ts';
import { changeRoll, removePrinter, reportPrinter, setUpPrinter } from './keep-printers.ts';
import { markAbsent } from './mark-absent.ts';
import { rateService } from './rate-service.ts';
import { recallTicket } from './recall-ticket.ts';
import { beginPrint, postponePrint, settlePrint } from './record-print.ts';
import { reprintNumber, reprintTickets } from './reprint-ticket.ts';
import { closeCounter, openCounter, pauseCounter, signIn, signOut } from './staff-counter.ts';
import { startServing } from './start-serving.ts';
import type { Work } from './state.ts';
import { transferTicket } from './transfer-ticket.ts';

/** From a command, the slice of the office that it may look at, and the facts: events, or a refusal. */
export function decide(work: Work, facts: Facts): Decision {
  switch (work.type) {
    case 'issue-ticket':
      return issueTicket(work.command, work.state, facts);
    case 'call-next':
      return callNext(work.state);
    case 'recall-ticket':
      return recallTicket(work.state, facts);
    case 'start-serving':
      return startServing(work.state, facts);
    case 'finish-ticket':
      return finishTicket(work.command, work.state, facts);
    case 'undo-finish':
      return undoFinish(work.state, facts);
    case 'mark-absent':
      return markAbsent(work.state, facts);
    case 'transfer-ticket':
      return transferTicket(work.command, work.state, facts);
    case 'cancel-ticket':
      return cancelTicket(work.state, facts);
    case 'rate-service':
      return rateService(work.command, work.state, facts);
    case 'sign-in':
      return signIn(work.command, work.state);
    case 'sign-out':
      return signOut(work.state);
    case 'open-counter':
      return openCounter(work.state);
    case 'pause-counter':
      return pauseCounter(work.state);
    case 'close-counter':
      return closeCounter(work.state);
    case 'close-day':
      return closeDay(work.state, facts);
    case 'roll-day':
      return rollDay(work.state, facts);
    case 'configure-office':
      return configureOffice(work.command);
    case 'switch-service':
      return switchService(work.command, work.state);
    case 'add-officer':
      return addOfficer(work.command);
    case 'set-officer-pin':
      return setOfficerPin(work.command, work.state);
    case 'pair-station':
      return pairStation(work.command);
    case 'unpair-station':
      return unpairStation(work.command, work.state);
    case 'begin-print':
      return beginPrint(work.command, work.state);
    case 'settle-print':
      return settlePrint(work.command, work.state);
    case 'postpone-print':
      return postponePrint(work.command, work.state);
    case 'reprint-tickets':
      return reprintTickets(work.state, facts);
    case 'reprint-number':
      return reprintNumber(work.command, work.state, facts);
    case 'set-up-printer':
      return setUpPrinter(work.command, work.state, facts);
    case 'remove-printer':
      return removePrinter(work.command, work.state);
    case 'change-roll':
      return changeRoll(work.command, work.state);
    case 'report-printer':
      return reportPrinter(work.command, work.state);
    case 'set-ticket-design':
      return setTicketDesign(work.command, work.state);
    case 'set-logo':
      return setLogo(work.command);
    case 'set-letter-texts':
      return setLetterTexts(work.command, work.state);
    default:
      return unreachable(work);
  }
}
