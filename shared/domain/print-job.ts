/** What is known of a ticket's paper. `printed`: the printer said so. `sent`: it can't say. `unknown`: nobody knows. */
export const printJobStatuses = ['queued', 'printing', 'printed', 'sent', 'unknown', 'failed'] as const;
export type PrintJobStatus = (typeof printJobStatuses)[number];

/**
 * So long a paper waits for a link that is down, milliseconds: as long as the kiosk shows a number without a paper. Later
 * its paper would fall into an empty slot, as part of a heap.
 */
export const linkPatience = 45_000;
