/** Why a report's file was not made; each has a sentence on the screen. */
export const fileProblems = ['forbidden', 'wrong-request', 'failed', 'register-too-long', 'interrupted'] as const;
export type FileProblem = (typeof fileProblems)[number];
