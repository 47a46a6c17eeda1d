import type { PrinterProfile } from '../../../../shared/domain/printer.ts';

/** A printer that answers everything, on 80 mm paper. */
export const goodProfile: PrinterProfile = {
  model: 'TM-T82III',
  widthDots: 576,
  cutter: true,
  answers: { realTime: 'yes', automatic: true, paper: 'yes', processId: true },
  patience: { connect: 3_000, answer: 500, finish: 5_000, bytesPerSecond: 10_000 },
};

/** A printer of a queue: nothing comes back. */
export const silentProfile: PrinterProfile = {
  ...goodProfile,
  model: null,
  answers: { realTime: 'no', automatic: false, paper: 'no', processId: false },
};
