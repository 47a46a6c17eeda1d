import type { ServiceId } from './ids.ts';

/** A procedure as a citizen reads of it. */
export interface ProcedureText {
  name: string;
  /** One line each, as people call them. */
  papers: readonly string[];
  /** What else to know. */
  notes: readonly string[];
}

/** What people come for, below a service, and what they bring. */
export interface Procedure {
  id: string;
  /** Whose queue it is; an office without this service doesn't show it. */
  service: ServiceId;
  /** Everyday words that it is found by. */
  also: readonly string[];
  vi: ProcedureText;
  /** An empty name, or no papers: as in Vietnamese. */
  en: ProcedureText;
  /** False: offered no more; visits of before keep its name. */
  active: boolean;
}

/** As it reads in a language. */
export function procedureIn({ vi, en }: Procedure, language: 'vi' | 'en'): ProcedureText {
  if (language === 'vi') return vi;
  const own = en.papers.length > 0;
  return {
    name: en.name || vi.name,
    papers: own ? en.papers : vi.papers,
    notes: own || en.notes.length > 0 ? en.notes : vi.notes,
  };
}

/** Those that are offered of a service, in the order in which they are asked for. */
export const offeredOf = (procedures: readonly Procedure[], service: string): Procedure[] =>
  procedures.filter((one) => one.active && one.service === service);
