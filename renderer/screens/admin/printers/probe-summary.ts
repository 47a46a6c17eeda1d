import type { PrinterProfile } from '../../../../shared/domain/printer.ts';

export type AnswerWord = 'yes' | 'maybe' | 'no';

/** What a printer can do, in the order in which it matters to an office. */
export interface ProbeSummary {
  /** Which sentence sums it up: it confirms each paper, it tells its state, or nothing comes back. */
  sentence: 'best' | 'good' | 'silent';
  answers: { what: 'state' | 'automatic' | 'proof' | 'each' | 'cutter'; answer: AnswerWord }[];
}

const word = (yes: boolean): AnswerWord => (yes ? 'yes' : 'no');

export function summarise({ answers, cutter }: PrinterProfile): ProbeSummary {
  return {
    sentence: answers.processId ? 'best' : answers.realTime === 'no' && answers.paper === 'no' ? 'silent' : 'good',
    answers: [
      { what: 'state', answer: answers.realTime },
      { what: 'automatic', answer: word(answers.automatic) },
      // A process id is the better proof: who gives it needs no second one.
      { what: 'proof', answer: answers.processId ? 'yes' : answers.paper },
      { what: 'each', answer: word(answers.processId) },
      { what: 'cutter', answer: word(cutter) },
    ],
  };
}
