import { revisionOf } from '../../../../shared/basics/revision.ts';
import { defaultLetterTexts } from '../../../../shared/domain/letter.ts';
import type { PrinterSetup } from '../../../../shared/domain/printer.ts';
import { defaultTicketDesign } from '../../../../shared/domain/ticket-design.ts';
import { letterLines, logoLines, printerLines, ticketLines } from '../../../../shared/settings/in-words/paper.ts';
import { oneOfOffice, settingKind } from './kind.ts';

/** Tickets, letters, logo and printers. */

export const ticketDesign = oneOfOffice({
  area: 'ticket',
  types: ['ticket-design-changed'],
  value: (event) => event.design,
  first: () => defaultTicketDesign,
  now: (settings) => settings.ticketDesign,
  lines: ticketLines,
  restore: (was, now) => ({ type: 'set-ticket-design', design: was, basedOn: revisionOf(now) }),
});

export const letterTexts = oneOfOffice({
  area: 'letters',
  types: ['letter-texts-changed'],
  value: (event) => event.texts,
  first: () => defaultLetterTexts,
  now: (settings) => settings.letterTexts,
  lines: letterLines,
  restore: (was, now) => ({ type: 'set-letter-texts', texts: was, basedOn: revisionOf(now) }),
});

/** Wrapped: no logo is a value too. */
export const logo = oneOfOffice({
  area: 'logo',
  types: ['logo-changed'],
  value: (event) => ({ logo: event.logo }),
  first: () => ({ logo: null }),
  now: (settings) => ({ logo: settings.logo }),
  lines: ({ logo }, saying) => logoLines(logo, saying),
  restore: (was) => ({ type: 'set-logo', logo: was.logo }),
});

export const printer = settingKind<PrinterSetup, 'printer-set-up' | 'printer-removed'>({
  area: 'printers',
  types: ['printer-set-up', 'printer-removed'],
  id: (event) => (event.type === 'printer-removed' ? event.printerId : event.printer.id),
  name: (_id, _labels, value) => value?.name ?? '',
  value: (event) => (event.type === 'printer-removed' ? null : event.printer),
  first: () => null,
  now: ({ printers }, id) => printers.find((one) => one.id === id) ?? null,
  lines: printerLines,
  restore: (id, was, now) => {
    if (!was) return now && { type: 'remove-printer', printerId: id };
    const { id: _, connection, ...rest } = was;
    // A file is named on the command line alone; no screen may choose one.
    if (connection.kind === 'file') return null;
    const setup = { ...rest, connection };
    const known = now ? { printerId: id, basedOn: revisionOf(now) } : { printerId: null, basedOn: null };
    return { type: 'set-up-printer', setup, ...known };
  },
});
