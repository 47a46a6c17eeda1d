import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Office, Tone } from '../../../shared/domain/office.ts';
import { offeredOf } from '../../../shared/domain/procedure.ts';
import { proceduresIn } from '../../../shared/procedures/shipped.ts';

/** A procedure as an officer names it. */
export interface NamedProcedure {
  id: string;
  name: string;
}

/** What a service is about, in the order in which it is asked for: the one place that officers' lists of procedures come from. */
export const proceduresNamed = (office: Office, serviceId: ServiceId): readonly NamedProcedure[] =>
  offeredOf(proceduresIn(office), serviceId).map(({ id, vi }) => ({ id, name: vi.name }));

/** Procedures after which nobody has to guess how to speak. Of every other one the service's own tone holds. */
const tones: Readonly<Partial<Record<string, Tone>>> = {
  'khai-sinh': 'congratulation',
  'ket-hon': 'congratulation',
  'con-nuoi': 'congratulation',
  'khai-tu': 'condolence',
  'mai-tang': 'condolence',
};
export const toneOfProcedure = (procedureId: string): Tone | null => tones[procedureId] ?? null;
