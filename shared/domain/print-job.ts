/** What is known of a ticket's paper. `printed`: the printer said so. `sent`: it can't say. `unknown`: nobody knows. */
export const printJobStatuses = ['queued', 'printing', 'printed', 'sent', 'unknown', 'failed'] as const;
export type PrintJobStatus = (typeof printJobStatuses)[number];
