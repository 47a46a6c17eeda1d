import { visitResults } from '../../../shared/domain/ticket.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import type { CounterAction } from './actions.ts';

/** An action as its button and the help sheet say it. */
export function actionInWords(action: CounterAction, { counter, guideQueue, letters, ownPage }: Words): string {
  switch (action) {
    case 'chosen':
      return counter.callChosen;
    case 'return':
      return counter.returnParked;
    case 'walk-in':
      return counter.walkIn;
    case 'change-officer':
      return counter.changeOfficer;
    case 'sign-out':
      return counter.signOut;
    case 'letter':
      return letters.offer.either;
    case 'own':
      return ownPage.title;
    case 'help':
      return guideQueue.help.coming;
    case 'undo':
      return counter.undoFinish;
    case 'dossier-more':
      return counter.dossierMore;
    case 'dossier-less':
      return counter.dossierLess;
    case 'call':
    case 'recall':
    case 'start':
    case 'finish':
    case 'absent':
    case 'open':
    case 'close':
    case 'transfer':
    case 'cancel':
    case 'park':
    case 'note':
    case 'slow':
    case 'mend':
    case 'restore':
    case 'pause':
    case 'why':
    case 'keys':
    case 'more':
      return counter[action];
    default: {
      const result = visitResults.find((one) => action === `result-${one}`) ?? 'other';
      return fill(counter.keyOfResult, { result: counter.results[result] });
    }
  }
}
