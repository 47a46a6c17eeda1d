import type { SameKeys } from '../same-keys.ts';
import type { questions as vi } from '../vi/questions.ts';

export const questions: SameKeys<typeof vi> = {
  progress: 'Question {n}/{of}',
  chooseOne: 'Please choose one answer.',
  chooseMany: 'You may choose several answers.',
  writeWords: 'A few words are enough. Please give no name and no phone number.',
  next: 'Next',
  answerLabel: 'Your answer',
};
