import { unreachable } from '../../../shared/basics/exhaustive.ts';
import { bookAppointments, cancelAppointment, checkIn } from './appointments.ts';
import { callNext, callTicket } from './call-next.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { closeDay, reopenDay, rollDay } from './close-day.ts';
import { comeBack, restoreTicket, returnTicket } from './come-back.ts';
import {
  addOfficer,
  configureOffice,
  pairStation,
  setOfficerPhoto,
  setOfficerPin,
  switchService,
  unpairStation,
} from './configure-office.ts';
import type { Decision } from './decision.ts';
import { setLetterTexts, setLogo, setTicketDesign } from './design-paper.ts';
import { enterDossiers, removeDossiers } from './enter-dossiers.ts';
import type { Facts } from './facts.ts';
import { handleFeedback, leaveFeedback } from './feedback.ts';
import { finishTicket, undoFinish } from './finish-ticket.ts';
import { answerHelp, askForHelp } from './help.ts';
import { issueTicket, joinQueue, serveWalkIn } from './issue-ticket.ts';
import { putCounter, retireCounter } from './keep-counters.ts';
import { eraseWords, noteRestore } from './keep-data.ts';
import {
  assignCounter,
  setCalendar,
  setKeeping,
  setPhones,
  setRules,
  setServiceTerms,
  setTimetable,
  setVoice,
  switchServiceToday,
} from './keep-office.ts';
import { changeOwnPin, putOfficer } from './keep-officers.ts';
import { changeRoll, removePrinter, reportPrinter, setUpPrinter } from './keep-printers.ts';
import { orderServices, putService, retireService, setOffice, setProcedures } from './keep-services.ts';
import { addVoicePack, removeVoicePack } from './keep-voice-packs.ts';
import { markAbsent } from './mark-absent.ts';
import { changeService, explainSlow, noteTicket, setPriority } from './mend-ticket.ts';
import { enterOutsideRatings, removeOutsideRatings } from './outside-ratings.ts';
import { parkTicket } from './park-ticket.ts';
import { explainByToken, rateByToken } from './rate-by-token.ts';
import { declineRating, explainRating, rateService } from './rate-service.ts';
import { recallTicket } from './recall-ticket.ts';
import { beginPrint, postponePrint, settlePrint } from './record-print.ts';
import { answerRehearsal, beginRehearsal, rateRehearsal, recordRehearsal, stopRehearsal } from './rehearse.ts';
import { reprintNumber, reprintTickets } from './reprint-ticket.ts';
import { setBoards, setSatisfaction } from './set-boards.ts';
import { setSetUpProgress } from './set-up-progress.ts';
import { signDigest } from './sign-digest.ts';
import { closeCounter, openCounter, pauseCounter, signIn, signOut } from './staff-counter.ts';
import { startServing } from './start-serving.ts';
import type { Work } from './state.ts';
import { answerSurvey, setSurvey } from './survey.ts';
import { transferTicket } from './transfer-ticket.ts';

