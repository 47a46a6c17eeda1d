import type { ServiceId } from '../domain/ids.ts';
import type { Office } from '../domain/office.ts';
import type { Procedure } from '../domain/procedure.ts';
import { procedures } from '../domain/procedures.ts';
import { words } from '../text/index.ts';

/** The list that comes with the product, in the form in which an office changes it. */
export const shippedProcedures: readonly Procedure[] = procedures.map(({ id, service, also }) => ({
  id,
  service: service as ServiceId,
  also,
  vi: words.vi.procedures[id],
  en: words.en.procedures[id],
  active: true,
}));

/** The office's own list where it has one, else the shipped one. */
export const proceduresIn = ({ procedures: own }: Pick<Office, 'procedures'>): readonly Procedure[] =>
  own ?? shippedProcedures;
