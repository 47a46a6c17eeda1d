import type { BusinessDay } from './time.ts';

/**
 * Dossiers as the province's software counts them (domain brief §8, R1): not our tickets, so they are typed or imported.
 * The form's columns 4–6, 8–10, 12 and 13; its totals are sums and are never stored.
 */
export const dossierParts = [
  'online',
  'direct',
  'carriedOver',
  'early',
  'onTime',
  'late',
  'openInTime',
  'openLate',
] as const;
export type DossierPart = (typeof dossierParts)[number];
/** Null is "—": nobody has said it, which is not zero. */
export type DossierCounts = Readonly<Record<DossierPart, number | null>>;

export const dossierOrigins = ['typed', 'imported'] as const;
export type DossierOrigin = (typeof dossierOrigins)[number];

/** The headings of an imported file, by what each is for us: the next file of the same software is understood at once. */
export type DossierColumns = Readonly<Record<string, string>>;

/** The figures of one field, or of one procedure in it, for a period; both days belong to it. */
export interface DossierEntry {
  from: BusinessDay;
  to: BusinessDay;
  field: string;
  procedure: string | null;
  counts: DossierCounts;
}

export interface StandingDossiers extends DossierEntry {
  id: number;
  origin: DossierOrigin;
}

export const noDossiers: DossierCounts = {
  online: null,
  direct: null,
  carriedOver: null,
  early: null,
  onTime: null,
  late: null,
  openInTime: null,
  openLate: null,
};

/** Whether two entries speak of the same thing. */
export const isSameField = (
  a: Pick<DossierEntry, 'field' | 'procedure'>,
  b: Pick<DossierEntry, 'field' | 'procedure'>,
): boolean => a.field === b.field && a.procedure === b.procedure;

type Days = Pick<DossierEntry, 'from' | 'to'>;
export const isSamePeriod = (a: Days, b: Days): boolean => a.from === b.from && a.to === b.to;
export const shareDays = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