/** From a command, the slice of the office that it may look at, and the facts: events, or a refusal. */
export function decide(work: Work, facts: Facts): Decision {
  switch (work.type) {
    case 'issue-ticket':
      return issueTicket(work.command, work.state, facts);
    case 'call-next':
      return callNext(work.state, facts);
    case 'call-ticket':
      return callTicket(work.command, work.state, facts);
    case 'serve-walk-in':
      return serveWalkIn(work.command, work.state, facts);
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
    case 'park-ticket':
      return parkTicket(work.state, facts);
    case 'return-ticket':
      return returnTicket(work.state);
    case 'restore-ticket':
      return restoreTicket(work.state, facts);
    case 'come-back':
      return comeBack(work.state, facts);
    case 'set-priority':
      return setPriority(work.command, work.state, facts);
    case 'change-service':
      return changeService(work.command, work.state);
    case 'note-ticket':
      return noteTicket(work.state, facts);
    case 'explain-slow':
      return explainSlow(work.state, facts);
    case 'book-appointments':
      return bookAppointments(work.command, work.state, facts);
    case 'cancel-appointment':
      return cancelAppointment(work.command, work.state);
    case 'check-in':
      return checkIn(work.command, work.state, facts);
    case 'ask-for-help':
      return askForHelp(work.state, facts);
    case 'answer-help':
      return answerHelp(work.state);
    case 'switch-service-today':
      return switchServiceToday(work.command, work.state, facts);
    case 'set-office':
      return setOffice(work.command, work.state);
    case 'put-service':
      return putService(work.command, work.state, facts);
    case 'order-services':
      return orderServices(work.command, work.state);
    case 'retire-service':
      return retireService(work.command, work.state);
    case 'set-procedures':
      return setProcedures(work.command, work.state);
    case 'set-rules':
      return setRules(work.command, work.state);
    case 'set-voice':
      return setVoice(work.command, work.state);
    case 'add-voice-pack':
      return addVoicePack(work.command);
    case 'remove-voice-pack':
      return removeVoicePack(work.command, work.state);
    case 'set-timetable':
      return setTimetable(work.command, work.state);
    case 'set-calendar':
      return setCalendar(work.command, work.state);
    case 'set-boards':
      return setBoards(work.command, work.state);
    case 'set-survey':
      return setSurvey(work.command, work.state);
    case 'set-satisfaction':
      return setSatisfaction(work.command, work.state);
    case 'set-phones':
      return setPhones(work.command, work.state);
    case 'set-keeping':
      return setKeeping(work.command, work.state);
    case 'erase-words':
      return eraseWords(work.state);
    case 'note-restore':
      return noteRestore(work.command, work.state);
    case 'set-setup-progress':
      return setSetUpProgress(work.command, work.state, facts);
    case 'begin-rehearsal':
      return beginRehearsal(work.command, work.state, facts);
    case 'record-rehearsal':
      return recordRehearsal(work.command, work.state);
    case 'answer-rehearsal':
      return answerRehearsal(work.command, work.state);
    case 'rate-rehearsal':
      return rateRehearsal(work.command, work.state, facts);
    case 'stop-rehearsal':
      return stopRehearsal(work.state, facts);
    case 'set-service-terms':
      return setServiceTerms(work.command, work.state);
    case 'assign-counter':
      return assignCounter(work.command, work.state);
    case 'cancel-ticket':
      return cancelTicket(work.state, facts);
    case 'rate-service':
      return rateService(work.command, work.state, facts);
    case 'answer-survey':
      return answerSurvey(work.command, work.state, facts);
    case 'leave-feedback':
      return leaveFeedback(work.command, work.state, facts);
    case 'handle-feedback':
      return handleFeedback(work.command, work.state, facts);
    case 'enter-outside-ratings':
      return enterOutsideRatings(work.command, work.state, facts);
    case 'remove-outside-ratings':
      return removeOutsideRatings(work.command, work.state, facts);
    case 'explain-rating':
      return explainRating(work.command, work.state, facts);
    case 'decline-rating':
      return declineRating(work.state, facts);
    case 'rate-by-token':
      return rateByToken(work.command, work.state, facts);
    case 'explain-by-token':
      return explainByToken(work.command, work.state, facts);
    case 'join-queue':
      return joinQueue(work.command, work.state, facts);
    case 'sign-in':
      return signIn(work.command, work.state);
    case 'sign-out':
      return signOut(work.state);
    case 'open-counter':
      return openCounter(work.state);
    case 'pause-counter':
      return pauseCounter(work.command, work.state);
    case 'close-counter':
      return closeCounter(work.state);
    case 'close-day':
      return closeDay(work.state, facts);
    case 'sign-digest':
      return signDigest(work.state);
    case 'reopen-day':
      return reopenDay(work.state, facts);
    case 'roll-day':
      return rollDay(work.command, work.state, facts);
    case 'configure-office':
      return configureOffice(work.command);
    case 'switch-service':
      return switchService(work.command, work.state);
    case 'add-officer':
      return addOfficer(work.command);
    case 'set-officer-pin':
      return setOfficerPin(work.command, work.state);
    case 'put-officer':
      return putOfficer(work.command, work.state);
    case 'change-own-pin':
      return changeOwnPin(work.command, facts);
    case 'put-counter':
      return putCounter(work.command, work.state, facts);
    case 'retire-counter':
      return retireCounter(work.command, work.state);
    case 'set-officer-photo':
      return setOfficerPhoto(work.command, work.state, facts);
    case 'pair-station':
      return pairStation(work.command);
    case 'unpair-station':
      return unpairStation(work.command, work.state);
    case 'enter-dossiers':
      return enterDossiers(work.command, work.state);
    case 'remove-dossiers':
      return removeDossiers(work.command, work.state, facts);
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
