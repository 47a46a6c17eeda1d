import { canPrint, type PrinterState } from '../../../../shared/domain/printer.ts';

/** How a state is drawn: each mood has its own colour and its own icon. */
export type PrinterMood = 'good' | 'quiet' | 'soon' | 'bad';

/** `quiet` is a printer that prints but does not say so: nobody knows that all is well. */
export function moodOf(state: PrinterState): PrinterMood {
  if (!canPrint(state)) return 'bad';
  if (state === 'near-end' || state === 'noisy') return 'soon';
  return state === 'cannot-say' || state === 'busy' ? 'quiet' : 'good';
}

/** What is left of a roll, 0…1 of all the tickets that it gives. */
export const shareLeft = ({ tickets, left }: { tickets: number; left: number }): number =>
  tickets + left > 0 ? left / (tickets + left) : 0;
