import { afterAll } from 'vitest';
import type { PrinterContext } from '../../../main/hub/printing/printer.ts';
import type { PrinterProfile } from '../../../main/hub/printing/profiles.ts';
import type { Manners } from '../faults/fake-device.ts';
import { anyPrinter, knownPrinter, type Office, officeWith, ticketRows } from '../faults/office.ts';

const open: { close(): Promise<unknown> }[] = [];
afterAll(() => Promise.all(open.map((one) => one.close())));

/** A printer with these manners and what the hub knows of it; closed when the file's tests are over. */
export async function given(
  manners: Partial<Manners>,
  profile: PrinterProfile = anyPrinter,
  context: Partial<PrinterContext> = {},
): Promise<Office> {
  const office = await officeWith(manners, profile, context);
  open.push(office);
  return office;
}

/** Every answer but news of changes: the connection is held only while there is a reason. */
export const withId: PrinterProfile = { ...knownPrinter, answers: { ...knownPrinter.answers, automatic: false } };

/** It is not waited for. */
export const impatient: PrinterProfile = { ...anyPrinter, patience: { ...anyPrinter.patience, answer: 60 } };

/** Not even GS r is tried with it. */
export const dumb: PrinterProfile = { ...anyPrinter, answers: { ...anyPrinter.answers, paper: 'no' } };

/** Once, and all of it. */
export const whole = { whole: 1, rows: ticketRows };
