import type { SettingsNow } from '../domain/import-settings.ts';
import { allCounters } from './counters.ts';
import type { ReadDb } from './db.ts';
import { officeOf } from './office.ts';
import { allOfficers } from './officers.ts';
import { letterTextsOf, logoOf, ticketDesignOf } from './paper-design.ts';
import { allPrinters } from './printers.ts';
import { allServices } from './services.ts';

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
