import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Office, Tone } from '../../../shared/domain/office.ts';
import { proceduresOf } from '../../../shared/domain/procedures.ts';
import { words } from '../../../shared/text/index.ts';

/** A procedure as an officer names it. */
export interface NamedProcedure {
  id: string;
  name: string;
}

/** What a service is about, in the order in which it is asked for: the one place that officers' lists of procedures come from. */
export const proceduresNamed = (_office: Office, serviceId: ServiceId): readonly NamedProcedure[] =>
  proceduresOf(serviceId).map(({ id }) => ({ id, name: words.vi.procedures[id].name }));

/** Procedures after which nobody has to guess how to speak. Of every other one the service's own tone holds. */
const tones: Readonly<Partial<Record<string, Tone>>> = {
  'khai-sinh': 'congratulation',
  'ket-hon': 'congratulation',
  'con-nuoi': 'congratulation',
  'khai-tu': 'condolence',
  'mai-tang': 'condolence',
};
export const toneOfProcedure = (procedureId: string): Tone | null => tones[procedureId] ?? null;
