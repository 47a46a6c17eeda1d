import type { LetterTexts } from '../../../shared/domain/letter.ts';
import type { Counter, Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { PrinterSetup } from '../../../shared/domain/printer.ts';
import type { Logo, TicketDesign } from '../../../shared/domain/ticket-design.ts';
import { allCounters } from './counters.ts';
import type { ReadDb } from './db.ts';
import { officeOf } from './office.ts';
import { allOfficers } from './officers.ts';
import { letterTextsOf, logoOf, ticketDesignOf } from './paper-design.ts';
import { allPrinters } from './printers.ts';
import { allServices } from './services.ts';

/** Everything that the office has decided, as it stands. */
export interface SettingsNow {
  office: Office;
  services: readonly Service[];
  counters: readonly Counter[];
  officers: readonly Officer[];
  printers: readonly PrinterSetup[];
  ticketDesign: TicketDesign;
  logo: Logo | null;
  letterTexts: LetterTexts;
}

export const settingsNow = (db: ReadDb): SettingsNow => ({
  office: officeOf(db),
  services: allServices(db),
  counters: allCounters(db),
  officers: allOfficers(db),
  printers: allPrinters(db),
  ticketDesign: ticketDesignOf(db),
  logo: logoOf(db),
  letterTexts: letterTextsOf(db),
});
