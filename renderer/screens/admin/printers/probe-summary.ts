import type { ProbeReport } from '../../../../shared/contract/printer-wizard.ts';

export type AnswerWord = 'yes' | 'maybe' | 'no';

type Answered = Extract<ProbeReport, { reached: true }>;

/** What a printer can do, in the order in which it matters to an office. */
export interface ProbeSummary {
  /**
   * Which sentence sums it up: it broke the connection, it confirms each paper, it tells its state, it was asked and
   * answered nothing as a printer does, or its way lets nothing come back.
   */
  sentence: 'hungUp' | 'best' | 'good' | 'mute' | 'silent';
  answers: { what: 'state' | 'automatic' | 'proof' | 'each' | 'cutter'; answer: AnswerWord }[];
}

const word = (yes: boolean): AnswerWord => (yes ? 'yes' : 'no');

export function summarise(report: Pick<Answered, 'profile' | 'state' | 'hungUp'>): ProbeSummary {
  const { answers, cutter } = report.profile;
  return {
    sentence: sentenceOf(report),
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

function sentenceOf({ profile, state, hungUp }: Parameters<typeof summarise>[0]): ProbeSummary['sentence'] {
  const { realTime, paper, automatic, processId } = profile.answers;
  if (hungUp) return 'hungUp';
  if (processId) return 'best';
  if (realTime === 'no' && paper === 'no') return 'silent';
  // `maybe` is asked again at work, and says nothing of what came back.
  const answered = state !== 'cannot-say' || realTime === 'yes' || automatic || paper === 'yes';
  return answered ? 'good' : 'mute';
}
